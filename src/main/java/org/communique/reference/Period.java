package org.communique.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime;

/**
 * The months that an official value covers.
 *
 * @param first first month
 * @param last last month, not before {@code first}
 */
public record Period(YearMonth first, YearMonth last) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-?[Qq]([1-4])");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])");
    private static final int QUARTER_MONTHS = 3;
    private static final int YEAR_MONTHS = 12;

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period runs forward, got " + first + " to " + last);
        }
    }

    /** Reads {@code 2023}, {@code 2023-06}, {@code 2023-Q1} or {@code 2023-01/2023-06}; empty for anything else. */
    static Optional<Period> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return simple(text);
        }
        return simple(text.substring(0, slash).strip())
                .flatMap(from -> simple(text.substring(slash + 1).strip())
                        .filter(until -> !until.last.isBefore(from.first))
                        .map(until -> new Period(from.first, until.last)));
    }

    private static Optional<Period> simple(String text) {
        if (YEAR.matcher(text).matches()) {
            int year = Integer.parseInt(text);
            return Optional.of(new Period(YearMonth.of(year, 1), YearMonth.of(year, YEAR_MONTHS)));
        }
        if (MONTH.matcher(text).matches()) {
            YearMonth month = YearMonth.parse(text);
            return Optional.of(new Period(month, month));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (!quarter.matches()) {
            return Optional.empty();
        }
        int last = Integer.parseInt(quarter.group(2)) * QUARTER_MONTHS;
        int year = Integer.parseInt(quarter.group(1));
        return Optional.of(new Period(YearMonth.of(year, last - QUARTER_MONTHS + 1), YearMonth.of(year, last)));
    }

    /** The same as days, inclusive. A whole year, quarter or month is one, however it was written. */
    public StatedTime.Bounds bounds() {
        LocalDate from = first.atDay(1);
        return new StatedTime.Bounds(from, last.atEndOfMonth(), precision());
    }

    private Precision precision() {
        int months = last.getMonthValue() - first.getMonthValue() + 1;
        if (first.getYear() != last.getYear()) {
            return Precision.RANGE;
        }
        if (months == 1) {
            return Precision.MONTH;
        }
        if (months == YEAR_MONTHS) {
            return Precision.YEAR;
        }
        return months == QUARTER_MONTHS && last.getMonthValue() % QUARTER_MONTHS == 0
                ? Precision.QUARTER
                : Precision.RANGE;
    }

    /** In one way of writing: {@code 2023}, {@code 2023-06}, {@code 2023-Q1}, else {@code 2023-01/2023-06}. */
    @Override
    public String toString() {
        return switch (precision()) {
            case YEAR -> Integer.toString(first.getYear());
            case QUARTER -> first.getYear() + "-Q" + last.getMonthValue() / QUARTER_MONTHS;
            case MONTH -> first.toString();
            case DAY, WEEK, RANGE -> first + "/" + last;
        };
    }
}
