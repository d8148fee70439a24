package org.communique.web;

import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.rdf.Standard;

/** The head of a thing's page: of what kind it is, what it is called, and how else. */
final class Heading {

    private static final int MOST_NAMES = 30;

    private final KnowledgeReader reader;
    private final Links links;

    Heading(KnowledgeReader reader, Links links) {
        this.reader = reader;
        this.links = links;
    }

    Html of(Node thing) {
        Html html = new Html().open("p", "class", "kinds");
        reader.values(thing, Standard.TYPE)
                .forEach(type -> html.add(links.to(type)).text(" "));
        html.close("p").element("h1", reader.label(thing));
        List<Node> other = reader.values(thing, Standard.ALT_LABEL);
        if (!other.isEmpty()) {
            List<String> names =
                    other.stream().limit(MOST_NAMES).map(reader::label).toList();
            html.element("p", "Also " + String.join(", ", names) + more(other.size()), "class", "also");
        }
        reader.text(thing, Standard.COMMENT).ifPresent(comment -> html.element("p", comment));
        return html;
    }

    private static String more(int names) {
        return names > MOST_NAMES ? " and " + (names - MOST_NAMES) + " more" : "";
    }
}
