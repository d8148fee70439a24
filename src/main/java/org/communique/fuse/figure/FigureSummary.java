package org.communique.fuse.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.claim.EntityId;
import org.communique.claim.Money;
import org.communique.claim.StatedTime;
import org.communique.claim.TradeFigure;
import org.communique.fuse.ClaimId;
import org.communique.fuse.FusedEvent.SourceCount;
import org.communique.fuse.origin.Origins;

/** Sums up the figures of one slot: a key and a label, and the most precise of the values that most articles agree on. */
final class FigureSummary {

    private final FigureComparison comparison;
    private final FigureLabel labels;
    private final Origins origins;

    FigureSummary(FigureComparison comparison, Function<EntityId, String> label, Origins origins) {
        this.comparison = comparison;
        this.labels = new FigureLabel(label);
        this.origins = origins;
    }

    /**
     * The figure of these reports, sorted.
     *
     * @param key the last part of its IRI
     */
    FusedFigure of(String key, List<FigureReport> group) {
        List<FigureReport> telling = telling(group);
        FigureReport first = telling.getFirst();
        FigureReport best = best(telling);
        StatedTime period = period(telling);
        List<String> articles = articles(group);
        return new FusedFigure(
                key,
                labels.of(best.claim(), period),
                best.claim().measure(),
                best.claim().parties(),
                first.claim().commodity(),
                first.claim().status(),
                period,
                new FusedFigure.Best(
                        best.claim().money(),
                        best.claim().qualifier(),
                        growth(telling, best),
                        best.claim().sharePercent()),
                group.stream()
                        .flatMap(report -> report.claim().dataSource().stream())
                        .toList(),
                group.stream().map(FigureReport::id).toList(),
                new SourceCount(articles.size(), origins.count(articles)));
    }

    /** The ids of the articles that tell these figures. */
    static List<String> articles(List<FigureReport> group) {
        return group.stream().map(report -> report.id().article()).distinct().toList();
    }

    /**
     * The reports of the slot that most have; of several, that of the first report. The machine puts one slot only into a group, people
     * may have put several.
     */
    private static List<FigureReport> telling(List<FigureReport> group) {
        Map<FigureSlot, List<FigureReport>> bySlot = new LinkedHashMap<>();
        group.forEach(report -> bySlot.computeIfAbsent(report.slot(), missing -> new ArrayList<>())
                .add(report));
        List<FigureReport> most = List.of();
        for (List<FigureReport> one : bySlot.values()) {
            most = one.size() > most.size() ? one : most;
        }
        return most;
    }

    /**
     * The last part of the IRI of these reports, sorted, if no other figure has it. An open period says too little to be told from others,
     * so the key ends in the id of the first report.
     */
    static String key(List<FigureReport> group) {
        List<FigureReport> telling = telling(group);
        String time = period(telling).bounds().map(Periods::key).orElseGet(() -> "undated-" + id(group));
        return telling.getFirst().slot().key() + "-" + time;
    }

    /** The id of the first report, in letters that a key may have. */
    static String id(List<FigureReport> group) {
        ClaimId first = group.getFirst().id();
        return first.article() + "-" + first.number();
    }

    /** Dated rather than open, stated outright rather than worked out from another date, then the first. */
    private static StatedTime period(List<FigureReport> group) {
        return group.stream()
                .min(Comparator.comparing(
                                (FigureReport report) -> report.period().isEmpty())
                        .thenComparing(
                                report -> report.claim().period().asStated().isEmpty())
                        .thenComparing(
                                report -> report.claim().period().anchor().isPresent())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow()
                .claim()
                .period();
    }

    /** With an amount rather than without; agreed on by most articles; narrowest; latest; first. */
    private FigureReport best(List<FigureReport> group) {
        return group.stream()
                .min(Comparator.comparing(
                                (FigureReport report) -> report.claim().money().isEmpty())
                        .thenComparing(report -> -support(report, group))
                        .thenComparing(FigureSummary::width)
                        .thenComparing(report -> report.teller()
                                .newsDay()
                                .map(day -> -day.toEpochDay())
                                .orElse(0L))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** How many articles give a value that can be the same. */
    private long support(FigureReport report, List<FigureReport> group) {
        return group.stream()
                .filter(other -> comparison.values(report, other) == Fit.SAME)
                .map(other -> other.id().article())
                .distinct()
                .count();
    }

    private static BigDecimal width(FigureReport report) {
        Optional<Money> money = report.claim().money();
        return money.map(amount -> FigureComparison.meant(report, amount).width())
                .orElse(BigDecimal.valueOf(100));
    }

    /** That of the best value; else of the first report that agrees with it or gives no amount. */
    private Optional<TradeFigure.Growth> growth(List<FigureReport> group, FigureReport best) {
        return best.claim()
                .growth()
                .or(() -> group.stream()
                        .filter(report -> comparison.amounts(best, report) != Fit.CONFLICT)
                        .flatMap(report -> report.claim().growth().stream())
                        .findFirst());
    }
}
