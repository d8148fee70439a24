package org.communique.pipeline;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.fuse.origin.Origins;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;

/**
 * Keeps {@code cmq:sharesTextWith} up to date in the knowledge graph: between articles that share text, as long as they report an event
 * or a figure in common.
 */
final class CopyUpdate {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Set<Triple> before = new LinkedHashSet<>();

    CopyUpdate(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /** Notes what may be no more, while the graph still has these events and figures. */
    void remember(Collection<Node> fused) {
        Set<Node> articles = new LinkedHashSet<>();
        fused.forEach(node -> articles.addAll(objects(node, Cmq.REPORTED_IN)));
        articles.forEach(article -> objects(article, Cmq.SHARES_TEXT_WITH)
                .forEach(other -> before.add(Triple.create(article, Cmq.SHARES_TEXT_WITH, other))));
    }

    /**
     * Takes away what nothing supports any more, and adds what the new events and figures do.
     *
     * @param together the articles of each of them (ids, sorted)
     */
    void settle(Stream<List<String>> together, Origins origins) {
        before.stream()
                .filter(copy -> !reportTheSame(copy.getSubject(), copy.getObject()))
                .forEach(copy -> dataset.delete(Quad.create(iris.knowledgeGraph(), copy)));
        together.flatMap(articles -> origins.copies(articles).stream()).forEach(copy -> {
            add(iris.article(copy.one()), iris.article(copy.other()));
            add(iris.article(copy.other()), iris.article(copy.one()));
        });
    }

    private void add(Node one, Node other) {
        dataset.add(iris.knowledgeGraph(), one, Cmq.SHARES_TEXT_WITH, other);
    }

    private boolean reportTheSame(Node one, Node other) {
        return dataset.stream(iris.knowledgeGraph(), Node.ANY, Cmq.REPORTED_IN, one)
                .anyMatch(quad -> dataset.contains(iris.knowledgeGraph(), quad.getSubject(), Cmq.REPORTED_IN, other));
    }

    private List<Node> objects(Node subject, Node property) {
        return dataset.stream(iris.knowledgeGraph(), subject, property, Node.ANY)
                .map(Quad::getObject)
                .toList();
    }
}
