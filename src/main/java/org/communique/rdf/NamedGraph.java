package org.communique.rdf;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * A graph with its name.
 *
 * @param name an IRI
 * @param graph its content, in memory
 */
public record NamedGraph(Node name, Graph graph) {

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    /** The triples, sorted by subject, predicate, object: the same content always gives the same list. */
    public List<Triple> triples() {
        return graph.stream().sorted(ORDER).toList();
    }

    /** The same with the graph's name. */
    public List<Quad> quads() {
        return triples().stream().map(triple -> Quad.create(name, triple)).toList();
    }
}
