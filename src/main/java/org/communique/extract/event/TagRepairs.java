package org.communique.extract.event;

import java.util.Optional;
import java.util.Set;
import org.communique.claim.MentionForm;

/** Parts of speech that the tagger gets wrong in ways that are seen from the words beside. */
final class TagRepairs {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "being", "be");
    private static final Set<String> PAST = Set.of("VBD", "VBN", "VBZ");

    private TagRepairs() {}

    /** The right tag, where the tagger's is wrong. */
    static Optional<String> of(Tagged words, int at) {
        if (isRank(words, at) || isNoun(words, at)) {
            return Optional.of("NN");
        }
        return isDoneAgain(words, at) ? Optional.of("VBN") : Optional.empty();
    }

    /** "An NBA star Jane Roe": a bare verb form between two names, with no auxiliary before it, is the rank of whom the second names. */
    private static boolean isRank(Tagged words, int at) {
        return words.plainTag(at).equals("VB")
                && at > 0
                && words.isMentioned(at - 1)
                && words.plainTag(at - 1).startsWith("NNP")
                && words.mention(at + 1)
                        .filter(name -> name.form() == MentionForm.NAME)
                        .isPresent()
                && !words.sameMention(at - 1, at + 1);
    }

    /** "A Chilean drone", "the fresh push": a bare verb form after article and adjective. */
    private static boolean isNoun(Tagged words, int at) {
        return words.plainTag(at).equals("VB")
                && at > 0
                && (words.plainTag(at - 1).equals("DT")
                        || (at > 1
                                && words.plainTag(at - 1).startsWith("JJ")
                                && words.plainTag(at - 2).equals("DT")));
    }

    /** "Was re-elected president": a participle, though the tagger takes it for an adjective. */
    private static boolean isDoneAgain(Tagged words, int at) {
        String word = words.lower(at);
        return words.plainTag(at).startsWith("JJ")
                && word.startsWith("re-")
                && word.endsWith("ed")
                && at > 0
                && BE.contains(words.lower(at - 1));
    }

    /** "Test-fired a missile": a noun and a verb form after a hyphen, with an object, are one verb, which ends with the third token. */
    static boolean isCompoundVerb(Tagged words, int at) {
        return at > 0
                && at + 3 < words.size()
                && words.plainTag(at).startsWith("NN")
                && words.isGlued(at + 1)
                && words.isGlued(at + 2)
                && PAST.contains(words.plainTag(at + 2))
                && !words.isMentioned(at)
                && isObject(words, at + 3);
    }

    private static boolean isObject(Tagged words, int at) {
        String tag = words.plainTag(at);
        return tag.equals("DT") || tag.equals("CD") || tag.equals("PRP$");
    }
}
