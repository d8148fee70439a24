package org.communique.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How much two parties trade, or one exports, imports, or has left over.
 *
 * @param measure what is measured
 * @param parties who trades with whom
 * @param money the amount, where one is stated
 * @param qualifier how the stated amount relates to the true one
 * @param sharePercent for {@link Measure#TRADE_SHARE}: the share in percent
 * @param growth change against an earlier period, where stated
 * @param status reached, aimed at, or expected
 * @param dataSource the organization that the figure is taken from, where stated
 * @param commodity the goods, as stated, where the figure is about some goods only
 * @param period the period that it covers
 */
public record TradeFigure(
        Measure measure,
        Parties parties,
        Optional<Money> money,
        Qualifier qualifier,
        Optional<BigDecimal> sharePercent,
        Optional<Growth> growth,
        FigureStatus status,
        Optional<EntityId> dataSource,
        Optional<String> commodity,
        StatedTime period,
        Grounds grounds)
        implements Claim {

    public TradeFigure {
        sharePercent = sharePercent.map(Money::canonical);
    }

    /** The same figure on other grounds. */
    public TradeFigure on(Grounds other) {
        return new TradeFigure(
                measure, parties, money, qualifier, sharePercent, growth, status, dataSource, commodity, period, other);
    }

    /** The same figure, of another period. */
    public TradeFigure during(StatedTime other) {
        return new TradeFigure(
                measure,
                parties,
                money,
                qualifier,
                sharePercent,
                growth,
                status,
                dataSource,
                commodity,
                other,
                grounds);
    }

    /** The same figure with the change that another sentence states. */
    public TradeFigure grown(Growth change, Grounds other) {
        return new TradeFigure(
                measure,
                parties,
                money,
                qualifier,
                sharePercent,
                Optional.of(change),
                status,
                dataSource,
                commodity,
                period,
                other);
    }

    /**
     * Who trades with whom.
     *
     * @param between both parties of a two-way total or balance (the holder of a balance first); empty for a flow
     * @param exporter where the goods come from, for a flow
     * @param importer where they go, for a flow
     */
    public record Parties(List<EntityId> between, Optional<EntityId> exporter, Optional<EntityId> importer) {

        public Parties {
            between = List.copyOf(between);
        }

        public static Parties between(List<EntityId> both) {
            return new Parties(both, Optional.empty(), Optional.empty());
        }

        public static Parties flow(Optional<EntityId> exporter, Optional<EntityId> importer) {
            return new Parties(List.of(), exporter, importer);
        }
    }

    /**
     * A change against an earlier period.
     *
     * @param percent signed
     * @param base what it is compared with, as stated ("2019", "year-on-year")
     */
    public record Growth(BigDecimal percent, Optional<String> base) {

        public Growth {
            percent = Money.canonical(percent);
        }
    }
}
