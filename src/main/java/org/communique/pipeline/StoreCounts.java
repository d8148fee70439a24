package org.communique.pipeline;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Iris;

/** How much a store holds, kept in the working notes so that nobody has to count. Use within a transaction. */
final class StoreCounts {

    private final IndexGraph notes;
    private final Node graph;

    /** What is counted. */
    enum Count {
        ARTICLES,
        CLAIMS,
        EVENTS,
        ENTITIES;

        private Node term() {
            return IndexGraph.term("count-" + name().toLowerCase(Locale.ROOT));
        }
    }

    StoreCounts(DatasetGraph dataset, Iris iris) {
        this.notes = new IndexGraph(dataset);
        this.graph = iris.knowledgeGraph();
    }

    int of(Count what) {
        return notes.values(graph, what.term())
                .map(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    void change(Count what, int by) {
        int before = of(what);
        notes.delete(graph, what.term(), Node.ANY);
        notes.add(graph, what.term(), Integer.toString(before + by));
    }
}
