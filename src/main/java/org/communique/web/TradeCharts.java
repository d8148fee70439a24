package org.communique.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.claim.Measure;
import org.communique.claim.Qualifier;
import org.communique.draw.Chart;
import org.communique.draw.Scale;
import org.communique.explore.FigureCatalogue.Pair;
import org.communique.explore.FigureEntry;
import org.communique.query.Period;
import org.communique.rdf.Cmq;

/** From the figures of a pair to charts: one for each currency, so that no axis mixes two, and one for growth. */
final class TradeCharts {

    private static final BigDecimal BILLION = new BigDecimal("1000000000");
    private static final BigDecimal MILLION = new BigDecimal("1000000");

    private final KnowledgeReader reader;
    private final LocalLinks links;

    TradeCharts(KnowledgeReader reader, LocalLinks links) {
        this.reader = reader;
        this.links = links;
    }

    List<Chart> of(Pair pair, List<FigureEntry> figures) {
        List<FigureEntry> shown = figures.stream()
                .filter(figure ->
                        figure.period().isPresent() && !figure.someGoods() && figure.measure() != Measure.TRADE_SHARE)
                .toList();
        List<Chart> charts = new ArrayList<>();
        for (String currency : shown.stream()
                .filter(figure -> figure.amount().isPresent())
                .map(FigureEntry::currency)
                .distinct()
                .sorted()
                .toList()) {
            charts.add(amounts(
                    pair,
                    currency,
                    shown.stream()
                            .filter(figure -> figure.amount().isPresent()
                                    && figure.currency().equals(currency))
                            .toList()));
        }
        List<FigureEntry> growing = shown.stream()
                .filter(figure -> figure.growthPercent().isPresent())
                .toList();
        if (!growing.isEmpty()) {
            charts.add(chart(
                    "Growth in percent, each over the base that it names",
                    "%",
                    series(
                            pair,
                            growing,
                            figure -> figure.growthPercent().orElseThrow().doubleValue())));
        }
        return charts;
    }

    private Chart amounts(Pair pair, String currency, List<FigureEntry> figures) {
        BigDecimal largest = figures.stream()
                .map(figure -> figure.amount().orElseThrow().abs())
                .max(BigDecimal::compareTo)
                .orElse(BILLION);
        boolean billions = largest.compareTo(BILLION) >= 0;
        BigDecimal unit = billions ? BILLION : MILLION;
        return chart(
                "Amounts, " + (billions ? "billion " : "million ") + currency,
                billions ? "bn" : "m",
                series(
                        pair,
                        figures,
                        figure -> figure.amount()
                                .orElseThrow()
                                .divide(unit, 6, RoundingMode.HALF_UP)
                                .doubleValue()));
    }

    private static Chart chart(String name, String unit, List<Chart.Series> series) {
        List<Chart.Value> values =
                series.stream().flatMap(one -> one.values().stream()).toList();
        LocalDate first = values.stream()
                .map(value -> value.period().first())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = values.stream()
                .map(value -> value.period().last())
                .max(LocalDate::compareTo)
                .orElseThrow();
        Period years = new Period(
                first.withDayOfYear(1), last.withDayOfYear(1).plusYears(1).minusDays(1));
        Scale scale = Scale.of(values.stream().map(Chart.Value::value).toList(), unit);
        return new Chart(name, scale, years, series);
    }

    private List<Chart.Series> series(Pair pair, List<FigureEntry> figures, Function<FigureEntry, Double> value) {
        Map<String, List<Chart.Value>> series = new TreeMap<>();
        figures.forEach(figure -> series.computeIfAbsent(name(pair, figure), missing -> new ArrayList<>())
                .add(value(figure, value)));
        return series.entrySet().stream()
                .map(one -> new Chart.Series(one.getKey(), one.getValue()))
                .toList();
    }

    /** The two-way total, what one sells to the other, or whose balance it is. */
    private String name(Pair pair, FigureEntry figure) {
        if (figure.exporter().isPresent()) {
            boolean forth = figure.exporter().get().equals(pair.one());
            return reader.label(forth ? pair.one() : pair.other()) + " to "
                    + reader.label(forth ? pair.other() : pair.one());
        }
        String measure = reader.label(Cmq.of(figure.measure()));
        return figure.balanceOf()
                .map(holder -> measure + " of " + reader.label(holder))
                .orElse(measure);
    }

    private Chart.Value value(FigureEntry figure, Function<FigureEntry, Double> value) {
        ClaimSummary summary = new ClaimSummary(reader);
        String said = Stream.of(summary.amount(figure.node()), summary.growth(figure.node()))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        String source = figure.official()
                ? reader.text(figure.node(), Cmq.SOURCE_AS_STATED).orElse("official value")
                : reader.value(figure.node(), Cmq.REPORTED_IN)
                        .flatMap(new Byline(reader)::of)
                        .orElse("an article");
        return new Chart.Value(
                figure.period().orElseThrow(),
                value.apply(figure),
                form(figure),
                hint(figure.qualifier()),
                new TimeInWords(reader).of(figure.node()) + ": " + said + " (" + source + ")",
                links.page(figure.node()).orElse(figure.node().getURI()));
    }

    private static Chart.Form form(FigureEntry figure) {
        if (figure.official()) {
            return Chart.Form.OFFICIAL;
        }
        return switch (figure.status()) {
            case REPORTED -> Chart.Form.CLAIM;
            case TARGET -> Chart.Form.TARGET;
            case FORECAST -> Chart.Form.FORECAST;
        };
    }

    private static Chart.Hint hint(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACTLY -> Chart.Hint.SAME;
            case ABOUT -> Chart.Hint.ABOUT;
            case MORE_THAN -> Chart.Hint.ABOVE;
            case LESS_THAN, NEARLY -> Chart.Hint.BELOW;
        };
    }
}
