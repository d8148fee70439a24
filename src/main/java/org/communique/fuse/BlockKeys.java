package org.communique.fuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communique.claim.EntityId;
import org.communique.claim.StatedTime.Bounds;

/**
 * The exact keys by which reports that may speak of one happening find each other: each report is <em>posted</em> under some keys
 * and <em>asks</em> under others, and of two that {@link SameEvent} could join or link, each asks under a key of the other.
 *
 * <p>Why none is missed. A key is a family of types, a party and a time; {@code SameEvent} joins within a family only.
 * <ul>
 *   <li>Party: two reports that both name people must share a person; both then use the key of that person. Else they must share
 *       one of the parties. A report with people posts its parties with a plus and asks for those with a minus, which are the
 *       parties of reports without people; a report without people asks for both, and so does an act of state, which may be told with other
 *       people. Two summits of the same organizations are one without a
 *       person in common; both use the keys of those.
 *   <li>Time: two dated reports of a month at most must overlap; both post and ask for all periods of ten days that their bounds
 *       touch, and so share the one of a common day; gatherings and visits, of which one report may give another day, ask for some days
 *       more. An undated report and another need news days at most {@value
 *       SameEvent#NEWS_DAYS} apart, and the date of a dated one lies within {@value SameEvent#RECENT_DAYS} days of its own news day,
 *       so within the sum of both of the other's; the keys asked for span as much. A longer span fits only the same span, which is a
 *       key, or a shorter one at the same place in one of its years, which are keys.
 * </ul>
 * How many reports share a key depends on how much news there is of a party in ten days, not on the size of the store.
 */
public final class BlockKeys {

    private static final int PERIOD_DAYS = 10;

    private BlockKeys() {}

    /** The keys under which others find the report, sorted; none for a report that can join nothing. */
    public static SortedSet<String> posted(Report report) {
        return combined(report, postedParties(report), postedTimes(report));
    }

    /** The keys under which the report finds others, sorted. */
    public static SortedSet<String> asked(Report report) {
        return combined(report, askedParties(report), askedTimes(report));
    }

    /** The keys under which dated reports of a month at most stand that share a person and lie up to so many days from this one, sorted. */
    static SortedSet<String> nearby(Report report, int days) {
        return report.bounds()
                .map(bounds -> periods(
                        "d", bounds.earliest().minusDays(days), bounds.latest().plusDays(days)))
                .map(times -> combined(report, paths("=", report.people()), times))
                .orElseGet(TreeSet::new);
    }

    private static SortedSet<String> combined(Report report, List<String> parties, List<String> times) {
        String family = report.claim().type().family().term();
        SortedSet<String> keys = new TreeSet<>();
        for (String party : parties) {
            times.forEach(time -> keys.add(family + " " + party + " " + time));
        }
        return keys;
    }

    private static List<String> postedParties(Report report) {
        String sign = report.people().isEmpty() ? "-" : "+";
        List<String> keys = new ArrayList<>(paths("=", report.people()));
        keys.addAll(paths(sign, report.parties()));
        keys.addAll(summits(report));
        return keys;
    }

    private static List<String> askedParties(Report report) {
        List<String> keys = new ArrayList<>(paths("=", report.people()));
        keys.addAll(paths("-", report.parties()));
        if (report.people().isEmpty() || SameParties.isActOfState(report)) {
            keys.addAll(paths("+", report.parties()));
        }
        keys.addAll(summits(report));
        return keys;
    }

    private static List<String> summits(Report report) {
        return SameParties.isOrganizationsSummit(report) ? paths("#", report.bodies()) : List.of();
    }

    private static List<String> paths(String sign, Iterable<EntityId> parties) {
        List<String> keys = new ArrayList<>();
        parties.forEach(party -> keys.add(sign + party.path()));
        return keys;
    }

    private static List<String> postedTimes(Report report) {
        List<String> keys = new ArrayList<>();
        switch (report.width()) {
            case SHORT -> {
                Bounds bounds = report.bounds().orElseThrow();
                keys.addAll(periods("d", bounds.earliest(), bounds.latest()));
                keys.addAll(yearsAtPlace("s", report));
            }
            case LONG -> {
                keys.add(span(report));
                keys.addAll(yearsAtPlace("l", report));
            }
            case OPEN -> report.newsDay().ifPresent(day -> keys.addAll(periods("o", day, day)));
        }
        return keys;
    }

    private static List<String> askedTimes(Report report) {
        List<String> keys = new ArrayList<>();
        switch (report.width()) {
            case SHORT -> {
                Bounds bounds = report.bounds().orElseThrow();
                int margin = SameEvent.isLasting(report) ? SameEvent.LASTING_DAYS : 0;
                keys.addAll(periods(
                        "d",
                        bounds.earliest().minusDays(margin),
                        bounds.latest().plusDays(margin)));
                keys.addAll(yearsAtPlace("l", report));
                report.newsDay().ifPresent(day -> keys.addAll(around("o", day, SameEvent.NEWS_DAYS)));
            }
            case LONG -> {
                keys.add(span(report));
                keys.addAll(yearsAtPlace("s", report));
            }
            case OPEN ->
                report.newsDay().ifPresent(day -> {
                    keys.addAll(around("o", day, SameEvent.NEWS_DAYS));
                    keys.addAll(around("d", day, SameEvent.NEWS_DAYS + SameEvent.RECENT_DAYS));
                });
        }
        return keys;
    }

    private static String span(Report report) {
        Bounds bounds = report.bounds().orElseThrow();
        return bounds.earliest() + "/" + bounds.latest();
    }

    private static List<String> around(String sign, LocalDate day, int days) {
        return periods(sign, day.minusDays(days), day.plusDays(days));
    }

    private static List<String> periods(String sign, LocalDate from, LocalDate to) {
        List<String> keys = new ArrayList<>();
        long last = Math.floorDiv(to.toEpochDay(), PERIOD_DAYS);
        for (long period = Math.floorDiv(from.toEpochDay(), PERIOD_DAYS); period <= last; period++) {
            keys.add(sign + period);
        }
        return keys;
    }

    private static List<String> yearsAtPlace(String sign, Report report) {
        Bounds bounds = report.bounds().orElseThrow();
        List<String> keys = new ArrayList<>();
        int last = bounds.latest().getYear();
        if (report.claim().place().isPresent() && last - bounds.earliest().getYear() <= SameEvent.MOST_YEARS) {
            String place = report.claim().place().get().path();
            for (int year = bounds.earliest().getYear(); year <= last; year++) {
                keys.add(sign + year + "@" + place);
            }
        }
        return keys;
    }
}
