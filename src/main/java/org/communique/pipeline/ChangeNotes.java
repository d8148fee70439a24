package org.communique.pipeline;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Iris;

/** Notes of what the last update changed in the knowledge graph. Use within a transaction. */
final class ChangeNotes {

    private static final Node CHANGED = IndexGraph.term("changed");
    private static final Node RENAMED = IndexGraph.term("renamed");
    private static final int MOST_CHANGES = 20_000;

    private final IndexGraph notes;
    private final Iris iris;

    ChangeNotes(DatasetGraph dataset, Iris iris) {
        this.notes = new IndexGraph(dataset);
        this.iris = iris;
    }

    /** Notes what has changed, by subject, each line a triple with a sign, in the place of older notes; of too many only their number. */
    void changed(Map<Node, StringBuilder> changes) {
        notes.delete(Node.ANY, CHANGED, Node.ANY);
        notes.delete(Node.ANY, RENAMED, Node.ANY);
        if (changes.size() > MOST_CHANGES) {
            notes.add(iris.knowledgeGraph(), CHANGED, Integer.toString(changes.size()));
        } else {
            changes.forEach((subject, lines) -> notes.add(subject, CHANGED, lines.toString()));
        }
    }

    /** Notes events that were renamed, with their new names. */
    void renamed(Map<String, String> events) {
        events.forEach((old, now) -> notes.add(NodeFactory.createURI(old), RENAMED, now));
    }

    /** What has changed, by subject; under the knowledge graph itself how much, where that was too much. */
    SortedMap<String, String> changed() {
        return pairs(CHANGED);
    }

    /** The events that were renamed, with their new names. */
    SortedMap<String, String> renamed() {
        return pairs(RENAMED);
    }

    private SortedMap<String, String> pairs(Node property) {
        SortedMap<String, String> found = new TreeMap<>();
        notes.find(Node.ANY, property, Node.ANY)
                .forEach(quad ->
                        found.put(quad.getSubject().getURI(), quad.getObject().getLiteralLexicalForm()));
        return found;
    }
}
