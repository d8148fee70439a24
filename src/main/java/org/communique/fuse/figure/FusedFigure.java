package org.communique.fuse.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.FigureStatus;
import org.communique.claim.Measure;
import org.communique.claim.Money;
import org.communique.claim.Qualifier;
import org.communique.claim.StatedTime;
import org.communique.claim.TradeFigure;
import org.communique.fuse.ClaimId;
import org.communique.fuse.FusedEvent.SourceCount;

/**
 * One thing that trade figures tell a value of, such as the trade of two countries in one year, with all its reports. The reports may
 * give values that cannot all be true; {@code best} is one of them.
 *
 * @param key the last part of its IRI: readable, and the same whatever other articles are there
 * @param label for people
 * @param measure what is measured
 * @param parties who trades with whom; of a balance the holder first
 * @param commodity the goods, as the first report states them, where it is about some goods only
 * @param status reached, aimed at, or expected
 * @param period what it covers
 * @param best the most precise of the values that most reports agree on
 * @param dataSources the organizations that the reports take it from, sorted
 * @param reports the claims, sorted
 * @param sources how many articles, and how many of them are not copies of another
 */
public record FusedFigure(
        String key,
        String label,
        Measure measure,
        TradeFigure.Parties parties,
        Optional<String> commodity,
        FigureStatus status,
        StatedTime period,
        Best best,
        List<EntityId> dataSources,
        List<ClaimId> reports,
        SourceCount sources) {

    public FusedFigure {
        dataSources = dataSources.stream().distinct().sorted().toList();
        reports = reports.stream().sorted().toList();
    }

    /**
     * The value to show.
     *
     * @param money the amount, where any report states one
     * @param qualifier how the stated amount relates to the true one
     * @param growth in percent against the year before or what the report says, where any report states it
     * @param sharePercent for shares
     */
    public record Best(
            Optional<Money> money,
            Qualifier qualifier,
            Optional<TradeFigure.Growth> growth,
            Optional<BigDecimal> sharePercent) {}

    /** The ids of the articles that report it, sorted. */
    public List<String> articles() {
        return reports.stream().map(ClaimId::article).distinct().toList();
    }
}
