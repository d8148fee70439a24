package org.communique.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.communique.claim.StatedTime.Bounds;
import org.communique.time.Frame.Resolved;
import org.communique.time.Phrase.Shift;

/** Resolves the two ends of a range together: what one leaves out, the other gives. */
final class RangeResolver {

    private final CalendarResolver simple;

    RangeResolver(CalendarResolver simple) {
        this.simple = simple;
    }

    Optional<Resolved> resolve(Phrase.Range range, Frame frame) {
        if (range.from() instanceof Phrase.Weekday from
                && range.to() instanceof Phrase.Weekday to
                && to.shift() == Shift.NEAREST) {
            return simple.resolve(from, frame).map(start -> weekdays(start, to));
        }
        Optional<Resolved> end = end(range, frame);
        return end.flatMap(last -> start(range.from(), last, frame).flatMap(first -> join(first, last)));
    }

    private static Resolved weekdays(Resolved start, Phrase.Weekday to) {
        LocalDate last = start.bounds().earliest().with(TemporalAdjusters.nextOrSame(to.day()));
        return start.with(Calendar.range(start.bounds().earliest(), last));
    }

    /** The end; without a year of its own it takes the one of a start that has one. */
    private Optional<Resolved> end(Phrase.Range range, Frame frame) {
        boolean yearStated = range.from() instanceof Phrase.Fixed;
        if (!yearStated || !YearlyTimes.isYearly(range.to())) {
            return simple.resolve(range.to(), frame);
        }
        Bounds start = ((Phrase.Fixed) range.from()).bounds();
        int year = start.earliest().getYear();
        return YearlyTimes.in(year, range.to())
                .filter(end -> !end.latest().isBefore(start.earliest()))
                .or(() -> YearlyTimes.in(year + 1, range.to()))
                .map(Resolved::absolute);
    }

    private Optional<Resolved> start(Phrase from, Resolved end, Frame frame) {
        LocalDate last = end.bounds().latest();
        if (from instanceof Phrase.DayNumber number) {
            return number.day() <= last.lengthOfMonth()
                    ? Optional.of(end.with(Bounds.day(last.withDayOfMonth(number.day()))))
                    : Optional.empty();
        }
        if (YearlyTimes.isYearly(from)) {
            return YearlyTimes.in(last.getYear(), from)
                    .filter(start -> !start.earliest().isAfter(last))
                    .or(() -> YearlyTimes.in(last.getYear() - 1, from))
                    .map(end::with);
        }
        return simple.resolve(from, frame);
    }

    private static Optional<Resolved> join(Resolved first, Resolved last) {
        LocalDate from = first.bounds().earliest();
        LocalDate to = last.bounds().latest();
        return from.isAfter(to)
                ? Optional.empty()
                : Optional.of(
                        new Resolved(Calendar.range(from, to), first.against().or(last::against)));
    }
}
