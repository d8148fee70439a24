package org.communique.pipeline;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Iris;

/** Notes of the files on this machine that articles were read from. Use within a transaction. */
final class FileNotes {

    static final Node READ_FROM = IndexGraph.term("readFrom");

    private final IndexGraph notes;
    private final Iris iris;

    FileNotes(DatasetGraph dataset, Iris iris) {
        this.notes = new IndexGraph(dataset);
        this.iris = iris;
    }

    /** Notes that the file with this path holds the article. */
    void link(String article, String path) {
        notes.add(iris.article(article), READ_FROM, path);
    }

    void unlink(String article, String path) {
        notes.delete(iris.article(article), READ_FROM, NodeFactory.createLiteralString(path));
    }

    void unlink(String article) {
        notes.delete(iris.article(article), READ_FROM, Node.ANY);
    }

    /** The articles that the file with this path is noted to hold: one at most, unless a build was killed. */
    List<String> readFrom(String path) {
        return notes.subjects(READ_FROM, path).stream()
                .flatMap(article -> iris.articleId(article).stream())
                .sorted()
                .toList();
    }

    /** The paths of the files that are noted to hold the article, sorted. */
    List<String> paths(String article) {
        return notes.values(iris.article(article), READ_FROM).sorted().toList();
    }
}
