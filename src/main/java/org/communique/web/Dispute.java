package org.communique.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/**
 * A disagreement as pages show it.
 *
 * @param node its IRI
 * @param slot the property on which the claims differ
 * @param claims the two or more claims
 * @param comment how they differ, in words; may be empty
 */
record Dispute(Node node, List<Node> slot, List<Node> claims, String comment) {

    Dispute {
        slot = List.copyOf(slot);
        claims = List.copyOf(claims);
    }

    static Dispute of(KnowledgeReader reader, Node node) {
        return new Dispute(
                node,
                reader.values(node, Cmq.SLOT),
                reader.values(node, Cmq.HAS_CLAIM),
                reader.text(node, Standard.COMMENT).orElse(""));
    }

    /** Those about an event or a figure, and those in which one of its claims takes part; each once. */
    static List<Dispute> about(KnowledgeReader reader, Node thing, List<Node> claims) {
        List<Node> nodes = new ArrayList<>(reader.withValue(Cmq.ABOUT_EVENT, thing));
        nodes.addAll(reader.withValue(Cmq.ABOUT_FIGURE, thing));
        claims.forEach(claim -> nodes.addAll(reader.withValue(Cmq.HAS_CLAIM, claim)));
        return nodes.stream()
                .filter(node -> reader.isA(node, Cmq.DISAGREEMENT))
                .distinct()
                .map(node -> of(reader, node))
                .toList();
    }

    /** What the claims differ on, in words. */
    String point(KnowledgeReader reader) {
        return slot.isEmpty() ? "something" : reader.label(slot.getFirst());
    }
}
