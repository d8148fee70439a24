package org.communique.pipeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;

/**
 * What events and figures were called before, in the graph {@link Iris#historyGraph()}: an old IRI with the one that has replaced it. An event is
 * replaced by that which has most of its reports now. Entries lead straight to one that is there; an IRI that comes back loses its
 * entry; and an entry goes with any article that the old event was made from, so that an article that was taken out leaves nothing.
 */
final class FormerNames {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final EventNotes notes;
    private final Node graph;

    FormerNames(DatasetGraph dataset, Iris iris, EventNotes notes) {
        this.dataset = dataset;
        this.iris = iris;
        this.notes = notes;
        this.graph = iris.historyGraph();
    }

    /**
     * Notes a change.
     *
     * @param old the events and figures that were looked at, each with its claims, as they were
     * @param now those that are there instead, each under all of its claims
     * @param gone the ids of articles that were taken out
     * @return the old ones that have another name now, with that
     */
    SortedMap<String, String> record(Map<Node, List<Node>> old, Map<Node, Node> now, Collection<String> gone) {
        gone.forEach(article -> notes.witnessed(article).forEach(this::drop));
        Set<Node> there = Set.copyOf(now.values());
        SortedMap<String, String> renamed = new TreeMap<>();
        old.forEach((event, reports) -> {
            if (!there.contains(event)) {
                Optional<Node> successor = successor(reports, now);
                follow(event, successor);
                if (successor.isPresent() && articles(reports).noneMatch(gone::contains)) {
                    dataset.add(Quad.create(graph, event, Standard.IS_REPLACED_BY, successor.get()));
                    articles(reports).distinct().forEach(article -> notes.witness(event, article));
                    renamed.put(event.getURI(), successor.get().getURI());
                }
            }
        });
        there.forEach(this::drop);
        return renamed;
    }

    private Stream<String> articles(List<Node> reports) {
        return reports.stream().flatMap(report -> iris.articleId(report).stream());
    }

    /** The event that has most of the reports; of several, the first by IRI. */
    private static Optional<Node> successor(List<Node> reports, Map<Node, Node> eventOf) {
        Map<Node, Long> votes = reports.stream()
                .flatMap(report -> Optional.ofNullable(eventOf.get(report)).stream())
                .collect(Collectors.groupingBy(event -> event, Collectors.counting()));
        return votes.entrySet().stream()
                .max(Map.Entry.<Node, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().getURI(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /** What led to an event that is no more leads to its successor, or nowhere. */
    private void follow(Node event, Optional<Node> successor) {
        for (Quad entry : Iter.toList(dataset.find(graph, Node.ANY, Standard.IS_REPLACED_BY, event))) {
            dataset.delete(entry);
            if (successor.isPresent()) {
                dataset.add(Quad.create(graph, entry.getSubject(), Standard.IS_REPLACED_BY, successor.get()));
            } else {
                notes.forgetWitnesses(entry.getSubject());
            }
        }
    }

    private void drop(Node old) {
        dataset.deleteAny(graph, old, Node.ANY, Node.ANY);
        notes.forgetWitnesses(old);
    }
}
