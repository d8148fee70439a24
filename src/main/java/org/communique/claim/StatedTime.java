package org.communique.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something is said to have been. What the text does not give stays open.
 *
 * @param bounds the first and last day that the words allow; absent where they cannot be resolved
 * @param asStated the words ("Wednesday"); absent only where the text says nothing of time
 * @param anchor the date that relative words were resolved against, where that was needed
 * @param partialDate what an unresolved date gives by itself: an xsd:gMonth ({@code --03}), gMonthDay ({@code --03-18}) or gDay
 *     ({@code ---18})
 * @param rule the name of the rule that read the words, for explanations
 */
public record StatedTime(
        Optional<Bounds> bounds,
        Optional<String> asStated,
        Optional<LocalDate> anchor,
        Optional<String> partialDate,
        Optional<String> rule) {

    /** The text says nothing of time. */
    public static final StatedTime UNKNOWN =
            new StatedTime(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Inclusive bounds.
     *
     * @param earliest first day
     * @param latest last day, not before {@code earliest}
     * @param precision how exactly that is stated
     */
    public record Bounds(LocalDate earliest, LocalDate latest, Precision precision) {

        public Bounds {
            if (latest.isBefore(earliest)) {
                throw new IllegalArgumentException("Bounds run forward, got " + earliest + " to " + latest);
            }
        }

        public static Bounds day(LocalDate day) {
            return new Bounds(day, day, Precision.DAY);
        }

        public boolean overlaps(Bounds other) {
            return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
        }
    }

    /** Resolved without need of an anchor ("15 June 2022"). */
    public static StatedTime absolute(String words, Bounds bounds, String rule) {
        return new StatedTime(
                Optional.of(bounds), Optional.of(words), Optional.empty(), Optional.empty(), Optional.of(rule));
    }

    /** Resolved against {@code anchor} ("last Wednesday"). */
    public static StatedTime relative(String words, Bounds bounds, LocalDate anchor, String rule) {
        return new StatedTime(
                Optional.of(bounds), Optional.of(words), Optional.of(anchor), Optional.empty(), Optional.of(rule));
    }

    /** Words that nothing resolves ("Wednesday" in an article without a date). */
    public static StatedTime open(String words, Optional<String> partialDate, String rule) {
        return new StatedTime(Optional.empty(), Optional.of(words), Optional.empty(), partialDate, Optional.of(rule));
    }
}
