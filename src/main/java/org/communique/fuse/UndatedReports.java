package org.communique.fuse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime.Bounds;

/**
 * Finds the one event that a report means of which nothing tells when: it states no date, and its article has no day of its news. The rule
 * stands in {@code docs/fusion.md}, Reports without any time. It depends on all reports that share a {@linkplain UndatedKeys bond} with it,
 * and on nothing else; where two events are as good, it joins none.
 */
final class UndatedReports {

    /** Reports that share a bond; of more, none can be told apart. */
    static final int MOST = 50;

    /** From this {@linkplain Surroundings#alikeness alikeness} on two reports speak of the same. */
    private static final int ALIKE = 36;

    /** From this on they do if there is no other event that could be meant. */
    private static final int ALIKE_ALONE = 30;

    /** From this on they do if the very day and month are stated. */
    private static final int ALIKE_THAT_DAY = 15;

    /** Days of one event as its reports give them, and of its news, lie at most so far apart. */
    private static final long EVENT_DAYS = 3;

    /** Undated reports are joined last. */
    private static final int LAST = -1000;

    private final ReportPool pool;
    private final SameEvent sameEvent;
    private final Surroundings surroundings;
    private final Map<String, Boolean> crowded = new HashMap<>();
    private final Map<Report, Optional<Tie>> anchors = new TreeMap<>();

    UndatedReports(ReportPool pool, SameEvent sameEvent, Surroundings surroundings) {
        this.pool = pool;
        this.sameEvent = sameEvent;
        this.surroundings = surroundings;
    }

    /** A report that may be meant, and how much alike both are told. */
    private record Candidate(Report report, int who, StatedDay day, int alikeness) {

        boolean isPossible() {
            return day != StatedDay.OTHER;
        }

        boolean isDated() {
            return report.bounds().isPresent();
        }
    }

    /** What holds an undated report to a dated one or to others like it, and what holds those to the dated one. */
    List<Tie> ties(Report report) {
        Optional<Tie> anchor = anchor(report);
        if (anchor.isPresent()) {
            return List.of(anchor.get());
        }
        Stream<Tie> ties = report.isUndatable()
                ? posted(report, false).stream()
                        .filter(other -> anchor(other).isEmpty())
                        .flatMap(other -> alike(report, other).stream())
                : posted(report, false).stream()
                        .filter(other -> anchor(other)
                                .filter(tie -> tie.other().equals(report))
                                .isPresent())
                        .map(other -> new Tie(
                                report, other, anchor(other).orElseThrow().score()));
        return ties.toList();
    }

    /**
     * The undated reports that may be tied otherwise than before some came or went.
     *
     * @param goneKeys keys that reports which are no more there asked for
     */
    Collection<Report> touched(Collection<Report> came, Collection<String> goneKeys) {
        Map<String, Integer> changed = new TreeMap<>();
        goneKeys.stream().filter(UndatedKeys::isOne).forEach(key -> changed.put(UndatedKeys.bondOf(key), 0));
        came.forEach(report -> UndatedKeys.bonds(report).forEach(bond -> changed.merge(bond, 1, Integer::sum)));
        Set<Report> news = new TreeSet<>(came);
        NavigableSet<Report> touched = new TreeSet<>();
        changed.forEach((bond, count) -> {
            int size = size(bond, MOST + count + 1);
            if (size - count <= MOST) {
                boolean any = size > MOST || goneKeys.contains(UndatedKeys.undated(bond));
                pool.posted(UndatedKeys.undated(bond)).stream()
                        .filter(report -> any || !find(report, news).equals(anchor(report)))
                        .forEach(touched::add);
            }
        });
        return touched;
    }

    private int size(String bond, int most) {
        int undated = pool.count(UndatedKeys.undated(bond), most);
        return undated + pool.count(UndatedKeys.dated(bond), most - undated);
    }

    private boolean isCrowded(String bond) {
        return crowded.computeIfAbsent(bond, missing -> size(bond, MOST + 1) > MOST);
    }

    /** The others, dated or undated, that share a bond with it which is not crowded. */
    private NavigableSet<Report> posted(Report report, boolean dated) {
        NavigableSet<Report> found = new TreeSet<>();
        for (String bond : UndatedKeys.bonds(report)) {
            if (!isCrowded(bond)) {
                found.addAll(pool.posted(dated ? UndatedKeys.dated(bond) : UndatedKeys.undated(bond)));
            }
        }
        found.removeIf(other -> other.id().article().equals(report.id().article()));
        return found;
    }

    private Optional<Tie> anchor(Report report) {
        if (!report.isUndatable()) {
            return Optional.empty();
        }
        Optional<Tie> known = anchors.get(report);
        if (known != null) {
            return known;
        }
        Optional<Tie> anchor = find(report, Set.of());
        anchors.put(report, anchor);
        return anchor;
    }

