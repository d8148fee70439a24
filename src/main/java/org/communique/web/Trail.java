package org.communique.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/** The way from the first page to a thing: by its class, and for a claim by its article. */
final class Trail {

    private static final List<String> CLASSES = List.of(
            "Article", "Event", "Person", "Organization", "Country", "City", "Region", "Place", "TradeObservation");

    private final KnowledgeReader reader;
    private final Links links;

    Trail(KnowledgeReader reader, Links links) {
        this.reader = reader;
        this.links = links;
    }

    Html to(Node thing) {
        List<String> steps = new ArrayList<>(List.of("/", "Home"));
        if (reader.isA(thing, Cmq.DISAGREEMENT)) {
            steps.addAll(List.of("/disagreements", "Disagreements"));
        }
        CLASSES.stream()
                .filter(name -> reader.isA(thing, Cmq.term(name)))
                .findFirst()
                .ifPresent(name -> steps.addAll(List.of("/browse/" + name, capitalized(reader.label(Cmq.term(name))))));
        Optional<Node> article = ClaimKind.of(reader, thing).flatMap(kind -> reader.value(thing, Cmq.REPORTED_IN));
        article.ifPresent(node ->
                links.local().page(node).ifPresent(page -> steps.addAll(List.of(page, reader.label(node)))));
        return Parts.breadcrumbs(reader.label(thing), steps.toArray(String[]::new));
    }

    private static String capitalized(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
