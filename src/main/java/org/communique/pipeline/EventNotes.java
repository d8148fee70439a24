package org.communique.pipeline;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Iris;

/** Notes of the names of events: what each begins with, and what those that are no more were made from. Use within a transaction. */
final class EventNotes {

    static final Node WITNESS = IndexGraph.term("witness");
    private static final Node BASE = IndexGraph.term("base");

    private final IndexGraph notes;
    private final Iris iris;

    EventNotes(DatasetGraph dataset, Iris iris) {
        this.notes = new IndexGraph(dataset);
        this.iris = iris;
    }

    /** Notes the key of an event without what tells it from others of the same key. */
    void base(Node event, String base) {
        notes.add(event, BASE, base);
    }

    /** Whether the event is one of those counted. */
    boolean hasBase(Node event) {
        return notes.has(event, BASE);
    }

    void forgetBase(Node event) {
        notes.delete(event, BASE, Node.ANY);
    }

    /** The events whose key begins with this base, in no order. */
    List<Node> withBase(String base) {
        return notes.subjects(BASE, base);
    }

    /** Notes that an event that is no more was made from an article. */
    void witness(Node oldEvent, String article) {
        notes.add(oldEvent, WITNESS, iris.article(article));
    }

    void forgetWitnesses(Node oldEvent) {
        notes.delete(oldEvent, WITNESS, Node.ANY);
    }

    /** The events that are no more and were made from this article, among others. */
    List<Node> witnessed(String article) {
        return notes.subjects(WITNESS, iris.article(article));
    }
}
