package org.communique.fuse.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.claim.EntityId;
import org.communique.claim.FigureStatus;
import org.communique.claim.Measure;
import org.communique.claim.Money;
import org.communique.claim.Qualifier;
import org.communique.claim.StatedTime;
import org.communique.claim.TradeFigure;

/** Trade figures in words. */
final class FigureLabel {

    private record Unit(BigDecimal size, String name) {}

    private static final List<Unit> UNITS = List.of(
            new Unit(new BigDecimal("1000000000000"), " trillion"),
            new Unit(new BigDecimal("1000000000"), " billion"),
            new Unit(new BigDecimal("1000000"), " million"));

    private final Function<EntityId, String> label;

    FigureLabel(Function<EntityId, String> label) {
        this.label = label;
    }

    /** As in "Total trade: China and Russia, 2021", "Exports: China to Russia, cars, March 2023 (target)". */
    String of(TradeFigure figure, StatedTime period) {
        StringBuilder text = new StringBuilder(measure(figure.measure()))
                .append(parties(figure).map(names -> ": " + names).orElse(""));
        figure.commodity().ifPresent(goods -> text.append(", ").append(goods));
        period.bounds().ifPresent(bounds -> text.append(", ").append(Periods.words(bounds)));
        if (figure.status() != FigureStatus.REPORTED) {
            text.append(" (")
                    .append(figure.status().term().toLowerCase(Locale.ROOT))
                    .append(")");
        }
        return text.toString();
    }

    /** "TotalTrade" to "Total trade". */
    private static String measure(Measure measure) {
        String words = measure.term().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Optional<String> parties(TradeFigure figure) {
        TradeFigure.Parties parties = figure.parties();
        if (!parties.between().isEmpty()) {
            boolean balance = FigureSlot.Kind.of(figure.measure()) == FigureSlot.Kind.BALANCE;
            return Optional.of(
                    parties.between().stream().map(label).collect(Collectors.joining(balance ? " with " : " and ")));
        }
        Optional<String> from = parties.exporter().map(label);
        Optional<String> into = parties.importer().map(label);
        return from.map(seller -> seller + into.map(buyer -> " to " + buyer).orElse(""))
                .or(() -> into.map(buyer -> "to " + buyer));
    }

    /** What a figure says on a slot: "nearly 147 billion USD", "up 35.8 percent", "12 percent", "trade surplus of 3 billion USD". */
    String value(String slot, TradeFigure figure) {
        String amount =
                figure.money().map(money -> words(money, figure.qualifier())).orElse("");
        return switch (slot) {
            case "measure" ->
                measure(figure.measure()).toLowerCase(Locale.ROOT) + (amount.isEmpty() ? "" : " of " + amount);
            case "sharePercent" ->
                figure.sharePercent().map(BigDecimal::toPlainString).orElse("") + " percent";
            case "growthPercent" ->
                figure.growth()
                        .map(growth -> (growth.percent().signum() < 0 ? "down " : "up ")
                                + growth.percent().abs().toPlainString() + " percent")
                        .orElse("");
            default -> amount;
        };
    }

    /** As in "nearly 147 billion USD". */
    static String words(Money money, Qualifier qualifier) {
        Unit unit = UNITS.stream()
                .filter(one -> money.amount().abs().compareTo(one.size()) >= 0)
                .findFirst()
                .orElse(new Unit(BigDecimal.ONE, ""));
        String number = money.amount().divide(unit.size()).stripTrailingZeros().toPlainString();
        String how = switch (qualifier) {
            case EXACTLY -> "";
            case ABOUT -> "about ";
            case MORE_THAN -> "more than ";
            case LESS_THAN -> "less than ";
            case NEARLY -> "nearly ";
        };
        return how + number + unit.name() + " " + money.currency();
    }
}
