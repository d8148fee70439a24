package org.communique.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime.Bounds;
import org.communique.time.Frame.Resolved;
import org.communique.time.Phrase.Shift;

/** Lays time phrases on the calendar; what the frame does not allow stays open. */
final class CalendarResolver {

    private final SpanResolver spans = new SpanResolver(this);

    /** First and last day of what the phrase means here; absent where it stays open. */
    Optional<Resolved> resolve(Phrase phrase, Frame frame) {
        return switch (phrase) {
            case Phrase.Fixed fixed -> Optional.of(Resolved.absolute(fixed.bounds()));
            case Phrase.TwoNumbers numbers -> twoNumbers(numbers, frame);
            case Phrase.WithWeekday dated -> withWeekday(dated, frame);
            case Phrase.Weekday weekday -> weekday(weekday, frame);
            case Phrase.Weekend weekend -> weekend(weekend.shift(), frame);
            case Phrase.DayNumber number -> dayNumber(number.day(), frame);
            case Phrase.Counted counted ->
                anchored(frame, anchor -> Calendar.unit(counted.unit(), anchor.plus(counted.offset(), counted.unit())));
            case Phrase.CountedQuarter quarter ->
                anchored(frame, anchor -> quarter(anchor.plusMonths(3L * quarter.offset())));
            case Phrase.Shifted shifted -> anchored(frame, anchor -> shifted(shifted, anchor, frame));
            case Phrase.FiscalYear year -> Optional.of(Resolved.absolute(FinancialCalendar.year(year)));
            case Phrase.CountedFiscalYear year ->
                anchored(frame, anchor -> Optional.of(FinancialCalendar.counted(year, anchor)));
            case Phrase.Carried carried -> carried(carried, frame);
            case Phrase.SamePeriod same -> frame.before().map(CalendarResolver::leaning);
            case Phrase.Vague vague -> Optional.empty();
            default -> YearlyTimes.isYearly(phrase) ? YearlyTimes.choose(phrase, frame) : spans.resolve(phrase, frame);
        };
    }

    private static Optional<Resolved> anchored(Frame frame, Function<LocalDate, Optional<Bounds>> count) {
        return frame.anchor().flatMap(count).map(bounds -> new Resolved(bounds, frame.anchor()));
    }

    private Optional<Resolved> twoNumbers(Phrase.TwoNumbers numbers, Frame frame) {
        return frame.order()
                .read(numbers)
                .flatMap(day -> numbers.year().isPresent()
                        ? NumberOrder.inYear(day, numbers.year().get())
                                .map(Bounds::day)
                                .map(Resolved::absolute)
                        : resolve(new Phrase.YearlyDay(day), frame));
    }

    private Optional<Resolved> withWeekday(Phrase.WithWeekday dated, Frame frame) {
        return switch (dated.date()) {
            case Phrase.TwoNumbers numbers -> {
                NumberOrder own = NumberOrder.proof(dated);
                yield twoNumbers(numbers, own == NumberOrder.UNKNOWN ? frame : frame.withOrder(own));
            }
            case Phrase.DayNumber number ->
                frame.anchor()
                        .flatMap(anchor -> matchingMonth(number.day(), dated.weekday(), anchor, frame.future()))
                        .map(day -> new Resolved(Bounds.day(day), frame.anchor()))
                        .or(() -> resolve(number, frame));
            case Phrase.YearlyDay yearly ->
                frame.anchor()
                        .filter(anchor -> frame.scope().isEmpty())
                        .flatMap(anchor -> matchingYear(yearly, dated.weekday(), anchor))
                        .map(day -> new Resolved(Bounds.day(day), frame.anchor()))
                        .or(() -> resolve(yearly, frame));
            default -> resolve(dated.date(), frame);
        };
    }

    /** The year, of those next to the anchor, in which the day falls on its weekday. */
    private static Optional<LocalDate> matchingYear(Phrase.YearlyDay yearly, DayOfWeek weekday, LocalDate anchor) {
        return Stream.of(0, -1, 1)
                .flatMap(offset -> NumberOrder.inYear(yearly.day(), anchor.getYear() + offset).stream())
                .filter(day -> day.getDayOfWeek() == weekday)
                .findFirst();
    }

    /** The nearest month, of a year before and after, in which the day falls on its weekday. */
    private static Optional<LocalDate> matchingMonth(int day, DayOfWeek weekday, LocalDate anchor, boolean future) {
        int step = future ? 1 : -1;
        return IntStream.rangeClosed(0, 12)
                .boxed()
                .flatMap(months -> Stream.of(step * months, -step * months))
                .map(months -> anchor.withDayOfMonth(1).plusMonths(months))
                .filter(month -> day <= month.lengthOfMonth())
                .map(month -> month.withDayOfMonth(day))
                .filter(date -> date.getDayOfWeek() == weekday)
                .findFirst();
    }

