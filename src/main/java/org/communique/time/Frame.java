package org.communique.time;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.claim.StatedTime.Bounds;

/**
 * What a time phrase is resolved against.
 *
 * @param anchor the day of publication, where known
 * @param future whether the clause speaks of what is to come
 * @param scope a year stated before in the same sentence
 * @param before the time stated last, where it is near enough to lean on
 * @param order which of two numbers is the day
 */
record Frame(
        Optional<LocalDate> anchor,
        boolean future,
        Optional<Resolved> scope,
        Optional<Resolved> before,
        NumberOrder order) {

    Frame towards(boolean ahead) {
        return new Frame(anchor, ahead, scope, before, order);
    }

    Frame withOrder(NumberOrder known) {
        return new Frame(anchor, future, scope, before, known);
    }

    /**
     * A phrase laid on the calendar.
     *
     * @param bounds first and last day
     * @param against the date that it was counted from, where it was
     */
    record Resolved(Bounds bounds, Optional<LocalDate> against) {

        static Resolved absolute(Bounds bounds) {
            return new Resolved(bounds, Optional.empty());
        }

        Resolved with(Bounds other) {
            return new Resolved(other, against);
        }
    }
}
