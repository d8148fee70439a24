package org.communique.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.communique.rdf.Iris;
import org.communique.rdf.NamedGraph;
import org.communique.rdf.ReferenceGraphWriter;
import org.communique.reference.ReferenceTable;
import org.communique.store.TripleStore;

/** The tables of official values in a store, each in a graph of its own. */
public final class ReferenceShelf {

    private final TripleStore store;
    private final Iris iris;

    /** For this store. */
    public ReferenceShelf(TripleStore store) {
        this.store = store;
        this.iris = new Iris(store.base());
    }

    /** Puts a table in the place of the one of the same name, in one transaction. */
    public void put(String name, ReferenceTable table) {
        NamedGraph graph = new ReferenceGraphWriter(iris).write(name, table);
        TreeMap<String, Collection<Triple>> graphs = new TreeMap<>();
        graphs.put(graph.name().getURI(), graph.triples());
        store.replace(graphs);
    }

    /** The graphs of all tables, sorted. */
    List<Node> graphs() {
        String start = iris.referenceGraph("").getURI();
        return store.graphNames().stream()
                .filter(name -> name.startsWith(start))
                .map(NodeFactory::createURI)
                .toList();
    }
}
