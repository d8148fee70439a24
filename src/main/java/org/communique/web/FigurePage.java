package org.communique.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;

/** A trade figure with all its sources: what it measures, who says how much, where they differ, and what the offices say. */
final class FigurePage {

    private static final String SOURCES_PART = "sources";
    private static final int MOST_OFFICIAL = 20;

    private final Iris iris;
    private final KnowledgeReader reader;
    private final Links links;
    private final Html html = new Html();

    FigurePage(Iris iris, KnowledgeReader reader, Links links) {
        this.iris = iris;
        this.reader = reader;
        this.links = links;
    }

    /** Whether a thing is a figure that several claims may be about. */
    static boolean isFor(KnowledgeReader reader, Node thing) {
        return reader.isA(thing, Cmq.TRADE_OBSERVATION);
    }

    Html of(Node figure, View view) {
        List<Node> claims = reader.values(figure, Cmq.REPORT);
        Map<Source, List<Node>> all = SourceTable.bySource(reader, claims);
        Map<Source, List<Node>> shown = StoryPage.shown(all, view);
        List<Dispute> disputes = Dispute.about(reader, figure, claims);
        head(figure);
        html.open("section")
                .open("h2", "id", SOURCES_PART)
                .text("Sources side by side ")
                .element("small", Integer.toString(all.size()))
                .close("h2")
                .add(new SourceTable(links, Slot.ofFigures(reader), disputes).of(shown))
                .add(new Turn(links, figure).of(SOURCES_PART, view, StoryPage.SOURCES, all.size()))
                .close("section");
        html.add(new DisputeSection(reader, links).of(disputes));
        html.open("section").element("h2", "Their sentences").open("div", "class", "quotes");
        PassageSection passages = new PassageSection(reader, links, html);
        shown.forEach(passages::words);
        html.close("div").close("section");
        html.add(new OriginSection(reader, links).of(List.copyOf(all.keySet())));
        official(figure);
        return html;
    }

    private void head(Node figure) {
        html.add(new Heading(reader, links).of(figure))
                .open("p", "class", "also")
                .add(EventList.status(reader, figure));
        String sources = reader.text(figure, Cmq.SOURCE_COUNT).orElse("0");
        String texts = reader.text(figure, Cmq.INDEPENDENT_SOURCE_COUNT).orElse(sources);
        html.text(" " + StoryPage.counted(sources, "article") + ", " + StoryPage.counted(texts, "independent text"))
                .close("p")
                .open("dl", "class", "facts-list");
        row("Measure", Cmq.MEASURE, figure);
        row("Between", Cmq.BETWEEN, figure);
        row("From", Cmq.EXPORTER, figure);
        row("To", Cmq.IMPORTER, figure);
        row("Balance of", Cmq.BALANCE_OF, figure);
        ClaimSummary summary = new ClaimSummary(reader);
        text("Value", summary.amount(figure));
        text("Growth", summary.growth(figure));
        text("Goods", reader.text(figure, Cmq.COMMODITY).orElse(""));
        text("Period", new TimeInWords(reader).of(figure));
        html.close("dl");
        chart(figure);
    }

    /** A link to the chart of the pair that the figure is about. */
    private void chart(Node figure) {
        List<String> pair = Stream.of(Cmq.BETWEEN, Cmq.EXPORTER, Cmq.IMPORTER)
                .flatMap(property -> reader.values(figure, property).stream())
                .distinct()
                .flatMap(party -> iris.path(party).stream())
                .map(LocalLinks::encode)
                .toList();
        if (pair.size() == 2) {
            html.open("p", "class", "turn")
                    .link("/trade?a=" + pair.getFirst() + "&b=" + pair.getLast(), "The trade of the two over time")
                    .close("p");
        }
    }

    private void row(String title, Node property, Node figure) {
        List<Node> values = reader.values(figure, property);
        if (!values.isEmpty()) {
            html.element("dt", title).open("dd");
            values.forEach(value -> html.add(links.to(value)).text(" "));
            html.close("dd");
        }
    }

    private void text(String title, String value) {
        if (!value.isEmpty()) {
            html.element("dt", title).element("dd", value);
        }
    }

    /** Official values of the same measure for the same parties and days. */
    private void official(Node figure) {
        Optional<Node> party = reader.values(figure, Cmq.BETWEEN).stream()
                .findFirst()
                .or(() -> reader.value(figure, Cmq.EXPORTER))
                .or(() -> reader.value(figure, Cmq.IMPORTER));
        List<Node> found = party.stream()
                .flatMap(one -> reader.withValue(Cmq.REPORTER, one).stream())
                .filter(value -> isSame(figure, value))
                .limit(MOST_OFFICIAL)
                .toList();
        if (!found.isEmpty()) {
            html.open("section").element("h2", "Official values").open("ul", "class", "listing");
            ClaimLine line = new ClaimLine(reader, links);
            found.forEach(value -> html.open("li").add(line.of(value)).close("li"));
            html.close("ul").close("section");
        }
    }

    private boolean isSame(Node figure, Node value) {
        return List.of(Cmq.MEASURE, Cmq.BETWEEN, Cmq.EXPORTER, Cmq.IMPORTER, Cmq.EARLIEST, Cmq.LATEST).stream()
                .allMatch(property -> reader.values(figure, property).equals(reader.values(value, property)));
    }
}
