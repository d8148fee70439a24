package org.communique.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/** A claim in a list: when, what it says, its first words, and where they stand. */
final class ClaimLine {

    private final KnowledgeReader reader;
    private final Links links;

    ClaimLine(KnowledgeReader reader, Links links) {
        this.reader = reader;
        this.links = links;
    }

    Html of(Node claim) {
        Html html = new Html();
        String when = new TimeInWords(reader).of(claim);
        if (!when.isEmpty()) {
            html.element("span", when, "class", "when").text(" ");
        }
        html.add(links.to(claim));
        if (FigurePage.isFor(reader, claim)) {
            return html.add(figure(claim));
        }
        reader.value(claim, Cmq.REPORTED_IN)
                .ifPresent(article -> html.text(" ")
                        .element("span", Source.of(reader, article).byline(), "class", "note"));
        reader.evidence(claim).stream()
                .findFirst()
                .ifPresent(passage -> html.open("div", "class", "quoted")
                        .add(links.words(passage))
                        .close("div"));
        return html;
    }

    /** What a fused figure comes to, and how many articles say so. */
    private Html figure(Node figure) {
        ClaimSummary summary = new ClaimSummary(reader);
        String values = Stream.of(summary.amount(figure), summary.growth(figure))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(", "));
        String sources = reader.text(figure, Cmq.SOURCE_COUNT).orElse("1");
        return new Html()
                .text(" " + values + " ")
                .element("span", StoryPage.counted(sources, "source"), "class", "note");
    }
}
