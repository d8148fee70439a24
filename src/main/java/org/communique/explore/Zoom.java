package org.communique.explore;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.communique.query.Period;

/** How large the steps of a time axis are. */
public enum Zoom {
    YEAR(4, ChronoUnit.YEARS),
    MONTH(7, ChronoUnit.MONTHS),
    DAY(10, ChronoUnit.DAYS);

    private static final long LONGEST_IN_DAYS = 62;
    private static final long LONGEST_IN_MONTHS = 3 * 366;

    private final int letters;
    private final ChronoUnit unit;

    Zoom(int letters, ChronoUnit unit) {
        this.letters = letters;
        this.unit = unit;
    }

    /** The smallest steps of which not too many fill the period: days for two months, months for three years. */
    public static Zoom of(Period period) {
        long days = ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
        if (days <= LONGEST_IN_DAYS) {
            return DAY;
        }
        return days <= LONGEST_IN_MONTHS ? MONTH : YEAR;
    }

    /** The step that a day lies in, as {@code 2022}, {@code 2022-06} or {@code 2022-06-15}. */
    public String step(LocalDate day) {
        return day.toString().substring(0, letters);
    }

    /** The step that the whole period lies in; empty if it is longer than that. */
    public Optional<String> step(Period period) {
        String step = step(period.first());
        return step.equals(step(period.last())) ? Optional.of(step) : Optional.empty();
    }

    /** The first day of the next step. */
    LocalDate next(LocalDate day) {
        return Period.parse(step(day)).first().plus(1, unit);
    }
}
