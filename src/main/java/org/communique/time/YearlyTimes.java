package org.communique.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime.Bounds;
import org.communique.time.Frame.Resolved;

/** Times that come every year, and the choice of the year that is meant. */
final class YearlyTimes {

    /** Leap days come every four years, and once after eight. */
    private static final int YEARS_AROUND = 8;

    private static final int FAR = 270;
    private static final int NEAR = 60;

    private YearlyTimes() {}

    static boolean isYearly(Phrase phrase) {
        return switch (phrase) {
            case Phrase.YearlyDay day -> true;
            case Phrase.YearlyMonth month -> true;
            case Phrase.YearPart part -> true;
            case Phrase.Stretch stretch -> true;
            case Phrase.Season season -> true;
            case Phrase.Holiday holiday -> true;
            case Phrase.NthWeek week -> true;
            case Phrase.NthWeekday weekday -> true;
            case Phrase.Part part -> isYearly(part.of());
            case Phrase.MonthsTo months -> isYearly(months.end());
            case Phrase.Within within -> isYearly(within.whole()) && isCountedInside(within.part());
            default -> false;
        };
    }

    private static boolean isCountedInside(Phrase part) {
        return part instanceof Phrase.NthWeek || part instanceof Phrase.NthWeekday || part instanceof Phrase.Stretch;
    }

    /** The phrase in this year; absent where it is not yearly or that year has none. */
    static Optional<Bounds> in(int year, Phrase phrase) {
        return switch (phrase) {
            case Phrase.YearlyDay yearly ->
                NumberOrder.inYear(yearly.day(), year).map(Bounds::day);
            case Phrase.YearlyMonth yearly -> Optional.of(Calendar.month(YearMonth.of(year, yearly.month())));
            case Phrase.YearPart part -> Optional.of(yearPart(year, part));
            case Phrase.Season season ->
                Optional.of(Calendar.months(YearMonth.of(year, season.first()), 3, Precision.RANGE));
            case Phrase.Holiday holiday -> holiday.rule().in(year).map(Bounds::day);
            case Phrase.Part part -> in(year, part.of()).map(of -> Calendar.part(part.edge(), of));
            case Phrase.MonthsTo months -> in(year, months.end()).map(end -> monthsTo(months.count(), end));
            case Phrase.Within within -> in(year, within.whole()).flatMap(whole -> inside(whole, within.part()));
            default -> inside(Years.year(year), phrase);
        };
    }

    /** Something counted from the start or end of a period. */
    static Optional<Bounds> inside(Bounds whole, Phrase phrase) {
        return switch (phrase) {
            case Phrase.Stretch stretch -> Optional.of(Calendar.stretch(stretch, whole));
            case Phrase.NthWeek week -> Calendar.nthWeek(week.n(), whole);
            case Phrase.NthWeekday weekday -> Calendar.nthWeekday(weekday.n(), weekday.day(), whole);
            default -> Optional.empty();
        };
    }

    private static Bounds yearPart(int year, Phrase.YearPart part) {
        YearMonth first = YearMonth.of(year, 1).plusMonths((part.n() - 1L) * part.months());
        return Calendar.months(first, part.months(), part.months() == 3 ? Precision.QUARTER : Precision.RANGE);
    }

    static Bounds monthsTo(int count, Bounds end) {
        YearMonth last = YearMonth.from(end.latest());
        return Calendar.range(last.minusMonths(count - 1L).atDay(1), end.latest());
    }

    /** The phrase in the year of the sentence, or else in the nearest year that the tense allows. */
    static Optional<Resolved> choose(Phrase phrase, Frame frame) {
        if (frame.scope().isPresent()) {
            Resolved scope = frame.scope().get();
            return in(scope.bounds().earliest().getYear(), phrase).map(scope::with);
        }
        return frame.anchor().flatMap(anchor -> {
            boolean whole = phrase instanceof Phrase.Stretch
                    || phrase instanceof Phrase.YearPart
                    || phrase instanceof Phrase.MonthsTo;
            return nearest(phrase, anchor, frame.future(), whole)
                    .map(bounds -> plausible(phrase, bounds, anchor, frame.future()))
                    .map(bounds -> new Resolved(bounds, frame.anchor()));
        });
    }

    /**
     * A date of almost a year away would be written with its year: the other one is taken where it is near. A month is moved only back,
     * since "in October" may well be eleven months ago.
     */
    private static Bounds plausible(Phrase phrase, Bounds chosen, LocalDate anchor, boolean future) {
        boolean movable = phrase instanceof Phrase.YearlyDay || (future && phrase instanceof Phrase.YearlyMonth);
        if (!movable || distance(chosen, anchor) < FAR) {
            return chosen;
        }
        return nearest(phrase, anchor, !future, false)
                .filter(other -> distance(other, anchor) <= NEAR)
                .orElse(chosen);
    }

    private static long distance(Bounds bounds, LocalDate day) {
        return Math.max(ChronoUnit.DAYS.between(bounds.latest(), day), ChronoUnit.DAYS.between(day, bounds.earliest()));
    }

    /**
     * The last occurrence that has begun by {@code anchor} (with {@code whole}, that is over), or the first that is not over by then.
     */
    static Optional<Bounds> nearest(Phrase phrase, LocalDate anchor, boolean future, boolean whole) {
        Stream<Bounds> years = IntStream.rangeClosed(-YEARS_AROUND, YEARS_AROUND)
                .mapToObj(offset -> in(anchor.getYear() + offset, phrase))
                .flatMap(Optional::stream);
        return future
                ? years.filter(bounds -> !bounds.latest().isBefore(anchor)).findFirst()
                : years.filter(bounds -> !(whole ? bounds.latest() : bounds.earliest()).isAfter(anchor))
                        .reduce((earlier, later) -> later);
    }
}
