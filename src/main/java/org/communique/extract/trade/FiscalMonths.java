package org.communique.extract.trade;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime;
import org.communique.claim.StatedTime.Bounds;
import org.communique.text.Span;
import org.communique.time.TimeExpression;

/**
 * Months of a financial year, as customs and central banks of South Asia state them: "July-March (2022-23)", "April-July FY24". Their
 * financial years begin between April and July, so months from April on are of the first of the two years.
 */
final class FiscalMonths {

    /** The name of this rule. */
    static final String RULE = "months of a financial year";

    private static final Pattern YEAR = Pattern.compile(
            "(?i)(?:(?:in |of )?(?:the )?(?:FY|fiscal(?: year)?|financial year)\\s?'?)?(?<first>(?:\\d{2})?\\d{2})(?:\\s?[-–/]\\s?(?<last>\\d{2}(?:\\d{2})?))?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,(]?\\s*(?:of|in)?\\s*(?:the)?\\s*");
    private static final Pattern MONTHS =
            Pattern.compile("(?i)(?:from |between )?[a-z.]+\\s?(?:-|–|to|and|through)\\s?[a-z.]+");
    private static final Pattern SECOND_YEAR = Pattern.compile("^\\s?[-–/]\\s?(?<last>\\d{2})\\b");
    private static final Pattern ENDS_IN_YEAR = Pattern.compile("(?i)[a-z.]+\\s?[-–]\\s?[a-z.]+ (?<first>\\d{4})");
    private static final int CENTURY = 100;
    private static final int LATELY = 2000;

    private FiscalMonths() {}

    /** The times with the months of financial years in place of months and years side by side. */
    static List<TimeExpression> join(List<TimeExpression> times, String text) {
        List<TimeExpression> joined = new ArrayList<>();
        for (TimeExpression time : times) {
            Optional<TimeExpression> months = joined.isEmpty() ? Optional.empty() : both(joined.getLast(), time, text);
            if (months.isPresent()) {
                joined.removeLast();
            }
            joined.add(months.or(() -> withSecondYear(time, text)).orElse(time));
        }
        return joined;
    }

    /** "July-March" and "2022-23" behind it. */
    private static Optional<TimeExpression> both(TimeExpression months, TimeExpression year, String text) {
        int from = months.span().end();
        int to = year.span().start();
        String gap = from <= to ? new Span(from, to).in(text) : ".";
        Matcher named = YEAR.matcher(year.span().in(text));
        boolean beside = BETWEEN.matcher(gap).matches()
                && MONTHS.matcher(months.span().in(text)).matches();
        if (!beside || !named.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(named.group("first"));
        int full = number < CENTURY ? LATELY + number : number;
        boolean fiscal = !Character.isDigit(year.span().in(text).charAt(0));
        if (named.group("last") == null) {
            // "FY24" ends in 2024
            return fiscal
                    ? Optional.of(laid(months, months.span().union(year.span()), full - 1, text))
                    : Optional.empty();
        }
        return isNext(full, named.group("last"))
                ? Optional.of(laid(months, months.span().union(year.span()), full, text))
                : Optional.empty();
    }

    /** "July-February 2018-19", of which only "July-February 2018" was read. */
    private static Optional<TimeExpression> withSecondYear(TimeExpression time, String text) {
        Matcher first = ENDS_IN_YEAR.matcher(time.span().in(text));
        if (!first.matches()) {
            return Optional.empty();
        }
        int[] points = text.codePoints().skip(time.span().end()).limit(6).toArray();
        Matcher second = SECOND_YEAR.matcher(new String(points, 0, points.length));
        if (!first.matches()
                || !second.find()
                || !isNext(Integer.parseInt(first.group("first")), second.group("last"))) {
            return Optional.empty();
        }
        Span span = new Span(time.span().start(), time.span().end() + second.end());
        return Optional.of(laid(time, span, Integer.parseInt(first.group("first")), text));
    }

    private static boolean isNext(int first, String last) {
        return (first + 1) % CENTURY == Integer.parseInt(last) % CENTURY;
    }

    /** The months in the financial year that begins in {@code first}. */
    private static TimeExpression laid(TimeExpression months, Span span, int first, String text) {
        Optional<Bounds> bounds = months.time().bounds();
        if (bounds.isEmpty() || bounds.get().precision() != Precision.RANGE) {
            return months;
        }
        LocalDate start = bounds.get().earliest();
        LocalDate from = start.withYear(start.getMonth().compareTo(Month.APRIL) >= 0 ? first : first + 1);
        int after = Math.floorMod(bounds.get().latest().getMonthValue() - start.getMonthValue(), 12);
        LocalDate last = from.plusMonths(after).withDayOfMonth(1).plusMonths(1).minusDays(1);
        String words = span.in(text).replace("(", "");
        StatedTime time = StatedTime.absolute(words, new Bounds(from, last, Precision.RANGE), RULE);
        return new TimeExpression(span, time);
    }
}
