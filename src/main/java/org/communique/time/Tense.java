package org.communique.time;

import java.util.Optional;
import org.communique.knowledge.PhraseTrie;

/**
 * Whether the words around a time speak of what has been or of what is to come. The nearest word of {@code time-tense.tsv} decides:
 * first back to the start of the clause, then on to its end, then beyond. Classes are explained in that table.
 */
final class Tense {

    /** What a word says of the time beside it. */
    enum Marker {
        FUTURE,
        AHEAD,
        SCHEDULED,
        WEAK,
        PAST,
        PARTICIPLE,
        NONE
    }

    private record Placed(Marker marker, int to) {}

    private final Words words;
    private final boolean headline;

    Tense(Words words) {
        this.words = words;
        this.headline = words.isHeadline();
    }

    /** Whether the time in the tokens from {@code from} to before {@code to} lies ahead; absent where no word tells. */
    Optional<Boolean> isFuture(int from, int to) {
        int start = clauseStart(from);
        int end = clauseEnd(to);
        return before(start, from)
                .or(() -> after(to, end))
                .or(() -> start == 0 ? after(end, words.size()) : Optional.empty())
                .or(() -> before(0, start))
                .or(() -> after(end, words.size()))
                .or(this::weak);
    }

    private int clauseStart(int from) {
        int index = from;
        while (index > 0 && !isBreak(index - 1)) {
            index--;
        }
        return index;
    }

    private int clauseEnd(int to) {
        int index = to;
        while (index < words.size() && !isBreak(index)) {
            index++;
        }
        return index;
    }

    private boolean isBreak(int index) {
        String word = words.lower(index);
        return !words.isWord(index) ? !words.isHyphen(index) && !word.startsWith("'") : isConjunction(word);
    }

    private static boolean isConjunction(String word) {
        return switch (word) {
            case "who", "which", "while", "but", "after", "when", "although", "because" -> true;
            default -> false;
        };
    }

    /** The last word that tells before a time; a participle leaves a future verb before it in force ("will be held"). */
    private Optional<Boolean> before(int from, int to) {
        Optional<Boolean> future = Optional.empty();
        int index = from;
        while (index < to) {
            Optional<Placed> placed = at(index, to);
            index = placed.map(Placed::to).orElse(index + 1);
            future = switch (placed.map(Placed::marker).orElse(Marker.NONE)) {
                case FUTURE, AHEAD -> Optional.of(true);
                case SCHEDULED -> Optional.of(!headline);
                case PAST -> Optional.of(false);
                case PARTICIPLE -> future.or(() -> Optional.of(false));
                case WEAK, NONE -> future;
            };
        }
        return future;
    }

    /** The first word that tells after a time. */
    private Optional<Boolean> after(int from, int to) {
        for (int index = from; index < to; index++) {
            Marker marker = at(index, to).map(Placed::marker).orElse(Marker.NONE);
            switch (marker) {
                case FUTURE -> {
                    return Optional.of(true);
                }
                case SCHEDULED -> {
                    return Optional.of(!headline);
                }
                case PAST, PARTICIPLE, AHEAD -> {
                    return Optional.of(false);
                }
                case WEAK, NONE -> {}
            }
        }
        return Optional.empty();
    }

    private Optional<Boolean> weak() {
        for (int index = 0; index < words.size(); index++) {
            if (at(index, words.size())
                    .filter(placed -> placed.marker() == Marker.WEAK)
                    .isPresent()) {
                return Optional.of(true);
            }
        }
        return Optional.empty();
    }

    private Optional<Placed> at(int index, int limit) {
        Optional<PhraseTrie.Match<Marker>> match =
                words.lexicon().tenses().longestAt(words.tokens(), index).filter(found -> found.to() <= limit);
        if (match.isPresent()) {
            return match.map(found -> new Placed(found.values().getFirst(), found.to()));
        }
        if (headline && words.is(index, "to") && words.is(index + 1, "be")) {
            return Optional.of(new Placed(Marker.FUTURE, index + 2));
        }
        String word = words.lower(index);
        boolean pastForm = word.length() > 4 && word.endsWith("ed") && (index == 0 || !words.isCapitalized(index));
        if (pastForm) {
            return Optional.of(new Placed(Marker.PARTICIPLE, index + 1));
        }
        boolean progressive =
                words.is(index, "is", "are", "'m") && words.lower(index + 1).endsWith("ing");
        return progressive ? Optional.of(new Placed(Marker.SCHEDULED, index + 2)) : Optional.empty();
    }
}
