package org.communique.fuse.figure;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The exact keys by which figures that may be of one group find each other: each is <em>posted</em> under some keys and <em>asks</em>
 * under others. A figure with a period is posted under its slot and period, and under its slot and the day of its news; one without
 * under its slot and the day of its news alone. Figures with a period meet by it; one without a period meets others by the days around
 * its news.
 */
public final class FigureKeys {

    private FigureKeys() {}

    /** The keys under which others find the figure, sorted. */
    public static SortedSet<String> posted(FigureReport report) {
        SortedSet<String> keys = new TreeSet<>();
        report.period().ifPresent(period -> keys.add(dated(report)));
        report.teller()
                .newsDay()
                .ifPresent(day -> keys.add(news(report, report.period().isPresent() ? "dated" : "open", day)));
        return keys;
    }

    /** The keys under which the figure finds others, sorted. */
    public static SortedSet<String> asked(FigureReport report) {
        SortedSet<String> keys = new TreeSet<>(around(report, "open"));
        if (report.period().isPresent()) {
            keys.add(dated(report));
        } else {
            keys.addAll(around(report, "dated"));
        }
        return keys;
    }

    /** The key of slot and period. */
    static String dated(FigureReport report) {
        return report.slot().key() + " " + Periods.key(report.period().orElseThrow());
    }

    static SortedSet<String> around(FigureReport report, String sort) {
        SortedSet<String> keys = new TreeSet<>();
        report.teller().newsDay().ifPresent(day -> {
            for (int days = -FigureReport.NEWS_DAYS; days <= FigureReport.NEWS_DAYS; days++) {
                keys.add(news(report, sort, day.plusDays(days)));
            }
        });
        return keys;
    }

    private static String news(FigureReport report, String sort, LocalDate day) {
        return report.slot().key() + " " + sort + " " + day;
    }
}
