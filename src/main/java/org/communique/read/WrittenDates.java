package org.communique.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.text.PublicationDate;

/**
 * Reads publication dates as outlets write them: ISO 8601, RFC 1123, {@code June 15, 2022 1:16 PM ET}, {@code 17 Oct 2023 at 04:45},
 * {@code 9:12 AM EDT, Wed June 15, 2022}. A date in figures such as 05/06/2024 is ambiguous unless one part is above 12.
 */
final class WrittenDates {

    private static final Pattern ABSENT =
            Pattern.compile("(?i)(?:unknown|none|null|n/?a|nan|not (?:stated|given|known)|undated|[-?–—]*)");
    /** What follows tells of a later change. */
    private static final Pattern LATER_CHANGE = Pattern.compile("(?i)(?<=.{8})\\W*\\b(?:updated|modified|last)\\b.*");

    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ .-]+(?:of )?(\\p{L}{3,9})\\.?,?[ -]+(\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(\\p{L}{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURES = Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");

    private final ClockTimes clockTimes;

    /** A form of date: where it stands, and what its parts mean. */
    private record Form(Pattern pattern, Function<Matcher, Optional<LocalDate>> day) {}

    private static final List<Form> FORMS = List.of(
            new Form(COMPACT, m -> day(number(m, 1), number(m, 2), number(m, 3))),
            new Form(YEAR_FIRST, m -> day(number(m, 1), number(m, 2), number(m, 3))),
            new Form(DAY_MONTH_YEAR, m -> month(m.group(2)).flatMap(month -> day(number(m, 3), month, number(m, 1)))),
            new Form(MONTH_DAY_YEAR, m -> month(m.group(1)).flatMap(month -> day(number(m, 3), month, number(m, 2)))));

    WrittenDates(ClockTimes clockTimes) {
        this.clockTimes = clockTimes;
    }

    StatedDate read(String value) {
        String text = LATER_CHANGE.matcher(value.strip()).replaceFirst("");
        if (ABSENT.matcher(text).matches()) {
            return new StatedDate.Absent();
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            Optional<LocalDate> day = matcher.find() ? form.day().apply(matcher) : Optional.empty();
            if (day.isPresent()) {
                return new StatedDate.Known(withTime(day.get(), without(text, matcher)));
            }
        }
        return readFigures(text);
    }

    private StatedDate readFigures(String text) {
        Matcher matcher = FIGURES.matcher(text);
        if (!matcher.find()) {
            return new StatedDate.Unreadable();
        }
        int year = number(matcher, 3);
        Optional<LocalDate> dayFirst = day(year, number(matcher, 2), number(matcher, 1));
        Optional<LocalDate> monthFirst = day(year, number(matcher, 1), number(matcher, 2));
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return new StatedDate.Ambiguous(dayFirst.get(), monthFirst.get());
        }
        return dayFirst.or(() -> monthFirst)
                .<StatedDate>map(day -> new StatedDate.Known(withTime(day, without(text, matcher))))
                .orElseGet(StatedDate.Unreadable::new);
    }

    private PublicationDate withTime(LocalDate day, String rest) {
        Optional<LocalTime> time = clockTimes.time(rest);
        if (time.isEmpty()) {
            return PublicationDate.of(day);
        }
        return clockTimes
                .offset(rest, day.atTime(time.get()))
                .map(offset -> PublicationDate.of(day.atTime(time.get()).atOffset(offset)))
                .orElseGet(() -> PublicationDate.of(day.atTime(time.get())));
    }

    private static String without(String text, Matcher date) {
        return text.substring(0, date.start()) + " " + text.substring(date.end());
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<Integer> month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> {
                    String name =
                            month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
                    return name.startsWith(lower);
                })
                .map(Month::getValue)
                .findFirst();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
