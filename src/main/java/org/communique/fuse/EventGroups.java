package org.communique.fuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.claim.EventStatus;

/**
 * Gathers the reports of one happening, on demand: who asks for the group of a report looks only at reports near it.
 *
 * <p>A report is tied to the reports of its own {@linkplain #isPeer time} that speak of the same, unless one that says more exactly when
 * speaks of the same, too: then it is tied to the best of those alone, its anchor. So a report of "last week" joins one day's event
 * and never holds those of two days together, and what is tied together, directly or over others, is bounded in time however much the
 * store holds. Within what is tied, pairs are joined best first (score, then ids), never against a contradiction. Nothing here depends
 * on the order of articles.
 */
final class EventGroups {

    private static final Comparator<Tie> BEST_FIRST = Comparator.comparingInt(Tie::score)
            .reversed()
            .thenComparing(Tie::one)
            .thenComparing(Tie::other);

    private final ReportPool pool;
    private final SameEvent sameEvent;
    private final UndatedReports undated;
    private final Map<Report, List<Tie>> fits = new TreeMap<>();
    private final Map<Report, Optional<Report>> anchors = new TreeMap<>();
    private final Map<Report, List<Report>> groups = new TreeMap<>();

    EventGroups(ReportPool pool, SameEvent sameEvent, UndatedReports undated) {
        this.pool = pool;
        this.sameEvent = sameEvent;
        this.undated = undated;
    }

    /** All reports that share a key with it, whatever they say. */
    private NavigableSet<Report> candidates(Report report) {
        return posted(BlockKeys.asked(report), report);
    }

    private NavigableSet<Report> posted(Collection<String> keys, Report but) {
        NavigableSet<Report> found = new TreeSet<>();
        keys.forEach(key -> found.addAll(pool.posted(key)));
        found.remove(but);
        return found;
    }

    private List<Tie> fits(Report report) {
        List<Tie> known = fits.get(report);
        if (known != null) {
            return known;
        }
        List<Tie> found = new ArrayList<>();
        for (Report other : candidates(report)) {
            SameEvent.Verdict verdict = sameEvent.compare(report, other);
            if (verdict.same()) {
                found.add(new Tie(report, other, verdict.score()));
            }
        }
        fits.put(report, found);
        return found;
    }

    /** The best of the reports that speak of the same and say more exactly when; of undated ones, what its news began with. */
    private Optional<Report> anchor(Report report) {
        Optional<Report> known = anchors.get(report);
        if (known != null) {
            return known;
        }
        Optional<Report> anchor = best(report, narrower(report));
        if (anchor.isEmpty() && SameEvent.isLasting(report)) {
            anchor = best(
                    report,
                    earlierDays(report).stream()
                            .filter(tie -> earlierDays(tie.other()).isEmpty())
                            .toList());
        }
        if (anchor.isEmpty() && report.width() == Report.Width.OPEN) {
            anchor = best(report, firstNews(report));
        }
        anchors.put(report, anchor);
        return anchor;
    }

    private List<Tie> narrower(Report report) {
        return fits(report).stream()
                .filter(tie -> tie.other().span() < report.span())
                .toList();
    }

    /** Reports of an earlier day of the same gathering or visit. */
    private List<Tie> earlierDays(Report report) {
        return fits(report).stream()
                .filter(tie -> tie.other().span() == report.span())
                .filter(tie -> SameEvent.isLasting(tie.other()))
                .filter(tie -> tie.other()
                        .bounds()
                        .orElseThrow()
                        .latest()
                        .isBefore(report.bounds().orElseThrow().earliest()))
                .toList();
    }

    private List<Tie> firstNews(Report report) {
        return earlierNews(report).stream()
                .filter(tie -> earlierNews(tie.other()).isEmpty())
                .toList();
    }

    /** Undated reports of the same in the news of a day before. */
    private List<Tie> earlierNews(Report report) {
        return fits(report).stream()
                .filter(tie -> tie.other().width() == Report.Width.OPEN)
                .filter(tie -> tie.other()
                        .newsDay()
                        .orElseThrow()
                        .isBefore(report.newsDay().orElseThrow()))
                .toList();
    }

    private static Optional<Report> best(Report report, List<Tie> ties) {
        return ties.stream()
                .min(Comparator.comparingInt(Tie::score)
                        .reversed()
                        .thenComparingLong(tie -> tie.other().daysFromNewsOf(report))
                        .thenComparing(Tie::other))
                .map(Tie::other);
    }

    /** The ties that hold: to the anchor and from those whose anchor it is, or to peers that have no anchor either. */
    private List<Tie> ties(Report report) {
        Optional<Report> anchor = anchor(report);
        Stream<Tie> dated = fits(report).stream()
                .filter(tie -> anchor.filter(tie.other()::equals).isPresent()
                        || anchor(tie.other()).filter(report::equals).isPresent()
                        || (anchor.isEmpty()
                                && isPeer(report, tie.other())
                                && anchor(tie.other()).isEmpty()));
        return Stream.concat(dated, undated.ties(report).stream()).toList();
    }

    /** The same days, or both undated in the news of the same day. */
    private static boolean isPeer(Report one, Report other) {
        return one.width() == Report.Width.OPEN
                ? other.width() == Report.Width.OPEN && one.newsDay().equals(other.newsDay())
                : SameEvent.sameSpan(one, other);
    }

