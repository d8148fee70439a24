package org.communique.fuse.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.claim.EntityId;
import org.communique.fuse.DecidedGroups;
import org.communique.fuse.DecidedGroups.Wishes;
import org.communique.fuse.Disagreement;
import org.communique.fuse.origin.Origins;

/**
 * The door of this package: makes the trade observations that some figures belong to, whole, as they are among all figures of the pool.
 * Only what is near those figures is looked at.
 */
public final class FigureFusion {

    private static final FigureComparison COMPARISON = new FigureComparison(ExchangeRates.load());

    private final FigurePool pool;
    private final FigureGroups groups;
    private final DecidedGroups<FigureReport> decided;
    private final FigureSummary summary;
    private final FigureDisputes disputes;

    /**
     * A fusion over a pool, where nobody decided anything.
     *
     * @param label what to call an entity
     * @param origins which articles go back to one text
     */
    public FigureFusion(FigurePool pool, Function<EntityId, String> label, Origins origins) {
        this(pool, label, origins, Wishes.none(FigureReport::id));
    }

    /**
     * A fusion over a pool.
     *
     * @param label what to call an entity
     * @param origins which articles go back to one text
     * @param wishes what people decided on figures
     */
    public FigureFusion(
            FigurePool pool, Function<EntityId, String> label, Origins origins, Wishes<FigureReport> wishes) {
        this.pool = pool;
        this.groups = new FigureGroups(pool, COMPARISON);
        this.decided = new DecidedGroups<>(groups::of, wishes);
        this.summary = new FigureSummary(COMPARISON, label, origins);
        this.disputes = new FigureDisputes(COMPARISON, label);
    }

    /** A fusion over these figures, in memory, where nobody decided anything. */
    public static FigureFusion over(
            Collection<FigureReport> reports, Function<EntityId, String> label, Origins origins) {
        return over(reports, label, origins, Wishes.none(FigureReport::id));
    }

    /** A fusion over these figures, in memory, with what people decided on them. */
    public static FigureFusion over(
            Collection<FigureReport> reports,
            Function<EntityId, String> label,
            Origins origins,
            Wishes<FigureReport> wishes) {
        Map<String, List<FigureReport>> byKey = new HashMap<>();
        reports.forEach(report -> FigureKeys.posted(report)
                .forEach(key ->
                        byKey.computeIfAbsent(key, missing -> new ArrayList<>()).add(report)));
        return new FigureFusion(key -> byKey.getOrDefault(key, List.of()), label, origins, wishes);
    }

    /**
     * The figures whose observations may be others than before some figures came or went.
     *
     * @param came figures that are new, or say something else than before
     * @param goneKeys the keys that figures which are no more there asked for
     */
    public SortedSet<FigureReport> disturbed(Collection<FigureReport> came, Collection<String> goneKeys) {
        SortedSet<FigureReport> missed = new TreeSet<>();
        goneKeys.forEach(key -> missed.addAll(pool.posted(key)));
        return groups.disturbed(came, missed);
    }

    /** The observations of these figures, sorted by key. */
    public List<FusedFigure> figures(Collection<FigureReport> touched) {
        List<FusedFigure> figures = new ArrayList<>();
        named(touched).forEach((key, group) -> figures.add(summary.of(key, group)));
        return figures;
    }

    /** Where the values of these observations cannot all be true: each disagreement is about one of them, sorted by key. */
    public List<Disagreement> disagreements(Collection<FigureReport> touched) {
        return named(touched).entrySet().stream()
                .flatMap(named -> disputes.of(named.getKey(), named.getValue()).stream())
                .sorted(Comparator.comparing(Disagreement::key))
                .toList();
    }

    /**
     * The groups of these figures, and those that people kept apart from them, by their keys. The key of a dated figure is made of slot
     * and period, which the machine gives to one group only. Where people parted that group, the part that more articles tell keeps the
     * key, and the others end in the id of their first report.
     */
    private SortedMap<String, List<FigureReport>> named(Collection<FigureReport> touched) {
        SortedMap<FigureReport, List<FigureReport>> byFirst = new TreeMap<>();
        touched.forEach(report -> decided.around(report).forEach(group -> byFirst.put(group.getFirst(), group)));
        SortedMap<String, List<FigureReport>> named = new TreeMap<>();
        byFirst.values().stream()
                .sorted(Comparator.comparingInt((List<FigureReport> group) ->
                                -FigureSummary.articles(group).size())
                        .thenComparing(List::getFirst))
                .forEach(group -> {
                    String key = FigureSummary.key(group);
                    named.put(named.containsKey(key) ? key + "-" + FigureSummary.id(group) : key, group);
                });
        return named;
    }
}
