package org.communique.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** Which of two numbers of a date is the day, as an article's own dates tell. */
enum NumberOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    /** The order that the phrases prove: a number over 12, or a weekday that fits one reading only; unknown where they disagree. */
    static NumberOrder of(List<Phrase> phrases) {
        NumberOrder proven = UNKNOWN;
        for (Phrase phrase : phrases) {
            NumberOrder order = proof(phrase);
            if (order != UNKNOWN && proven != UNKNOWN && order != proven) {
                return UNKNOWN;
            }
            proven = order == UNKNOWN ? proven : order;
        }
        return proven;
    }

    /** What one date proves by itself. */
    static NumberOrder proof(Phrase phrase) {
        return switch (phrase) {
            case Phrase.TwoNumbers numbers ->
                numbers.first() > 12 ? DAY_FIRST : numbers.second() > 12 ? MONTH_FIRST : UNKNOWN;
            case Phrase.WithWeekday dated ->
                dated.date() instanceof Phrase.TwoNumbers numbers ? proof(dated, numbers) : UNKNOWN;
            case Phrase.Range range -> of(List.of(range.from(), range.to()));
            case Phrase.Since since -> proof(since.start());
            case Phrase.Deadline deadline -> proof(deadline.end());
            default -> UNKNOWN;
        };
    }

    private static NumberOrder proof(Phrase.WithWeekday dated, Phrase.TwoNumbers numbers) {
        NumberOrder plain = proof(numbers);
        if (plain != UNKNOWN || numbers.year().isEmpty()) {
            return plain;
        }
        boolean dayFirst = fits(dated, DAY_FIRST.read(numbers), numbers.year().get());
        boolean monthFirst =
                fits(dated, MONTH_FIRST.read(numbers), numbers.year().get());
        return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    private static boolean fits(Phrase.WithWeekday dated, Optional<MonthDay> reading, int year) {
        return reading.filter(day -> day.isValidYear(year))
                .map(day -> day.atYear(year).getDayOfWeek() == dated.weekday())
                .orElse(false);
    }

    /** The month and day in this order; absent where that is no day, or the order is unknown and matters. */
    Optional<MonthDay> read(Phrase.TwoNumbers numbers) {
        NumberOrder own = proof(numbers);
        NumberOrder order = own != UNKNOWN ? own : numbers.first() == numbers.second() ? DAY_FIRST : this;
        return switch (order) {
            case DAY_FIRST -> monthDay(numbers.second(), numbers.first());
            case MONTH_FIRST -> monthDay(numbers.first(), numbers.second());
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Optional<MonthDay> monthDay(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The day in its year, where both are given and such a day exists. */
    static Optional<LocalDate> inYear(MonthDay day, int year) {
        return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
    }
}