    private Optional<Tie> find(Report report, Set<Report> without) {
        List<Candidate> candidates = posted(report, true).stream()
                .filter(other -> !without.contains(other))
                .flatMap(other -> candidate(report, other).stream())
                .toList();
        Optional<Candidate> best = candidates.stream()
                .filter(Candidate::isPossible)
                .max(Comparator.comparingInt(Candidate::alikeness)
                        .thenComparing(Candidate::report, Comparator.reverseOrder()));
        return best.filter(one -> isClear(one, candidates))
                .map(one -> new Tie(report, one.report(), LAST + one.alikeness()));
    }

    /** Whether it is alike enough, and those that are nearly as much alike can be of the same event, on the day that is stated. */
    private static boolean isClear(Candidate best, List<Candidate> all) {
        List<Candidate> possible = all.stream().filter(Candidate::isPossible).toList();
        List<Candidate> rivals = possible.stream()
                .filter(other -> 5 * other.alikeness() > 4 * best.alikeness())
                .toList();
        boolean sure = best.alikeness() >= ALIKE
                ? isOneEvent(rivals)
                : best.who() == SameEvent.STRONG && best.alikeness() >= ALIKE_ALONE && isOneEvent(possible);
        // previews of yearly meetings look alike, but they name the day
        boolean otherDay = EventGroups.isPlanned(best.report())
                && rivals.stream().noneMatch(Candidate::isDated)
                && all.stream()
                        .anyMatch(other -> !other.isPossible() && other.isDated() && isOneEvent(List.of(best, other)));
        return sure && !otherDay;
    }

    /** Where three meet, two of them have not met alone; what states do is told with more people here and fewer there. */
    private int who(Report one, Report other) {
        boolean otherGathering = !SameParties.isActOfState(one)
                && !one.people().isEmpty()
                && !other.people().isEmpty()
                && !one.people().equals(other.people());
        return otherGathering ? SameEvent.NO : sameEvent.whoever(one, other);
    }

    private Optional<Candidate> candidate(Report undated, Report other) {
        int who = who(undated, other);
        StatedDay day = day(undated, other);
        if (who < SameEvent.FAIR || other.width() == Report.Width.LONG) {
            return Optional.empty();
        }
        int alikeness = surroundings.alikeness(undated, other);
        boolean sure = day == StatedDay.SAME
                && who == SameEvent.STRONG
                && surroundings.shareOfOpenings(undated, other) >= ALIKE_THAT_DAY;
        return Optional.of(new Candidate(other, who, day, sure ? 100 + alikeness : alikeness));
    }

    private StatedDay day(Report undated, Report other) {
        StatedDay stated = StatedDay.of(undated, other);
        return stated == StatedDay.OPEN && surroundings.beginsOnOtherDay(undated, days(other))
                ? StatedDay.OTHER
                : stated;
    }

    /** The day of a report; of one without, that of its news and the day before; none of one with a longer span. */
    private static Set<DayOfWeek> days(Report report) {
        if (report.bounds().isPresent()) {
            Bounds bounds = report.bounds().get();
            return bounds.precision() == Precision.DAY
                    ? Set.of(bounds.earliest().getDayOfWeek())
                    : Set.of();
        }
        DayOfWeek news = newsDay(report).getDayOfWeek();
        return Set.of(news, news.minus(1));
    }

    private Optional<Tie> alike(Report one, Report other) {
        int alikeness = surroundings.alikeness(one, other);
        boolean same = alikeness >= ALIKE && who(one, other) >= SameEvent.FAIR && !StatedDay.differ(one, other);
        return same ? Optional.of(new Tie(one, other, LAST + alikeness)) : Optional.empty();
    }

    /** Whether the days of all can be those of one event. */
    private static boolean isOneEvent(List<Candidate> candidates) {
        LocalDate lastBegin = LocalDate.MIN;
        LocalDate firstEnd = LocalDate.MAX;
        for (Candidate candidate : candidates) {
            Report report = candidate.report();
            LocalDate begin = report.bounds()
                    .map(Bounds::earliest)
                    .orElseGet(() -> newsDay(report).minusDays(EVENT_DAYS));
            LocalDate end = report.bounds()
                    .map(Bounds::latest)
                    .orElseGet(() -> newsDay(report).plusDays(EVENT_DAYS));
            lastBegin = begin.isAfter(lastBegin) ? begin : lastBegin;
            firstEnd = end.isBefore(firstEnd) ? end : firstEnd;
        }
        return !lastBegin.isAfter(firstEnd) || ChronoUnit.DAYS.between(firstEnd, lastBegin) <= EVENT_DAYS;
    }

    private static LocalDate newsDay(Report report) {
        return report.newsDay().orElseThrow();
    }
}
