package org.communique.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime.Bounds;
import org.communique.time.Frame.Resolved;

/** Lays phrases on the calendar that are built from other phrases: parts, distances, ranges, limits. */
final class SpanResolver {

    private final CalendarResolver simple;

    SpanResolver(CalendarResolver simple) {
        this.simple = simple;
    }

    Optional<Resolved> resolve(Phrase phrase, Frame frame) {
        return switch (phrase) {
            case Phrase.Part part ->
                simple.resolve(part.of(), frame).map(of -> of.with(Calendar.part(part.edge(), of.bounds())));
            case Phrase.Running running -> running(running, frame);
            case Phrase.Within within -> within(within, frame);
            case Phrase.Away away -> away(away, frame);
            case Phrase.Range range -> new RangeResolver(simple).resolve(range, frame);
            case Phrase.Since since -> since(since, frame);
            case Phrase.Deadline deadline -> deadline(deadline, frame);
            case Phrase.Stretching stretching -> frame.anchor().map(anchor -> stretching(stretching, anchor));
            case Phrase.Lasting lasting ->
                simple.resolve(lasting.start(), frame)
                        .map(start -> start.with(lasting(lasting, start.bounds().earliest())));
            case Phrase.WeekOf week ->
                simple.resolve(week.day(), frame)
                        .map(day -> day.with(Calendar.week(day.bounds().earliest())));
            case Phrase.MonthsTo months ->
                simple.resolve(months.end(), frame)
                        .or(() -> resolve(months.end(), frame))
                        .map(end -> end.with(YearlyTimes.monthsTo(months.count(), end.bounds())));
            default -> Optional.empty();
        };
    }

    /** Up to, or from, the day of publication where the period is running then; the whole period where it is not. */
    private Optional<Resolved> running(Phrase.Running running, Frame frame) {
        Frame directed = running.of() instanceof Phrase.Weekday ? frame.towards(!running.past()) : frame;
        boolean carried = running.of() instanceof Phrase.Carried;
        Optional<LocalDate> pivot = carried
                ? frame.before()
                        .filter(before -> before.bounds().precision() == Precision.DAY)
                        .map(before -> before.bounds().earliest())
                : frame.anchor();
        return simple.resolve(running.of(), directed)
                .map(whole -> whole.with(pivot.filter(day -> holds(whole.bounds(), day))
                        .map(day -> running.past()
                                ? Calendar.range(whole.bounds().earliest(), day)
                                : Calendar.range(day, whole.bounds().latest()))
                        .filter(bounds -> whole.bounds().precision() != Precision.DAY)
                        .orElse(whole.bounds())));
    }

    private static boolean holds(Bounds bounds, LocalDate day) {
        return !day.isBefore(bounds.earliest()) && !day.isAfter(bounds.latest());
    }

    private Optional<Resolved> within(Phrase.Within within, Frame frame) {
        if (within.part() instanceof Phrase.Range range) {
            return resolve(
                    new Phrase.Range(
                            new Phrase.Within(range.from(), within.whole()),
                            new Phrase.Within(range.to(), within.whole())),
                    frame);
        }
        return simple.resolve(within.whole(), frame)
                .flatMap(whole -> inside(within.part(), whole.bounds(), frame).map(whole::with));
    }

    private Optional<Bounds> inside(Phrase part, Bounds whole, Frame frame) {
        int year = whole.earliest().getYear();
        return switch (part) {
            case Phrase.Weekday weekday ->
                Optional.of(Bounds.day(whole.earliest().with(TemporalAdjusters.nextOrSame(weekday.day()))));
            case Phrase.DayNumber number ->
                number.day() <= whole.earliest().lengthOfMonth()
                        ? Optional.of(Bounds.day(whole.earliest().withDayOfMonth(number.day())))
                        : Optional.empty();
            case Phrase.SamePeriod same ->
                frame.before()
                        .map(before -> Calendar.shiftYears(
                                before.bounds(),
                                year - before.bounds().earliest().getYear()));
            case Phrase.Carried carried ->
                simple.resolve(carried, frame)
                        .map(before -> Calendar.shiftYears(
                                before.bounds(),
                                year - before.bounds().earliest().getYear()));
            default -> YearlyTimes.inside(whole, part).or(() -> YearlyTimes.in(year, part));
        };
    }

    /**
     * Days are counted exactly; weeks, months and years name the whole unit so far away, unless days were counted with them. A year away
     * from a carried period is the same period of that year.
     */
    private Optional<Resolved> away(Phrase.Away away, Frame frame) {
        return simple.resolve(away.from(), frame).flatMap(from -> {
            Bounds start = from.bounds();
            boolean samePeriod = away.from() instanceof Phrase.SamePeriod && start.precision() != Precision.DAY;
            if (samePeriod && away.unit() == ChronoUnit.YEARS) {
                return Optional.of(from.with(Calendar.shiftYears(start, away.amount())));
            }
            LocalDate day = start.earliest().plus(away.amount(), away.unit());
            if (isShort(away.unit()) && start.precision() != Precision.DAY) {
                LocalDate last = start.latest().plus(away.amount(), away.unit());
                return Optional.of(from.with(new Bounds(day, last, start.precision())));
            }
            boolean exact = away.from() instanceof Phrase.Away;
            return Calendar.unit(exact ? ChronoUnit.DAYS : away.unit(), day)
                    .filter(bounds -> away.unit() != ChronoUnit.DECADES && away.unit() != ChronoUnit.CENTURIES)
                    .map(from::with);
        });
    }

    private static boolean isShort(ChronoUnit unit) {
        return unit == ChronoUnit.DAYS || unit == ChronoUnit.WEEKS;
    }

    private Optional<Resolved> since(Phrase.Since since, Frame frame) {
        return simple.resolve(since.start(), frame.towards(false))
                .flatMap(start -> frame.anchor()
                        .map(anchor -> new Resolved(
                                start.bounds().earliest().isAfter(anchor)
                                        ? start.bounds()
                                        : Calendar.range(start.bounds().earliest(), anchor),
                                frame.anchor())));
    }

    /** A year as a limit stands for that year ("exports of so much by 2025"); a shorter one runs from now to its end. */
    private Optional<Resolved> deadline(Phrase.Deadline deadline, Frame frame) {
        return simple.resolve(deadline.end(), frame).map(end -> {
            Optional<LocalDate> start = frame.anchor()
                    .filter(anchor -> end.bounds().precision() != Precision.YEAR)
                    .filter(anchor -> anchor.isBefore(end.bounds().latest()));
            return start.map(anchor ->
                            new Resolved(Calendar.range(anchor, end.bounds().latest()), frame.anchor()))
                    .orElse(end);
        });
    }

    private static Resolved stretching(Phrase.Stretching stretching, LocalDate anchor) {
        Bounds bounds = stretching.future()
                ? Calendar.range(anchor, anchor.plus(stretching.count(), stretching.unit()))
                : Calendar.range(anchor.minus(stretching.count(), stretching.unit()), anchor);
        return new Resolved(bounds, Optional.of(anchor));
    }

    private static Bounds lasting(Phrase.Lasting lasting, LocalDate first) {
        return Calendar.range(first, first.plus(lasting.count(), lasting.unit()).minusDays(1));
    }
}
