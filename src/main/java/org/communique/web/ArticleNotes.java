package org.communique.web;

import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;

/** Below an article: articles that share its text, and what was read but set aside because it broke a rule. */
final class ArticleNotes {

    private static final int MOST = 100;

    private final KnowledgeReader reader;
    private final Links links;
    private final Lookup lookup;
    private final Iris iris;

    ArticleNotes(KnowledgeReader reader, Links links, Lookup lookup, Iris iris) {
        this.reader = reader;
        this.links = links;
        this.lookup = lookup;
        this.iris = iris;
    }

    Html of(Node article) {
        Html html = new Html();
        copies(new OriginSection(reader, links).copies(article), html);
        setAside(lookup.in(iris.setAsideGraph(), Cmq.REPORTED_IN, article, MOST).things(), html);
        return html;
    }

    private void copies(List<Node> copies, Html html) {
        if (copies.isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Articles that share its text").open("ul");
        for (Node copy : copies) {
            Source source = Source.of(reader, copy);
            html.open("li")
                    .add(links.named(copy, source.headline()))
                    .text(" ")
                    .element("span", source.byline(), "class", "note")
                    .close("li");
        }
        html.close("ul").close("section");
    }

    private void setAside(List<Node> results, Html html) {
        if (results.isEmpty()) {
            return;
        }
        html.open("section")
                .element("h2", "Set aside")
                .element(
                        "p",
                        "This was read from the text too, but breaks a rule of the graph, and so is no fact of it.")
                .open("ul");
        for (Node result : results) {
            html.open("li").text(reader.text(result, Standard.RESULT_MESSAGE).orElse("No reason is given."));
            reader.text(result, Cmq.SENTENCE)
                    .ifPresent(sentence -> html.open("div", "class", "quoted")
                            .element("q", sentence)
                            .close("div"));
            html.close("li");
        }
        html.close("ul").close("section");
    }
}
