package org.communique.fuse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime.Bounds;

/** What a report says of its day although its year is unknown: a day and month ("on 20 March"), or a weekday alone. */
enum StatedDay {
    /** It names the very day and month of the other. */
    SAME,
    /** It names a day or weekday that the other cannot mean. */
    OTHER,
    /** It names none, or a day and month next to the other: dates differ by one across the date line. */
    OPEN;

    private static final int WEEK = 7;

    /** How the day that {@code undated} names fits the time of a report of a month at most, or that of its news. */
    static StatedDay of(Report undated, Report other) {
        Optional<Bounds> bounds = other.bounds();
        Optional<MonthDay> stated = monthDay(undated);
        if (stated.isPresent()) {
            LocalDate first =
                    bounds.map(Bounds::earliest).orElseGet(() -> newsDay(other).minusDays(WEEK));
            LocalDate last =
                    bounds.map(Bounds::latest).orElseGet(() -> newsDay(other).plusDays(WEEK));
            if (!within(stated.get(), first.minusDays(1), last.plusDays(1))) {
                return OTHER;
            }
            boolean exact = bounds.isPresent() && first.equals(last);
            return exact && MonthDay.from(first).equals(stated.get()) ? SAME : OPEN;
        }
        boolean oneDay = bounds.filter(day -> day.precision() == Precision.DAY).isPresent();
        return oneDay
                        && weekday(undated)
                                .filter(day ->
                                        isFar(day, bounds.get().earliest().getDayOfWeek()))
                                .isPresent()
                ? OTHER
                : OPEN;
    }

    /** Whether two undated reports name different days. */
    static boolean differ(Report one, Report other) {
        Optional<MonthDay> here = monthDay(one);
        Optional<MonthDay> there = monthDay(other);
        return here.isPresent() && there.isPresent() && !here.equals(there);
    }

    private static LocalDate newsDay(Report report) {
        return report.newsDay().orElse(LocalDate.EPOCH);
    }

    private static boolean within(MonthDay day, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .anyMatch(each -> MonthDay.from(each).equals(day));
    }

    private static boolean isFar(DayOfWeek one, DayOfWeek other) {
        int apart = Math.floorMod(one.getValue() - other.getValue(), WEEK);
        return apart > 0;
    }

    private static Optional<MonthDay> monthDay(Report report) {
        return report.claim()
                .time()
                .partialDate()
                .filter(partial -> partial.length() == "--12-31".length() && !partial.startsWith("---"))
                .map(MonthDay::parse);
    }

    private static Optional<DayOfWeek> weekday(Report report) {
        String stated = report.claim().time().asStated().orElse("");
        return Stream.of(DayOfWeek.values())
                .filter(day -> stated.contains(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
                .findFirst();
    }
}
