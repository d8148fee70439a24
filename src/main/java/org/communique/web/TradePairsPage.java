package org.communique.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.explore.FigureCatalogue.Pair;
import org.communique.explore.FigureEntry;
import org.communique.query.EntityNames;

/** Which pairs have trade figures, with how many of them. */
final class TradePairsPage {

    private static final int MOST = 300;

    private final KnowledgeReader reader;
    private final EntityNames names;

    TradePairsPage(KnowledgeReader reader, EntityNames names) {
        this.reader = reader;
        this.names = names;
    }

    Html body(Map<Pair, List<FigureEntry>> all, Optional<Node> one) {
        Html html = new Html();
        List<Map.Entry<Pair, List<FigureEntry>>> pairs = all.entrySet().stream()
                .filter(pair -> one.map(node -> pair.getKey().one().equals(node)
                                || pair.getKey().other().equals(node))
                        .orElse(true))
                .sorted(Comparator.comparingLong((Map.Entry<Pair, List<FigureEntry>> pair) -> -claims(pair.getValue()))
                        .thenComparing(pair -> pair.getKey().one().getURI() + " "
                                + pair.getKey().other().getURI()))
                .toList();
        if (pairs.isEmpty()) {
            return html.add(
                    Parts.empty(
                            "No trade figures of two sides are in the graph.",
                            "Build the graph from articles that tell some, or load official values: communique reference FILE.csv"));
        }
        html.open("p", "class", "also")
                .text(pairs.size() + (pairs.size() == 1 ? " pair" : " pairs") + " with figures. How the claims fit: ")
                .link("/compare", "claims beside official values")
                .close("p");
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Pairs");
        html.open("table", "class", "results").open("thead").open("tr");
        List.of("Pair", "Claims of articles", "Official values", "Periods")
                .forEach(head -> html.element("th", head, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        pairs.stream().limit(MOST).forEach(pair -> row(pair.getKey(), pair.getValue(), html));
        return html.close("tbody").close("table").close("div");
    }

    private static long claims(List<FigureEntry> figures) {
        return figures.stream().filter(figure -> !figure.official()).count();
    }

    private void row(Pair pair, List<FigureEntry> figures, Html html) {
        String address = "/trade?a=" + LocalLinks.encode(names.shortName(pair.one())) + "&b="
                + LocalLinks.encode(names.shortName(pair.other()));
        long claims = claims(figures);
        html.open("tr").open("td").link(address, reader.label(pair.one()) + " and " + reader.label(pair.other()));
        html.close("td").element("td", Long.toString(claims), "class", "number");
        html.element("td", Long.toString(figures.size() - claims), "class", "number");
        List<String> years = figures.stream()
                .flatMap(figure -> figure.period().stream())
                .flatMap(days -> List.of(days.first(), days.last()).stream())
                .map(day -> day.toString().substring(0, 4))
                .sorted()
                .toList();
        String span = years.isEmpty()
                ? ""
                : years.getFirst().equals(years.getLast())
                        ? years.getFirst()
                        : years.getFirst() + " to " + years.getLast();
        html.element("td", span, "class", "short").close("tr");
    }
}
