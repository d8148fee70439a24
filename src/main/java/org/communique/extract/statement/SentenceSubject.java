package org.communique.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;

/** The subject of a sentence, as far as word order tells: the first that is named outside a phrase and outside quotation marks. */
final class SentenceSubject {

    private static final Set<String> OPENERS =
            Set.of("as", "while", "when", "speaking", "meanwhile", "separately", "also");

    private static final Set<String> AUXILIARIES =
            Set.of("is", "was", "are", "were", "has", "have", "had", "will", "would", "and", "or", "but", "not");
    private static final int LONGEST_TITLE = 5;

    private SentenceSubject() {}

    /** The subject among the tokens before {@code end}; empty unless it can speak. */
    static Optional<Mention> of(Line line, int end) {
        for (int index = 0; index < end; index++) {
            Optional<Mention> mention = line.startingAt(index);
            if (mention.isPresent() && isFree(line, mention.get(), index)) {
                return mention.filter(Line::canSpeak);
            }
            boolean small = line.isWord(index) && !line.token(index).isCapitalized() && !line.isDeterminer(index);
            if (small
                    && mention.isEmpty()
                    && line.mention(index).isEmpty()
                    && !isFronted(line, index, end)
                    && !isTitle(line, index)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a person is named behind this word and others that may be a title: "secretary general Jane Doe". */
    private static boolean isTitle(Line line, int index) {
        int name = index;
        while (line.isWord(name)
                && name < index + LONGEST_TITLE
                && line.mention(name).isEmpty()
                && !isVerbal(line, name)) {
            name++;
        }
        return line.startingAt(name)
                .filter(mention -> mention.entity().kind().isPerson())
                .isPresent();
    }

    private static boolean isVerbal(Line line, int index) {
        return line.isPreposition(index)
                || line.isAny(index, AUXILIARIES)
                || line.token(index).lower().endsWith("ed");
    }

    /** Whether the token belongs to a phrase before the subject: "After the talks, …". */
    private static boolean isFronted(Line line, int index, int end) {
        boolean opened = line.isPreposition(0) || line.isTime(0) || line.isAny(0, OPENERS);
        for (int later = index; opened && later < end; later++) {
            if (line.is(later, ",")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFree(Line line, Mention mention, int index) {
        int before = index - 1;
        while (before >= 0 && line.isDeterminer(before)) {
            before--;
        }
        boolean possessive = line.isPossessive(line.end(mention))
                || (mention.form() == MentionForm.PRONOUN && line.isDeterminer(index));
        boolean adjective = mention.form() == MentionForm.ADJECTIVE;
        return !line.isQuoted(index) && !line.isPreposition(before) && !possessive && !adjective;
    }
}
