package org.communique.time;

import java.util.Optional;
import org.communique.knowledge.PhraseTrie;

/**
 * Whether the words around a time speak of what has been or of what is to come. The nearest word of {@code time-tense.tsv} decides:
 * first back to the start of the clause, then on to its end, then beyond. Where no word tells, news speaks of the past.
 */
enum Tense {
    PAST,
    FUTURE;

    /** Whether the time in the tokens from {@code from} to before {@code to} lies ahead. */
    static boolean isFuture(Words words, int from, int to) {
        int start = clauseStart(words, from);
        int end = clauseEnd(words, to);
        return last(words, start, from)
                        .or(() -> first(words, to, end))
                        .or(() -> first(words, end, words.size()).filter(tense -> start == 0))
                        .or(() -> last(words, 0, start))
                        .or(() -> first(words, end, words.size()))
                        .orElse(PAST)
                == FUTURE;
    }

    private static int clauseStart(Words words, int from) {
        int index = from;
        while (index > 0 && !isBreak(words, index - 1)) {
            index--;
        }
        return index;
    }

    private static int clauseEnd(Words words, int to) {
        int index = to;
        while (index < words.size() && !isBreak(words, index)) {
            index++;
        }
        return index;
    }

    private static boolean isBreak(Words words, int index) {
        return words.is(
                index,
                ",",
                ";",
                ":",
                "—",
                "–",
                "(",
                ")",
                "“",
                "”",
                "\"",
                "``",
                "''",
                "who",
                "which",
                "while",
                "but",
                "after",
                "when",
                "although",
                "because");
    }

    private static Optional<Tense> last(Words words, int from, int to) {
        Optional<Tense> found = Optional.empty();
        int index = from;
        while (index < to) {
            Optional<Marker> marker = markerAt(words, index, to);
            found = marker.map(Marker::tense).or(either(found));
            index = marker.map(Marker::to).orElse(index + 1);
        }
        return found;
    }

    private static java.util.function.Supplier<Optional<Tense>> either(Optional<Tense> other) {
        return () -> other;
    }

    private static Optional<Tense> first(Words words, int from, int to) {
        for (int index = from; index < to; index++) {
            Optional<Marker> marker = markerAt(words, index, to);
            if (marker.isPresent()) {
                return marker.map(Marker::tense);
            }
        }
        return Optional.empty();
    }

    private record Marker(Tense tense, int to) {}

    private static Optional<Marker> markerAt(Words words, int index, int limit) {
        Optional<PhraseTrie.Match<Tense>> match =
                words.lexicon().tenses().longestAt(words.tokens(), index).filter(found -> found.to() <= limit);
        if (match.isPresent()) {
            return match.map(found -> new Marker(found.values().getFirst(), found.to()));
        }
        String word = words.lower(index);
        boolean pastForm = word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
        return pastForm ? Optional.of(new Marker(PAST, index + 1)) : Optional.empty();
    }
}
