package org.communique.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A stretch of whole days.
 *
 * @param first the first day
 * @param last the last day, not before {@code first}
 */
public record Period(LocalDate first, LocalDate last) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    public Period {
        if (last.isBefore(first)) {
            throw new DateTimeException("A period runs forward, got " + first + " to " + last);
        }
    }

    /**
     * Reads {@code 2022}, {@code 2022-06}, {@code 2022-06-15}, or two of them as in {@code 2022-03/2022-06}.
     *
     * @throws DateTimeException for anything else
     */
    public static Period parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return new Period(
                    parse(text.substring(0, slash)).first(),
                    parse(text.substring(slash + 1)).last());
        }
        if (YEAR.matcher(text).matches()) {
            Year year = Year.parse(text);
            return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
        if (MONTH.matcher(text).matches()) {
            YearMonth month = YearMonth.parse(text);
            return new Period(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(text);
        return new Period(day, day);
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Period other) {
        return !first.isAfter(other.last()) && !other.first().isAfter(last);
    }
}
