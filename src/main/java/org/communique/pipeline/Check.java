package org.communique.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.SetAsideGraph;
import org.communique.rdf.ShapeChecker;
import org.communique.rdf.Violation;
import org.communique.store.TripleStore;

/** Checks a whole store against the shapes, graph by graph. */
public final class Check {

    private final TripleStore store;
    private final Iris iris;
    private final Progress progress;

    /** For this store. */
    public Check(TripleStore store, Progress progress) {
        this.store = store;
        this.iris = new Iris(store.base());
        this.progress = progress;
    }

    /**
     * What was found.
     *
     * @param violations what in the store breaks a shape; none in a store that only this program wrote
     * @param setAside what builds left out because it broke a shape
     */
    public record Result(List<Violation> violations, List<Violation> setAside) {}

    /** Checks every article graph, the knowledge graph, the decisions of people, and every table of official values. */
    public Result run() {
        ShapeChecker checker = new ShapeChecker();
        List<Node> graphs = new ArrayList<>(
                new ArticleShelf(store).ids().stream().map(iris::article).toList());
        graphs.add(iris.knowledgeGraph());
        graphs.add(iris.decisionGraph());
        graphs.addAll(new ReferenceShelf(store).graphs());
        List<Violation> violations = new ArrayList<>();
        for (int index = 0; index < graphs.size(); index++) {
            violations.addAll(checker.check(copy(graphs.get(index))));
            progress.report("graphs checked", index + 1, graphs.size());
        }
        return new Result(violations, new SetAsideGraph(iris).read(copy(iris.setAsideGraph())));
    }

    private Graph copy(Node name) {
        Graph graph = GraphFactory.createDefaultGraph();
        boolean decisions = name.equals(iris.decisionGraph());
        store.triples(name).stream()
                .filter(triple -> !decisions || !isSaidAgain(triple))
                .forEach(graph::add);
        return graph;
    }

    /** Whether the graph of decisions only says again what an article says: without the rest of the article it is no whole. */
    private boolean isSaidAgain(Triple triple) {
        return iris.articleId(triple.getSubject()).isPresent()
                && !triple.getPredicate().equals(Cmq.REJECTED_BY);
    }
}