    /** The reports that speak of the same happening as this one, which is among them; sorted. */
    List<Report> of(Report report) {
        if (!groups.containsKey(report)) {
            gather(report);
        }
        return groups.getOrDefault(report, List.of(report));
    }

    /** All reports that are tied to this one, directly or over others, and itself. */
    private NavigableSet<Report> reach(Report first) {
        Deque<Report> open = new ArrayDeque<>(List.of(first));
        NavigableSet<Report> reached = new TreeSet<>(open);
        while (!open.isEmpty()) {
            ties(open.remove()).stream().map(Tie::other).filter(reached::add).forEach(open::add);
        }
        return reached;
    }

    private void gather(Report first) {
        Map<Report, List<Report>> joined = new TreeMap<>();
        reach(first).forEach(report -> joined.put(report, new ArrayList<>(List.of(report))));
        joined.keySet().stream()
                .flatMap(report -> ties(report).stream())
                .filter(tie -> tie.one().compareTo(tie.other()) < 0)
                .sorted(BEST_FIRST)
                .forEach(pair -> join(joined, pair));
        joined.values().stream()
                .distinct()
                .map(group -> group.stream().sorted().toList())
                .forEach(group -> group.forEach(report -> groups.put(report, group)));
    }

    /** Joins two groups unless some report of the one contradicts some report of the other. */
    private void join(Map<Report, List<Report>> groupOf, Tie pair) {
        List<Report> one = groupOf.getOrDefault(pair.one(), List.of());
        List<Report> other = groupOf.getOrDefault(pair.other(), List.of());
        if (one == other || contradict(one, other)) {
            return;
        }
        one.addAll(other);
        other.forEach(report -> groupOf.put(report, one));
    }

    private boolean contradict(List<Report> one, List<Report> other) {
        return one.stream()
                .anyMatch(first -> other.stream()
                        .anyMatch(second -> sameEvent.compare(first, second).contradiction()));
    }

    /**
     * The reports whose group may be another than before some reports came or went. The anchor of a report depends on what speaks of the
     * same as it, and of an undated one, or one of a gathering of some days, also on what speaks of the same as those; a tie depends on the anchors of both
     * its ends; and a group can only change with a tie within its reach over ties that did not change. What an undated report left is not among
     * them, but was of one event with it.
     *
     * @param came reports that were not there before, or said something else
     * @param goneKeys the keys that reports which are no more there asked for
     */
    NavigableSet<Report> disturbed(Collection<Report> came, Collection<String> goneKeys) {
        NavigableSet<Report> changed = new TreeSet<>(came);
        goneKeys.stream().filter(key -> !UndatedKeys.isOne(key)).forEach(key -> changed.addAll(pool.posted(key)));
        changed.addAll(undated.touched(came, goneKeys));
        came.forEach(report -> fits(report).forEach(tie -> changed.add(tie.other())));
        for (Report report : List.copyOf(changed)) {
            if (hasFirst(report)) {
                fits(report).stream()
                        .map(Tie::other)
                        .filter(EventGroups::hasFirst)
                        .forEach(changed::add);
            }
        }
        NavigableSet<Report> reached = new TreeSet<>(changed);
        changed.forEach(report -> fits(report).forEach(tie -> reached.add(tie.other())));
        NavigableSet<Report> all = new TreeSet<>();
        for (Report report : reached) {
            if (!all.contains(report)) {
                all.addAll(reach(report));
            }
        }
        return all;
    }

    /** Whether its anchor may be the first of several like it. */
    private static boolean hasFirst(Report report) {
        return report.width() == Report.Width.OPEN || SameEvent.isLasting(report);
    }

    /** The plans among {@code reports} with what may have come of them, and the other way round. */
    NavigableSet<Report> acrossPlans(Collection<Report> reports) {
        NavigableSet<Report> found = new TreeSet<>();
        for (Report report : reports) {
            candidates(report).stream()
                    .filter(other -> isPlanned(other) != isPlanned(report))
                    .filter(other -> sameEvent.compareContent(report, other).same())
                    .forEach(found::add);
        }
        return found;
    }

    static boolean isPlanned(Report report) {
        return report.claim().status() == EventStatus.PLANNED;
    }

    static boolean isHeld(Report report) {
        return SameEvent.standing(report.claim().status()) == EventStatus.OCCURRED;
    }

    /**
     * The group of a plan that these held reports carry out, if one fits: the first by its first report.
     *
     * @param groupOf the group of a report
     */
    Optional<List<Report>> planOf(List<Report> held, Function<Report, List<Report>> groupOf) {
        return acrossPlans(held).stream()
                .filter(EventGroups::isPlanned)
                .map(groupOf)
                .filter(plan -> isPlanned(plan.getFirst()))
                .distinct()
                .sorted(Comparator.comparing(List::getFirst))
                .filter(plan -> fits(held, plan))
                .findFirst();
    }

    private boolean fits(List<Report> held, List<Report> plan) {
        return held.stream()
                .noneMatch(fact -> plan.stream()
                        .anyMatch(preview ->
                                sameEvent.compareContent(fact, preview).contradiction()));
    }
}
