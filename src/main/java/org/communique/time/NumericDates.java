package org.communique.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime.Bounds;

/** Dates in figures: "2022-06-15", "15/6/2022", "6/15/22", "2019-sep-1", "3/2015", "on 22/04". */
final class NumericDates implements TimeRule {

    private static final String RULE = "date in figures";
    private static final Pattern PIECE = Pattern.compile("[0-9]+(?:[-/.,][0-9]+)*|[-/.]");
    private static final Pattern WORD = Pattern.compile("[a-z]{3,9}\\.?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2})");
    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/](\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern NAMED_YEAR_FIRST = Pattern.compile("(\\d{4})[-/]([a-z]+)\\.?[-/](\\d{1,2})");
    private static final Pattern NAMED_YEAR_LAST = Pattern.compile("(\\d{1,2})[-/]([a-z]+)\\.?[-/](\\d{4})");
    private static final int LONGEST = 5;

    @Override
    public Optional<Found> at(Words words, int index) {
        if (!words.has(index) || !Character.isDigit(words.lower(index).charAt(0)) || continuesFigure(words, index)) {
            return Optional.empty();
        }
        StringBuilder joined = new StringBuilder();
        Optional<Found> longest = Optional.empty();
        for (int at = index; at < index + LONGEST && (at == index || words.touches(at)); at++) {
            String piece = words.lower(at);
            if (!PIECE.matcher(piece).matches() && !WORD.matcher(piece).matches()) {
                break;
            }
            joined.append(piece);
            int end = at + 1;
            if (!continuesFigure(words, end)) {
                longest = read(words, joined.toString(), index, end).or(either(longest));
            }
        }
        return longest;
    }

    private static java.util.function.Supplier<Optional<Found>> either(Optional<Found> other) {
        return () -> other;
    }

    /** Whether the token is glued to figures before it: "1-2022" inside "3-1-2022". */
    private static boolean continuesFigure(Words words, int index) {
        if (!words.touches(index)) {
            return false;
        }
        String before = words.lower(index - 1);
        char last = before.charAt(before.length() - 1);
        char first = words.lower(index).charAt(0);
        if (isJoint(first)) {
            return Character.isDigit(last) && nextIsDigit(words, index + 1);
        }
        return Character.isDigit(first) && (isJoint(last) || "$€£#".indexOf(last) >= 0);
    }

    private static boolean isJoint(char sign) {
        return sign == '-' || sign == '/';
    }

    private static boolean nextIsDigit(Words words, int index) {
        return words.touches(index) && Character.isDigit(words.lower(index).charAt(0));
    }

    private static Optional<Found> read(Words words, String text, int from, int to) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4), from, to);
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return twoNumbers(number(yearLast, 1), number(yearLast, 3), Optional.of(number(yearLast, 4)), from, to);
        }
        Matcher shortYear = SHORT_YEAR.matcher(text);
        if (shortYear.matches()) {
            int year = number(shortYear, 3);
            return twoNumbers(
                    number(shortYear, 1),
                    number(shortYear, 2),
                    Optional.of(year + (year < 50 ? 2000 : 1900)),
                    from,
                    to);
        }
        return months(words, text, from, to).or(() -> named(words, text, from, to));
    }

    private static Optional<Found> months(Words words, String text, int from, int to) {
        Matcher monthYear = MONTH_YEAR.matcher(text);
        if (monthYear.matches()) {
            return month(number(monthYear, 2), number(monthYear, 1), from, to);
        }
        Matcher yearMonth = YEAR_MONTH.matcher(text);
        if (yearMonth.matches() && number(yearMonth, 2) <= number(yearMonth, 1) % 100) {
            return month(number(yearMonth, 1), number(yearMonth, 2), from, to);
        }
        Matcher noYear = NO_YEAR.matcher(text);
        if (noYear.matches() && words.is(from - 1, "on", "since", "until", "by", "from", "to", "between")) {
            return twoNumbers(number(noYear, 1), number(noYear, 2), Optional.empty(), from, to);
        }
        return Optional.empty();
    }

    private static Optional<Found> named(Words words, String text, int from, int to) {
        Matcher yearFirst = NAMED_YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return words.lexicon()
                    .month(yearFirst.group(2))
                    .flatMap(month ->
                            day(number(yearFirst, 1), month.value().getValue(), number(yearFirst, 3), from, to));
        }
        Matcher yearLast = NAMED_YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return words.lexicon()
                    .month(yearLast.group(2))
                    .flatMap(
                            month -> day(number(yearLast, 3), month.value().getValue(), number(yearLast, 1), from, to));
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<Found> day(int year, int month, int day, int from, int to) {
        try {
            Bounds bounds = Bounds.day(LocalDate.of(year, month, day));
            return Optional.of(new Found(from, to, new Phrase.Fixed(bounds), RULE));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Found> month(int year, int month, int from, int to) {
        if (month < 1 || month > 12 || year < 1000) {
            return Optional.empty();
        }
        YearMonth stated = YearMonth.of(year, month);
        Bounds bounds = new Bounds(stated.atDay(1), stated.atEndOfMonth(), Precision.MONTH);
        return Optional.of(new Found(from, to, new Phrase.Fixed(bounds), RULE));
    }

    private static Optional<Found> twoNumbers(int first, int second, Optional<Integer> year, int from, int to) {
        boolean possible = first >= 1 && second >= 1 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
        return possible
                ? Optional.of(new Found(from, to, new Phrase.TwoNumbers(first, second, year), RULE))
                : Optional.empty();
    }
}
