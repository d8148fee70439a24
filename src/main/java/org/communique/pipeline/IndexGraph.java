package org.communique.pipeline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The store's own default graph, which neither queries nor exports see, as a place for notes: texts and nodes by subject and property.
 * Use within a transaction.
 *
 * @param dataset the store
 */
record IndexGraph(DatasetGraph dataset) {

    static final Node NAME = Quad.defaultGraphIRI;

    static Node term(String name) {
        return NodeFactory.createURI("urn:communique:index#" + name);
    }

    void add(Node subject, Node property, String value) {
        add(subject, property, NodeFactory.createLiteralString(value));
    }

    void add(Node subject, Node property, Node value) {
        dataset.add(NAME, subject, property, value);
    }

    /** Deletes all notes that fit; {@link Node#ANY} fits all. */
    void delete(Node subject, Node property, Node value) {
        dataset.deleteAny(NAME, subject, property, value);
    }

    Stream<String> values(Node subject, Node property) {
        return find(subject, property, Node.ANY).stream()
                .map(quad -> quad.getObject().getLiteralLexicalForm());
    }

    /** The subjects that have this text, in no order. */
    List<Node> subjects(Node property, String value) {
        return subjects(property, NodeFactory.createLiteralString(value));
    }

    List<Node> subjects(Node property, Node value) {
        List<Node> found = new ArrayList<>();
        dataset.find(NAME, Node.ANY, property, value).forEachRemaining(quad -> found.add(quad.getSubject()));
        return found;
    }

    /** How many subjects have this text, counted up to {@code most} only. */
    int count(Node property, String value, int most) {
        Iterator<Quad> found = dataset.find(NAME, Node.ANY, property, NodeFactory.createLiteralString(value));
        int count = 0;
        while (count < most && found.hasNext()) {
            found.next();
            count++;
        }
        Iter.close(found);
        return count;
    }

    boolean has(Node subject, Node property) {
        return dataset.contains(NAME, subject, property, Node.ANY);
    }

    List<Quad> find(Node subject, Node property, Node value) {
        return Iter.toList(dataset.find(NAME, subject, property, value));
    }
}
