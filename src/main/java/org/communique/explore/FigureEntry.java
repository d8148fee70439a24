package org.communique.explore;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.communique.claim.FigureStatus;
import org.communique.claim.Measure;
import org.communique.claim.Qualifier;
import org.communique.query.Period;

/**
 * A trade figure: what an article claims, or what an office counted.
 *
 * @param node the claim, or the official value
 * @param official whether it is from a table of official values
 * @param measure what it measures
 * @param parties all who trade
 * @param exporter who sells, where the figure has a direction
 * @param balanceOf whose deficit or surplus it is
 * @param amount in units of the currency
 * @param currency ISO 4217; empty without an amount
 * @param qualifier how the amount relates to the true one
 * @param status whether it was reached
 * @param growthPercent signed
 * @param period the days that it is about; empty where the text leaves it open
 * @param someGoods whether it is about some goods only
 */
public record FigureEntry(
        Node node,
        boolean official,
        Measure measure,
        Set<Node> parties,
        Optional<Node> exporter,
        Optional<Node> balanceOf,
        Optional<BigDecimal> amount,
        String currency,
        Qualifier qualifier,
        FigureStatus status,
        Optional<BigDecimal> growthPercent,
        Optional<Period> period,
        boolean someGoods) {

    /** By period, those without one last, then measure, then IRI. */
    public static final Comparator<FigureEntry> BY_TIME = Comparator.comparing(
                    (FigureEntry figure) -> figure.period().isEmpty())
            .thenComparing(figure -> figure.period()
                    .map(days -> days.first().toString() + days.last())
                    .orElse(""))
            .thenComparing(FigureEntry::measure)
            .thenComparing(figure -> figure.node().getURI());

    public FigureEntry {
        parties = Set.copyOf(parties);
    }
}
