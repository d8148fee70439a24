package org.communique.fuse.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
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

    /** The figure of these reports, sorted. */
    FusedFigure of(List<FigureReport> group) {
        FigureReport first = group.getFirst();
        FigureReport best = best(group);
        StatedTime period = period(group);
        List<ClaimId> ids = group.stream().map(FigureReport::id).toList();
        List<String> articles = ids.stream().map(ClaimId::article).distinct().toList();
        return new FusedFigure(
                key(first.slot(), period, ids.getFirst()),
                labels.of(best.claim(), period),
                best.claim().measure(),
                best.claim().parties(),
                first.claim().commodity(),
                first.claim().status(),
                period,
                new FusedFigure.Best(
                        best.claim().money(),
                        best.claim().qualifier(),
                        growth(group, best),
                        best.claim().sharePercent()),
                group.stream()
                        .flatMap(report -> report.claim().dataSource().stream())
                        .toList(),
                ids,
                new SourceCount(articles.size(), origins.count(articles)));
    }

    /** The last part of the IRI of these reports, sorted. */
    String key(List<FigureReport> group) {
        return key(group.getFirst().slot(), period(group), group.getFirst().id());
    }

    /**
     * An open period says too little to be told from others, so the key ends in the id of the first report. The key of a dated figure is
     * made of slot and period, which no other figure shares.
     */
    private static String key(FigureSlot slot, StatedTime period, ClaimId first) {
        String time =
                period.bounds().map(Periods::key).orElseGet(() -> "undated-" + first.article() + "-" + first.number());
        return slot.key() + "-" + time;
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
