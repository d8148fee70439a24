package org.communique.extract.statement;

import java.util.Set;
import org.communique.claim.MentionForm;

/** Tells how far the words reach that belong to a name or noun before a verb of reporting. */
final class Titles {

    private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve", "did");
    private static final Set<String> BE = Set.of("is", "was", "are", "were", "been", "be");
    private static final Set<String> JOINERS = Set.of(
            "and",
            "but",
            "then",
            "or",
            "as",
            "while",
            "that",
            "where",
            "when",
            "which",
            "who",
            "because",
            "although",
            "though",
            "if",
            "whether",
            "what",
            "how",
            "why",
            "until",
            "once");
    private static final Set<String> OWNERS = Set.of("of", "to", "for");
    private static final int FARTHEST_NOUN = 14;

    private final SpeechWords words;
    private final Line line;

    Titles(SpeechWords words, Line line) {
        this.words = words;
        this.line = line;
    }

    boolean isHave(int index) {
        return line.isAny(index, HAVE);
    }

    boolean isBe(int index) {
        return line.isAny(index, BE);
    }

    /** A small word or an adjective of a country between determiner and name: "the state broadcaster CCTV". */
    boolean isModifier(int index) {
        boolean title = line.isWord(index) && !line.isPreposition(index) && !line.isPronoun(index);
        boolean adjective = line.mention(index)
                .filter(one -> one.form() == MentionForm.ADJECTIVE)
                .isPresent();
        boolean named = line.mention(index).isPresent();
        return adjective
                || (title && !named && !line.isAny(index, JOINERS) && !line.isTime(index) && isSmallTitle(index));
    }

    private boolean isSmallTitle(int index) {
        return words.verbAt(line.sentence(), index).isEmpty() && !isBe(index) && !isHave(index);
    }

    /** Where the titles before a name begin, if they begin behind a mark or at the start: "…, Foreign Minister Jane Doe said". */
    int from(int start) {
        int from = start;
        while (from > 0 && start - from < FARTHEST_NOUN && mayBeTitle(from - 1)) {
            from--;
        }
        boolean marked = from == 0 || !line.isWord(from - 1);
        return marked ? from : start;
    }

    private boolean mayBeTitle(int index) {
        boolean part =
                line.isWord(index) || line.isPossessive(index) || (line.is(index, "-") && line.isWord(index - 1));
        boolean breaks = line.isAny(index, JOINERS) || line.isQuoted(index) || line.isTime(index);
        boolean plain = line.is(index, "of") || !line.isPreposition(index);
        return (part && !breaks && plain && isSmallTitle(index)) || isInsideTitle(index);
    }

    /** "for" and "and" in "Minister for Sport and Culture", "to" in "Ambassador to China": capitals of no name before it. */
    private boolean isInsideTitle(int index) {
        boolean and =
                line.is(index, "and") && index > 0 && line.mention(index + 1).isEmpty();
        return (and || line.isAny(index, OWNERS))
                && index > 1
                && isCapital(index - 1)
                && isCapital(index + 1)
                && line.mention(index - 1).isEmpty();
    }

    private boolean isCapital(int index) {
        return line.isWord(index) && line.token(index).isCapitalized();
    }

    /** Whether the name at {@code start} belongs to a noun before it: "the mission to the Union, which". */
    boolean isOwned(int start) {
        int before = line.isDeterminer(start - 1) ? start - 2 : start - 1;
        return line.isAny(before, OWNERS);
    }

    /** Where the phrase of somebody unnamed begins, prepositions included: "…, a spokesman for the group in Rome said". */
    int fromPhrase(int start) {
        int from = start;
        while (from > 0 && start - from < FARTHEST_NOUN && (mayBeTitle(from - 1) || line.isPreposition(from - 1))) {
            from--;
        }
        return from == 0 || !line.isWord(from - 1) ? from : start;
    }
}
