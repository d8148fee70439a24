package org.communique.rdf;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What was set aside, as SHACL validation results in a graph of its own, so that {@code communique check} can still tell it. Each
 * result names its article by cmq:reportedIn and goes when the article goes.
 */
public final class SetAsideGraph {

    private final Iris iris;

    /**
     * For one base.
     *
     * @param iris how things are called
     */
    public SetAsideGraph(Iris iris) {
        this.iris = iris;
    }

    /** The results of one article, to be added to the graph {@link Iris#setAsideGraph()}. */
    public NamedGraph write(String articleId, List<Violation> setAside) {
        Graph graph = GraphFactory.createDefaultGraph();
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Violation violation : setAside.stream().sorted().toList()) {
            String about = about(articleId, violation.focus());
            int number = counts.merge(about, 1, Integer::sum);
            write(graph, iris.below("article/" + articleId + "/set-aside/" + about + "-" + number), violation)
                    .with(Cmq.REPORTED_IN, iris.article(articleId));
        }
        return new NamedGraph(iris.setAsideGraph(), graph);
    }

    private Description write(Graph graph, Node result, Violation violation) {
        return new Description(graph, result, iris)
                .with(Standard.TYPE, Standard.VALIDATION_RESULT)
                .with(Standard.FOCUS_NODE, violation.focus())
                .withAny(Standard.RESULT_PATH, violation.path())
                .withAny(Standard.VALUE, violation.value())
                .with(Standard.RESULT_MESSAGE, Literals.text(violation.message()))
                .with(Standard.RESULT_SEVERITY, Standard.VIOLATION)
                .with(Standard.SOURCE_CONSTRAINT_COMPONENT, violation.component())
                .withText(Cmq.SENTENCE, violation.sentence());
    }

    /** {@code claim-3}, {@code char-10-14}, or {@code article}. */
    private String about(String articleId, Node focus) {
        String article = iris.article(articleId).getURI();
        Optional<String> part = Optional.of(focus.getURI())
                .filter(iri -> iri.startsWith(article))
                .map(iri -> iri.substring(article.length()).replaceAll("[^a-z0-9]+", "-"));
        return part.map(tail -> tail.replaceFirst("^-", ""))
                .filter(tail -> !tail.isEmpty())
                .orElse("article");
    }

    /** The results in the graph, sorted. */
    public List<Violation> read(Graph graph) {
        return Facts.in(graph, iris.setAsideGraph(), iris).having(Standard.TYPE, Standard.VALIDATION_RESULT).stream()
                .map(SetAsideGraph::violation)
                .sorted()
                .toList();
    }

    private static Violation violation(Facts result) {
        return new Violation(
                result.one(Standard.FOCUS_NODE),
                result.any(Standard.RESULT_PATH),
                result.text(Standard.RESULT_MESSAGE),
                result.any(Standard.VALUE),
                result.one(Standard.SOURCE_CONSTRAINT_COMPONENT),
                result.anyText(Cmq.SENTENCE));
    }
}
