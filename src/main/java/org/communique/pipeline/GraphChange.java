package org.communique.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;

/** A change to the knowledge graph: which of its nodes are outdated, and what takes their place. Use within one transaction. */
final class GraphChange {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final ChangeNotes notes;
    private final StoredReports stored;
    private final Map<Node, List<Node>> old = new LinkedHashMap<>();
    private final Set<Node> subjects = new LinkedHashSet<>();

    GraphChange(DatasetGraph dataset, Iris iris, ChangeNotes notes, StoredReports stored) {
        this.dataset = dataset;
        this.iris = iris;
        this.notes = notes;
        this.stored = stored;
    }

    /** All that the graph says is outdated, but for which articles share text: {@link CopyUpdate} sees to that. */
    void outdateAll() {
        dataset.find(iris.knowledgeGraph(), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!quad.getPredicate().equals(Cmq.SHARES_TEXT_WITH)) {
                subjects.add(quad.getSubject());
            }
            if (quad.getPredicate().equals(Cmq.REPORT)) {
                old.computeIfAbsent(quad.getSubject(), missing -> new ArrayList<>())
                        .add(quad.getObject());
            }
        });
    }

    /** The event or figure that the graph has for this claim is outdated, and so is every disagreement about it. */
    void outdate(Node claim) {
        for (Node fused : stored.fusedFrom(claim)) {
            if (!old.containsKey(fused)) {
                old.put(fused, stored.claimsOf(fused));
                subjects.add(fused);
                subjects.addAll(stored.disagreementsAbout(fused));
            }
        }
    }

    /** What the graph says of this subject is outdated. */
    void outdateSubject(Node subject) {
        subjects.add(subject);
    }

    /** The events and figures that are outdated, each with the claims that it was made from. */
    Map<Node, List<Node>> oldFused() {
        return new LinkedHashMap<>(old);
    }

    /** The events among them. */
    Map<Node, List<Node>> oldEvents() {
        Map<Node, List<Node>> events = oldFused();
        events.keySet().removeIf(node -> iris.eventKey(node).isEmpty());
        return events;
    }

    /** Puts this in the place of all that is outdated. What is there already stays untouched; what is not is noted as changed. */
    void apply(Graph replacement) {
        Set<Triple> wanted = new HashSet<>(replacement.find().toList());
        wanted.forEach(triple -> subjects.add(triple.getSubject()));
        Map<Node, StringBuilder> log = new LinkedHashMap<>();
        for (Node subject : subjects) {
            List<Triple> there = dataset.getGraph(iris.knowledgeGraph())
                    .find(subject, Node.ANY, Node.ANY)
                    .toList();
            for (Triple triple : there) {
                if (!wanted.remove(triple)) {
                    dataset.delete(Quad.create(iris.knowledgeGraph(), triple));
                    note(log, "- ", triple);
                }
            }
        }
        for (Triple triple : wanted) {
            dataset.add(Quad.create(iris.knowledgeGraph(), triple));
            note(log, "+ ", triple);
        }
        log.remove(iris.knowledgeGraph());
        notes.changed(log);
    }

    private static void note(Map<Node, StringBuilder> log, String sign, Triple triple) {
        log.computeIfAbsent(triple.getSubject(), missing -> new StringBuilder())
                .append(sign)
                .append(NodeFmtLib.strNT(triple))
                .append('\n');
    }
}
