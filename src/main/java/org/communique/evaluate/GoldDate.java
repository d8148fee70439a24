package org.communique.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.communique.claim.StatedTime;

/**
 * A date or period as gold annotations write it.
 *
 * @param text as written, for messages
 * @param first its first day
 * @param last its last day
 */
record GoldDate(String text, LocalDate first, LocalDate last) {

    /** Reads {@code 2022-06-15}, {@code 2022-06}, {@code 2022}, {@code 2023-24} (a financial year), or two of them with a slash between. */
    static Optional<GoldDate> parse(String text) {
        int slash = text.indexOf('/');
        if (slash > 0) {
            Optional<GoldDate> from = parse(text.substring(0, slash));
            Optional<GoldDate> to = parse(text.substring(slash + 1));
            return from.flatMap(start -> to.map(end -> new GoldDate(text, start.first(), end.last())));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            LocalDate day = LocalDate.parse(text);
            return Optional.of(new GoldDate(text, day, day));
        }
        if (text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            YearMonth month = YearMonth.parse(text);
            return Optional.of(new GoldDate(text, month.atDay(1), month.atEndOfMonth()));
        }
        if (text.matches("\\d{4}-\\d{2}")) {
            int year = Integer.parseInt(text.substring(0, 4));
            return Optional.of(new GoldDate(text, LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31)));
        }
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            return Optional.of(new GoldDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        return Optional.empty();
    }

    boolean equalTo(StatedTime.Bounds bounds) {
        return first.equals(bounds.earliest()) && last.equals(bounds.latest());
    }

    /** Whether the bounds lie inside this date, at least as exact: gold gives a month, the text a day of it. */
    boolean contains(StatedTime.Bounds bounds) {
        return !bounds.earliest().isBefore(first) && !bounds.latest().isAfter(last);
    }

    /** Whether the bounds are coarser and hold this date. */
    boolean within(StatedTime.Bounds bounds) {
        return !first.isBefore(bounds.earliest()) && !last.isAfter(bounds.latest());
    }

    boolean overlaps(StatedTime.Bounds bounds) {
        return !first.isAfter(bounds.latest()) && !last.isBefore(bounds.earliest());
    }
}
