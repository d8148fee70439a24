package org.communique.fuse.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.claim.EntityId;
import org.communique.claim.FigureStatus;
import org.communique.claim.Measure;
import org.communique.claim.TradeFigure;

/**
 * What a trade figure tells a value of, but for the period.
 *
 * @param kind what is measured; deficits and surpluses of one holder are one kind, the balance, as both cannot be true
 * @param parties for a total both, sorted; for a balance the holder and the other; for a flow the exporter and the importer
 * @param flow where the goods go, for a flow
 * @param commodity the goods in lower-case letters and hyphens, where the figure is about some goods only
 * @param status a target is no report
 */
public record FigureSlot(
        Kind kind, List<EntityId> parties, Flow flow, Optional<String> commodity, FigureStatus status) {

    /** What is measured. */
    enum Kind {
        TOTAL,
        BALANCE,
        EXPORTS,
        IMPORTS,
        SHARE;

        static Kind of(Measure measure) {
            return switch (measure) {
                case TOTAL_TRADE -> TOTAL;
                case TRADE_DEFICIT, TRADE_SURPLUS -> BALANCE;
                case EXPORTS -> EXPORTS;
                case IMPORTS -> IMPORTS;
                case TRADE_SHARE -> SHARE;
            };
        }

        String key() {
            return switch (this) {
                case TOTAL -> "total-trade";
                case BALANCE -> "trade-balance";
                case EXPORTS -> "exports";
                case IMPORTS -> "imports";
                case SHARE -> "trade-share";
            };
        }
    }

    /** Where goods come from and go to. */
    record Flow(Optional<EntityId> exporter, Optional<EntityId> importer) {

        String key() {
            return Stream.concat(
                            exporter.stream().map(from -> "from-" + name(from)),
                            importer.stream().map(into -> "to-" + name(into)))
                    .collect(Collectors.joining("-"));
        }
    }

    static FigureSlot of(TradeFigure figure) {
        Kind kind = Kind.of(figure.measure());
        List<EntityId> between = figure.parties().between();
        return new FigureSlot(
                kind,
                kind == Kind.BALANCE ? between : between.stream().sorted().toList(),
                new Flow(figure.parties().exporter(), figure.parties().importer()),
                figure.commodity().map(goods -> EntityId.slug(goods)),
                figure.status());
    }

    /** Readable; equal for equal slots and different for different ones. */
    String key() {
        String status =
                this.status == FigureStatus.REPORTED ? "" : this.status.term().toLowerCase(Locale.ROOT) + "-";
        String between = parties.stream().map(FigureSlot::name).collect(Collectors.joining("-"));
        String goods = commodity.map(of -> "of-" + of).orElse("");
        return status
                + Stream.of(kind.key(), between, flow.key(), goods)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-"));
    }

    /** Countries by their name alone; others with their kind before it, so that no two are alike. */
    private static String name(EntityId party) {
        String path = party.path();
        return path.startsWith("country/") ? path.substring(path.indexOf('/') + 1) : path.replace('/', '-');
    }
}
