package org.communique.extract.statement;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.claim.Mention;

/**
 * Finds names that a remark in commas, dashes or brackets parts from their verb: "Jane Doe, an expert at the Institute of …, said";
 * "the country's president, John Doe, said".
 */
final class Appositions {

    private static final Set<String> OPENERS = Set.of(
            "who",
            "which",
            "whose",
            "where",
            "when",
            "while",
            "in",
            "on",
            "at",
            "of",
            "speaking",
            "along",
            "during",
            "like",
            "for",
            "as",
            "after",
            "also",
            "and",
            "one",
            "the",
            "a",
            "an",
            "his",
            "her",
            "its",
            "then",
            "now",
            "once",
            "both",
            "asked",
            "from",
            "with",
            "too",
            "however");
    private static final Set<String> VERBS = Set.of(
            "is", "was", "are", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must",
            "should", "that", "not", "or", "but");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", ")");
    private static final int FARTHEST = 45;

    private final Line line;

    Appositions(Line line) {
        this.line = line;
    }

    /** The subject whose apposition ends with the comma, dash or bracket at token {@code end - 1}. */
    Optional<Subject> endingAt(int end) {
        if (!line.is(end - 1, ",") && !line.isAny(end - 1, DASHES)) {
            return Optional.empty();
        }
        return nameInCommas(end)
                .or(() -> before(end, mention -> mention.entity().kind().isPerson()))
                .or(() -> before(end, mention -> true));
    }

    /** "China's president, Xi Jinping, said": the remark is the name. */
    private Optional<Subject> nameInCommas(int end) {
        return line.endingAt(end - 1)
                .filter(mention -> mention.entity().kind().isPerson())
                .filter(mention -> opensRemark(line.start(mention) - 1, end))
                .map(mention -> Subject.of(mention, fromNoun(line.start(mention) - 1), end));
    }

    /** Where the noun phrase before the comma begins. */
    private int fromNoun(int comma) {
        int from = comma;
        while (from > 0
                && (line.isWord(from - 1) || line.isPossessive(from - 1) || line.is(from - 1, "-"))
                && !line.isQuoted(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean opensRemark(int index, int end) {
        return line.is(index, ",") || (line.isAny(index, DASHES) && line.isAny(end - 1, DASHES));
    }

    private Optional<Subject> before(int end, Predicate<Mention> wanted) {
        for (int index = end - 2; index > Math.max(0, end - FARTHEST); index--) {
            if (opens(index, end)) {
                Optional<Mention> mention =
                        line.endingAt(index).filter(Line::canSpeak).filter(wanted);
                if (mention.isPresent() && isFree(mention.get())) {
                    return mention.map(found -> Subject.of(found, line.start(found), end));
                }
            }
        }
        return Optional.empty();
    }

    private boolean opens(int index, int end) {
        if (line.isAny(index, DASHES) || line.is(index, "(")) {
            return line.isAny(end - 1, DASHES);
        }
        return line.is(index, ",") && line.is(end - 1, ",") && startsRemark(index + 1);
    }

    /** What an apposition begins with: a small word, an office, a number. */
    private boolean startsRemark(int index) {
        if (line.isAny(index, OPENERS)) {
            return true;
        }
        return line.isWord(index) && !line.isPronoun(index) && !line.isAny(index, VERBS);
    }

    private boolean isFree(Mention mention) {
        int before = line.start(mention) - 1;
        return before < 0 || !line.isPreposition(before);
    }

    /** One past an apposition behind a name: "said Jane Doe, an analyst at Acme". */
    int endOfApposition(int nameEnd) {
        boolean noun = line.isDeterminer(nameEnd + 1) || line.is(nameEnd + 1, "who");
        if (!line.is(nameEnd, ",") || line.isQuoted(nameEnd + 1) || !noun) {
            return nameEnd;
        }
        int end = nameEnd + 1;
        while (line.isWord(end) || line.isPossessive(end) || line.is(end, "-")) {
            end++;
        }
        return end;
    }
}
