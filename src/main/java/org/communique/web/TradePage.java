package org.communique.web;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.communique.claim.FigureStatus;
import org.communique.draw.Chart;
import org.communique.explore.FigureCatalogue.Pair;
import org.communique.explore.FigureEntry;
import org.communique.rdf.Cmq;

/** The trade of one pair: a chart for each currency and one for growth, and all figures with their sentences. */
final class TradePage {

    private static final int ROWS = 300;

    private final KnowledgeReader reader;
    private final Links links;
    private final Html html = new Html();

    TradePage(KnowledgeReader reader, LocalLinks local) {
        this.reader = reader;
        this.links = new Links(local, reader);
    }

    Html body(Pair pair, List<FigureEntry> figures, Map<Node, Node> observations) {
        html.open("h2")
                .add(links.to(pair.one()))
                .text(" and ")
                .add(links.to(pair.other()))
                .close("h2");
        if (figures.isEmpty()) {
            return html.add(Parts.empty(
                    "No figure about the trade of just these two is in the graph.",
                    "Figures of more than two sides do not tell what each pair trades. See all pairs above."));
        }
        List<Chart> charts = new TradeCharts(reader, links.local()).of(pair, figures);
        charts.forEach(this::draw);
        if (!charts.isEmpty()) {
            html.element(
                    "p",
                    "Circles are what articles say, squares with a line what offices counted, hollow diamonds targets, dashed circles"
                            + " forecasts. ~ is about, ↑ more than, ↓ less than or nearly. Each mark leads to its claim. Figures about"
                            + " some goods only, shares, and figures without a period are in the table alone.",
                    "class",
                    "note");
        }
        table(figures, observations);
        return html;
    }

    private void draw(Chart chart) {
        html.open("figure", "class", "drawing")
                .open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", chart.name())
                .draw(chart.draw())
                .close("div");
        html.element("figcaption", chart.name()).close("figure");
    }

    private void table(List<FigureEntry> figures, Map<Node, Node> observations) {
        html.element("h2", "All figures");
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "All figures");
        html.open("table", "class", "results").open("thead").open("tr");
        List.of("When", "What", "Amount", "Growth", "Standing", "Who says so")
                .forEach(head -> html.element("th", head, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        figures.stream().limit(ROWS).forEach(figure -> row(figure, observations));
        html.close("tbody").close("table").close("div");
        if (figures.size() > ROWS) {
            html.element("p", "and " + (figures.size() - ROWS) + " more", "class", "note");
        }
    }

    private void row(FigureEntry figure, Map<Node, Node> observations) {
        ClaimSummary summary = new ClaimSummary(reader);
        html.open("tr").element("td", new TimeInWords(reader).of(figure.node()), "class", "short");
        html.open("td").add(links.named(figure.node(), what(figure)));
        reader.text(figure.node(), Cmq.COMMODITY)
                .ifPresent(goods -> html.element("div", "of " + goods, "class", "note"));
        html.close("td").element("td", summary.amount(figure.node()), "class", "short");
        html.element("td", summary.growth(figure.node()));
        html.element("td", figure.status() == FigureStatus.REPORTED ? "" : reader.label(Cmq.of(figure.status())));
        html.open("td", "class", "long");
        source(figure);
        Node observation = observations.get(figure.node());
        if (observation != null) {
            html.open("div", "class", "note")
                    .add(links.named(observation, "who else tells it"))
                    .close("div");
        }
        html.close("td").close("tr");
    }

    /** In words what is measured, with its direction. */
    private String what(FigureEntry figure) {
        String measure = reader.label(Cmq.of(figure.measure()));
        String holder = figure.exporter()
                .or(figure::balanceOf)
                .map(node -> " of " + reader.label(node))
                .orElse("");
        return measure + holder;
    }

    private void source(FigureEntry figure) {
        if (figure.official()) {
            html.text(reader.text(figure.node(), Cmq.SOURCE_AS_STATED).orElse("official value"));
            return;
        }
        reader.value(figure.node(), Cmq.REPORTED_IN)
                .flatMap(new Byline(reader)::of)
                .ifPresent(byline -> html.element("div", byline, "class", "note"));
        reader.evidence(figure.node()).stream()
                .findFirst()
                .ifPresent(passage -> html.open("div", "class", "quoted")
                        .add(links.words(passage))
                        .close("div"));
    }
}
