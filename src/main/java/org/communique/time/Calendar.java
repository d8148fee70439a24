package org.communique.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime.Bounds;
import org.communique.time.Phrase.Edge;

/** Arithmetic of whole units. Weeks run from Monday to Sunday (ISO 8601). */
final class Calendar {

    private Calendar() {}

    /** The whole unit that holds this day; absent for units longer than a century. */
    static Optional<Bounds> unit(ChronoUnit unit, LocalDate day) {
        return switch (unit) {
            case DAYS -> Optional.of(Bounds.day(day));
            case WEEKS -> Optional.of(week(day));
            case MONTHS -> Optional.of(month(YearMonth.from(day)));
            case YEARS -> Optional.of(Years.year(day.getYear()));
            case DECADES -> Optional.of(Years.span(day.getYear() / 10 * 10, day.getYear() / 10 * 10 + 9));
            case CENTURIES -> Optional.of(Years.span(day.getYear() / 100 * 100, day.getYear() / 100 * 100 + 99));
            default -> Optional.empty();
        };
    }

    static Bounds week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Bounds(monday, monday.plusDays(6), Precision.WEEK);
    }

    static Bounds month(YearMonth month) {
        return new Bounds(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /** {@code count} months from the start of {@code first}. */
    static Bounds months(YearMonth first, int count, Precision precision) {
        return new Bounds(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), precision);
    }

    static Bounds range(LocalDate from, LocalDate to) {
        return new Bounds(from, to, Precision.RANGE);
    }

    /**
     * Early, middle or late part: of a month days 1-10, 11-20 and 21 to its end; of a year January-April, May-August and
     * September-December; of a week Monday-Wednesday, Tuesday-Thursday and Thursday-Sunday; of anything longer, thirds of its days. A day has none.
     */
    static Bounds part(Edge edge, Bounds of) {
        LocalDate start = of.earliest();
        return switch (of.precision()) {
            case DAY -> of;
            case WEEK -> pick(edge, start, new int[] {0, 2, 1, 3, 3, 6});
            case MONTH ->
                edge == Edge.LATE
                        ? range(start.plusDays(20), of.latest())
                        : pick(edge, start, new int[] {0, 9, 10, 19, 20, 20});
            case YEAR -> months(YearMonth.from(start).plusMonths(4L * edge.third()), 4, Precision.RANGE);
            case QUARTER, RANGE -> third(edge, of);
        };
    }

    private static Bounds pick(Edge edge, LocalDate start, int[] days) {
        int at = 2 * edge.third();
        return range(start.plusDays(days[at]), start.plusDays(days[at + 1]));
    }

    private static Bounds third(Edge edge, Bounds of) {
        long days = ChronoUnit.DAYS.between(of.earliest(), of.latest()) + 1;
        LocalDate from = of.earliest().plusDays(days * edge.third() / 3);
        LocalDate to = of.earliest().plusDays(Math.max(days * (edge.third() + 1) / 3 - 1, days * edge.third() / 3));
        return range(from, to);
    }

    /** The nth week of a period, -1 for the last; the first week is the one with the period's first Thursday, as ISO 8601 counts. */
    static Optional<Bounds> nthWeek(int n, Bounds of) {
        LocalDate thursday = n > 0
                ? of.earliest()
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                        .plusWeeks(n - 1L)
                : of.latest().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        return thursday.isAfter(of.latest()) ? Optional.empty() : Optional.of(week(thursday));
    }

    /** The nth such weekday of a period, -1 for the last. */
    static Optional<Bounds> nthWeekday(int n, DayOfWeek day, Bounds of) {
        LocalDate found = n > 0
                ? of.earliest().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(n - 1L)
                : of.latest().with(TemporalAdjusters.previousOrSame(day));
        return found.isAfter(of.latest()) ? Optional.empty() : Optional.of(Bounds.day(found));
    }

    /** The first or last so many units of a period, cut where the period ends. */
    static Bounds stretch(Phrase.Stretch stretch, Bounds of) {
        if (stretch.first()) {
            LocalDate end = of.earliest().plus(stretch.count(), stretch.unit()).minusDays(1);
            return range(of.earliest(), end.isAfter(of.latest()) ? of.latest() : end);
        }
        LocalDate start = of.latest().plusDays(1).minus(stretch.count(), stretch.unit());
        return range(start.isBefore(of.earliest()) ? of.earliest() : start, of.latest());
    }

    /** The same period some years away; ends of months stay ends of months. */
    static Bounds shiftYears(Bounds bounds, int years) {
        boolean monthEnd = YearMonth.from(bounds.latest()).atEndOfMonth().equals(bounds.latest());
        LocalDate latest = bounds.latest().plusYears(years);
        return new Bounds(
                bounds.earliest().plusYears(years),
                monthEnd && bounds.precision() != Precision.DAY
                        ? YearMonth.from(latest).atEndOfMonth()
                        : latest,
                bounds.precision());
    }
}
