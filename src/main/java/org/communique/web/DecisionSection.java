package org.communique.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** What people decided about a thing, one line for each decision; nothing where nobody did. */
final class DecisionSection {

    private final KnowledgeReader reader;
    private final Links links;

    DecisionSection(KnowledgeReader reader, Links links) {
        this.reader = reader;
        this.links = links;
    }

    /** The decisions that shaped the thing, or rejected it. */
    Html of(Node thing) {
        Html html = new Html();
        List<Node> decisions = Stream.of(Standard.INFLUENCED_BY, Cmq.REJECTED_BY)
                .flatMap(property -> reader.values(thing, property).stream())
                .toList();
        decisions.forEach(decision -> html.open("p", "class", "decided")
                .text("Decided by " + maker(decision) + " on "
                        + reader.text(decision, Standard.ENDED_AT).orElse("a day unknown") + ": ")
                .add(links.to(decision))
                .text(reader.text(decision, Standard.COMMENT)
                        .map(why -> " — " + why)
                        .orElse(""))
                .close("p"));
        return html;
    }

    private String maker(Node decision) {
        Optional<Node> maker = reader.value(decision, Standard.ASSOCIATED_WITH);
        return maker.map(reader::label).orElse("somebody");
    }
}