    private static Optional<Resolved> weekday(Phrase.Weekday weekday, Frame frame) {
        return anchored(frame, anchor -> Optional.of(Bounds.day(weekday(weekday, anchor, frame.future()))));
    }

    /** A bare weekday is the last on or before the anchor, or the first on or after it; "last", "this" and "next" go by whole weeks. */
    private static LocalDate weekday(Phrase.Weekday weekday, LocalDate anchor, boolean future) {
        LocalDate monday = Calendar.week(anchor).earliest();
        LocalDate thisWeek = monday.plusDays(weekday.day().getValue() - 1L);
        return switch (weekday.shift()) {
            case NEAREST ->
                anchor.with(
                        future
                                ? TemporalAdjusters.nextOrSame(weekday.day())
                                : TemporalAdjusters.previousOrSame(weekday.day()));
            case LAST -> thisWeek.minusWeeks(1);
            case THIS -> thisWeek;
            case NEXT -> thisWeek.plusWeeks(1);
        };
    }

    private static Optional<Resolved> weekend(Shift shift, Frame frame) {
        return anchored(frame, anchor -> {
            LocalDate saturday = Calendar.week(anchor).earliest().plusDays(5);
            boolean ahead = saturday.isAfter(anchor);
            LocalDate first = switch (shift) {
                case NEAREST, THIS -> ahead && !frame.future() ? saturday.minusWeeks(1) : saturday;
                case LAST -> saturday.minusWeeks(1);
                case NEXT -> saturday.plusWeeks(1);
            };
            return Optional.of(Calendar.range(first, first.plusDays(1)));
        });
    }

    private static Optional<Resolved> dayNumber(int day, Frame frame) {
        return anchored(frame, anchor -> {
            int step = frame.future() ? 1 : -1;
            return IntStream.rangeClosed(0, 2)
                    .mapToObj(months -> anchor.withDayOfMonth(1).plusMonths((long) step * months))
                    .filter(month -> day <= month.lengthOfMonth())
                    .map(month -> month.withDayOfMonth(day))
                    .filter(date -> frame.future() ? !date.isBefore(anchor) : !date.isAfter(anchor))
                    .findFirst()
                    .map(Bounds::day);
        });
    }

    private static Optional<Bounds> quarter(LocalDate day) {
        return YearlyTimes.in(day.getYear(), new Phrase.YearPart((day.getMonthValue() + 2) / 3, 3));
    }

    /** "last March" is last year's; "last summer" and "last Christmas" the one that was over last. */
    private static Optional<Bounds> shifted(Phrase.Shifted shifted, LocalDate anchor, Frame frame) {
        Phrase yearly = shifted.yearly();
        return switch (shifted.shift()) {
            case LAST ->
                yearly instanceof Phrase.YearlyMonth
                        ? YearlyTimes.in(anchor.getYear() - 1, yearly)
                        : YearlyTimes.nearest(yearly, anchor.minusDays(1), false, true);
            case THIS -> YearlyTimes.in(anchor.getYear(), yearly);
            case NEXT ->
                YearlyTimes.nearest(yearly, anchor.plusDays(1), true, false)
                        .flatMap(next -> next.earliest().isAfter(anchor)
                                ? Optional.of(next)
                                : YearlyTimes.in(next.earliest().getYear() + 1, yearly));
            case NEAREST -> YearlyTimes.nearest(yearly, anchor, frame.future(), false);
        };
    }

    private static Optional<Resolved> carried(Phrase.Carried carried, Frame frame) {
        return frame.before()
                .filter(before -> fits(carried.unit(), before.bounds().precision()))
                .flatMap(before -> Calendar.unit(
                                carried.unit(), before.bounds().earliest().plus(carried.offset(), carried.unit()))
                        .map(bounds ->
                                new Resolved(bounds, Optional.of(before.bounds().earliest()))));
    }

    /** A day can only be carried from a day; longer units from anything shorter, and years from all but long ranges. */
    private static boolean fits(ChronoUnit unit, Precision stated) {
        return switch (unit) {
            case DAYS -> stated == Precision.DAY;
            case WEEKS -> stated == Precision.DAY || stated == Precision.WEEK;
            case MONTHS -> stated != Precision.YEAR && stated != Precision.QUARTER && stated != Precision.RANGE;
            default -> true;
        };
    }

    private static Resolved leaning(Resolved before) {
        return new Resolved(before.bounds(), Optional.of(before.bounds().earliest()));
    }
}
