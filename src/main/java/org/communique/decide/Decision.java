package org.communique.decide;

import java.time.Instant;
import java.util.Comparator;

/**
 * A decision of a person.
 *
 * @param id 12 hex digits; the same decision of the same person at the same moment has the same id on any machine
 * @param when it was made, to the second
 * @param by who made it, a name as given
 * @param ruling what was decided
 * @param about what it was about when it was made, in words, for readers of the file; may be empty
 * @param why the reason as given; may be empty
 */
public record Decision(String id, Instant when, String by, Ruling ruling, String about, String why)
        implements Comparable<Decision> {

    private static final Comparator<Decision> ORDER =
            Comparator.comparing(Decision::when).thenComparing(Decision::id);

    /**
     * A decision with the id that its content gives.
     *
     * @param when to the second; what is finer is cut off
     * @param by who decides
     * @param about what it is about, in words
     * @param why the reason; may be empty
     */
    public static Decision of(Instant when, String by, Ruling ruling, String about, String why) {
        return DecisionLine.decision(when, by, ruling, about, why);
    }

    /**
     * Reads a date, which stands for its first second in universal time, or a moment.
     *
     * @throws IllegalArgumentException if it is neither; the message says what was expected
     */
    public static Instant moment(String text) {
        return DecisionLine.moment(text);
    }

    /** Earlier first; of one moment, by id, so that the order of lines in a file does not matter. */
    @Override
    public int compareTo(Decision other) {
        return ORDER.compare(this, other);
    }
}
