package org.communique.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Iris;

/** Notes with which index of Wikidata names the articles of a store are read and fused. Use within a transaction. */
final class NamesNote {

    static final Node FOLDER = IndexGraph.term("names-folder");

    private final IndexGraph notes;
    private final Node graph;

    NamesNote(DatasetGraph dataset, Iris iris) {
        this.notes = new IndexGraph(dataset);
        this.graph = iris.knowledgeGraph();
    }

    /** The folder of the index; empty where the tables alone are used. */
    Optional<Path> folder() {
        return notes.values(graph, FOLDER).findFirst().map(Path::of);
    }

    void note(Optional<Path> folder) {
        notes.delete(graph, FOLDER, Node.ANY);
        folder.ifPresent(path -> notes.add(graph, FOLDER, path.toString()));
    }
}
