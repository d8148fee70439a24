package org.communique.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.query.EntityNames;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** What people decided about a thing, one line for each decision, and its former names; nothing where there is neither. */
final class DecisionSection {

    private final KnowledgeReader reader;
    private final Links links;
    private final EntityNames names;

    DecisionSection(KnowledgeReader reader, Links links, EntityNames names) {
        this.reader = reader;
        this.links = links;
        this.names = names;
    }

    /** The decisions that shaped the thing, or rejected it, and the names that lead to it. */
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
        formerNames(thing, html);
        return html;
    }

    private void formerNames(Node thing, Html html) {
        List<Node> former = reader.withValue(Standard.IS_REPLACED_BY, thing);
        if (!former.isEmpty()) {
            html.open("p", "class", "decided").text("Also found under ");
            for (int index = 0; index < former.size(); index++) {
                html.text(index == 0 ? "" : ", ").element("code", names.shortName(former.get(index)));
            }
            html.text(".").close("p");
        }
    }

    private String maker(Node decision) {
        Optional<Node> maker = reader.value(decision, Standard.ASSOCIATED_WITH);
        return maker.map(reader::label).orElse("somebody");
    }
}
