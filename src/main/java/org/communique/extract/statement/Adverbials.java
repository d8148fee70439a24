package org.communique.extract.statement;

import java.util.Set;

/** Steps over what may stand between a verb of reporting and the words: "on Monday", "in a statement to the agency". */
final class Adverbials {

    private static final Set<String> SUBORDINATORS = Set.of(
            "as",
            "while",
            "when",
            "after",
            "before",
            "because",
            "since",
            "although",
            "though",
            "if",
            "and",
            "but",
            "or",
            "than",
            "until",
            "where",
            "which",
            "who",
            "citing");
    private static final Set<String> THAT = Set.of("that", "how", "why", "whether", "what", "if");

    private final SpeechWords words;
    private final Line line;

    Adverbials(SpeechWords words, Line line) {
        this.words = words;
        this.line = line;
    }

    /** Index of the first token from {@code from} on that belongs to no adverbial. */
    int skip(int from) {
        int index = from;
        while (index < line.size()) {
            int next = step(index);
            if (next == index) {
                return index;
            }
            index = next;
        }
        return index;
    }

    private int step(int index) {
        if (line.isQuoted(index)) {
            return index;
        }
        if (line.isTime(index)) {
            return index + 1;
        }
        if (isAdverb(index)) {
            return index + 1;
        }
        return line.isPreposition(index) ? nounPhrase(index + 1) : index;
    }

    /** An adverb that stands by itself, unlike "announced further cuts". */
    private boolean isAdverb(int index) {
        boolean adverb =
                words.isAdverb(line.token(index)) && line.mention(index).isEmpty() && !line.isDeterminer(index);
        int next = index + 1;
        boolean noun = line.isWord(next)
                && line.mention(next).isEmpty()
                && !line.isDeterminer(next)
                && !line.isPreposition(next)
                && !line.isPronoun(next)
                && !line.isTime(next)
                && !isThat(next);
        return adverb && !noun;
    }

    /** One past a noun phrase: a new determiner, pronoun, time or any mark ends it. */
    private int nounPhrase(int behindPreposition) {
        int from = behindPreposition;
        while (line.isPreposition(from) && !line.isTime(from)) {
            from++;
        }
        int index = from;
        while (index < line.size() && (line.isWord(index) || line.isPossessive(index) || line.is(index, "-"))) {
            boolean first = index == from;
            boolean inside =
                    line.mention(index).isPresent() && line.startingAt(index).isEmpty();
            boolean starts = line.isDeterminer(index) || line.isPronoun(index) || line.isTime(index);
            boolean ends = starts || line.isPreposition(index) || line.isAny(index, SUBORDINATORS);
            if (line.isQuoted(index) || (!first && !inside && ends)) {
                break;
            }
            index++;
        }
        return Math.max(index, Math.min(from, line.size()));
    }

    /** Whether a word that introduces a reported clause stands here. */
    boolean isThat(int index) {
        return line.isAny(index, THAT);
    }

    /** Whether a clause may begin here without "that". */
    boolean startsClause(int index) {
        if (!line.isWord(index) || line.isAny(index, SUBORDINATORS)) {
            return false;
        }
        boolean participle = line.token(index).lower().endsWith("ing")
                && words.verbAt(line.sentence(), index)
                        .filter(verb -> verb.values().getFirst().participle())
                        .isPresent();
        return !participle;
    }
}
