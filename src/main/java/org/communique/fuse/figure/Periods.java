package org.communique.fuse.figure;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.communique.claim.StatedTime.Bounds;

/** Periods by their first and last day alone: "2021" and "last year" are one. */
final class Periods {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int QUARTER = 3;

    private Periods() {}

    /** {@code 2021}, {@code 2021-q1}, {@code 2021-03}, {@code 2021-03-04}, else {@code 2021-01-01-to-2021-05-31}. */
    static String key(Bounds period) {
        LocalDate first = period.earliest();
        if (isYear(period)) {
            return Integer.toString(first.getYear());
        }
        if (isQuarter(period)) {
            return first.getYear() + "-q" + quarter(period);
        }
        if (isMonth(period)) {
            return YearMonth.from(first).toString();
        }
        return first.equals(period.latest()) ? first.toString() : first + "-to-" + period.latest();
    }

    /** "2021", "first quarter of 2021", "March 2021", else the first and the last day or month. */
    static String words(Bounds period) {
        LocalDate first = period.earliest();
        if (isYear(period)) {
            return Integer.toString(first.getYear());
        }
        if (isQuarter(period)) {
            return "quarter " + quarter(period) + " of " + first.getYear();
        }
        if (isMonth(period)) {
            return MONTH.format(first);
        }
        if (first.equals(period.latest())) {
            return DAY.format(first);
        }
        DateTimeFormatter ends = wholeMonths(period) ? MONTH : DAY;
        return ends.format(first) + " to " + ends.format(period.latest());
    }

    private static boolean isYear(Bounds period) {
        return wholeMonths(period)
                && period.earliest().getYear() == period.latest().getYear()
                && period.earliest().getMonth() == Month.JANUARY
                && period.latest().getMonth() == Month.DECEMBER;
    }

    private static boolean isQuarter(Bounds period) {
        return wholeMonths(period)
                && period.latest().getMonthValue() % QUARTER == 0
                && YearMonth.from(period.earliest()).plusMonths(QUARTER - 1L).equals(YearMonth.from(period.latest()));
    }

    private static int quarter(Bounds period) {
        return period.latest().getMonthValue() / QUARTER;
    }

    private static boolean isMonth(Bounds period) {
        return wholeMonths(period) && YearMonth.from(period.earliest()).equals(YearMonth.from(period.latest()));
    }

    private static boolean wholeMonths(Bounds period) {
        return period.earliest().getDayOfMonth() == 1
                && period.latest().equals(YearMonth.from(period.latest()).atEndOfMonth());
    }
}
