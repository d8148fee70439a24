package org.communique.fuse.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Gathers the figures that tell a value of one thing, on demand: the same slot and the same period, whatever the values are. A figure
 * whose period is open joins only by an equal value in the news of the same days: the period in which most figures agree with it; where
 * none does, the earliest open figure that agrees with it and joins no other itself. So whoever asks for the group of a figure looks only
 * at figures near it, and the order of articles does not matter.
 */
final class FigureGroups {

    private static final Comparator<FigureReport> NEWS_FIRST = Comparator.comparing(
                    (FigureReport report) -> report.teller().newsDay().orElseThrow())
            .thenComparing(Comparator.naturalOrder());

    private final FigurePool pool;
    private final FigureComparison comparison;
    private final Map<FigureReport, Optional<String>> homes = new HashMap<>();

    FigureGroups(FigurePool pool, FigureComparison comparison) {
        this.pool = pool;
        this.comparison = comparison;
    }

    /** The figures that tell a value of the same as this one, which is among them; sorted. */
    List<FigureReport> of(FigureReport report) {
        NavigableSet<FigureReport> group = new TreeSet<>(List.of(report));
        Optional<String> period = report.period().isPresent() ? Optional.of(FigureKeys.dated(report)) : home(report);
        if (period.isPresent()) {
            addPeriod(period.get(), group);
        } else {
            FigureReport root = root(report).orElse(report);
            group.add(root);
            if (isRoot(root)) {
                later(root)
                        .filter(other -> root(other).filter(root::equals).isPresent())
                        .forEach(group::add);
            }
        }
        return List.copyOf(group);
    }

    private void addPeriod(String period, NavigableSet<FigureReport> group) {
        for (FigureReport dated : pool.posted(period)) {
            group.add(dated);
            posted(FigureKeys.around(dated, "open"))
                    .filter(open -> home(open).filter(period::equals).isPresent())
                    .forEach(group::add);
        }
    }

    private Stream<FigureReport> posted(Collection<String> keys) {
        return keys.stream().flatMap(key -> pool.posted(key).stream());
    }

    /** The period in which most figures agree with this one, which has none; of several, the first by key. */
    private Optional<String> home(FigureReport open) {
        Optional<String> known = homes.get(open);
        if (known != null) {
            return known;
        }
        Map<String, Integer> votes = new TreeMap<>();
        posted(FigureKeys.around(open, "dated"))
                .filter(other -> agree(open, other))
                .forEach(other -> votes.merge(FigureKeys.dated(other), 1, Integer::sum));
        Optional<String> home = votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
        homes.put(open, home);
        return home;
    }

    private boolean agree(FigureReport one, FigureReport other) {
        return comparison.values(one, other) == Fit.SAME;
    }

    /** The earliest figure without a home that agrees with this one, which has none either, and that joins no other. */
    private Optional<FigureReport> root(FigureReport open) {
        return homeless(open)
                .filter(other -> NEWS_FIRST.compare(other, open) < 0)
                .filter(this::isRoot)
                .min(NEWS_FIRST);
    }

    private boolean isRoot(FigureReport open) {
        return homeless(open).noneMatch(other -> NEWS_FIRST.compare(other, open) < 0);
    }

    private Stream<FigureReport> later(FigureReport root) {
        return homeless(root).filter(other -> NEWS_FIRST.compare(other, root) > 0);
    }

    private Stream<FigureReport> homeless(FigureReport open) {
        return posted(FigureKeys.around(open, "open"))
                .filter(other -> !other.equals(open))
                .filter(other -> agree(open, other))
                .filter(other -> home(other).isEmpty());
    }

    /**
     * The figures whose group may be another than before some figures came or went. What an open figure joins depends on the figures
     * around it, and of the open ones among these on what those join.
     *
     * @param came figures that were not there before, or said something else
     * @param missed figures near those that went
     */
    NavigableSet<FigureReport> disturbed(Collection<FigureReport> came, Collection<FigureReport> missed) {
        NavigableSet<FigureReport> changed = new TreeSet<>(came);
        changed.addAll(missed);
        came.forEach(report -> posted(FigureKeys.asked(report)).forEach(changed::add));
        for (int step = 0; step < 2; step++) {
            List.copyOf(changed).stream()
                    .filter(report -> report.period().isEmpty())
                    .flatMap(report -> posted(FigureKeys.around(report, "open")))
                    .forEach(changed::add);
        }
        NavigableSet<FigureReport> reached = new TreeSet<>(changed);
        changed.stream()
                .filter(report -> report.period().isEmpty())
                .flatMap(report -> posted(FigureKeys.asked(report)))
                .forEach(reached::add);
        return reached;
    }
}
