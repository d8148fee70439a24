package org.communique.web;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Cmq;

/** What is served of a thing as linked data: a whole graph by its name, else what is said of it, where it occurs, and its words. */
final class ThingData {

    private static final int MOST_LINKS = 5_000;

    private final DatasetGraph dataset;
    private final KnowledgeReader reader;

    ThingData(DatasetGraph dataset, KnowledgeReader reader) {
        this.dataset = dataset;
        this.reader = reader;
    }

    List<Quad> of(Node thing) {
        List<Quad> graph = Iter.toList(dataset.find(thing, Node.ANY, Node.ANY, Node.ANY));
        List<Triple> triples = new ArrayList<>();
        if (graph.isEmpty()) {
            triples.addAll(reader.about(thing));
            triples.addAll(reader.pointingTo(thing, MOST_LINKS));
            reader.values(thing, Cmq.EVIDENCE).forEach(span -> triples.addAll(reader.about(span)));
        } else {
            graph.forEach(quad -> triples.add(quad.asTriple()));
        }
        return triples.stream()
                .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                .toList();
    }
}
