package org.communique.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.rdf.Iris;

/** Where the ontology is read from: the graph in the store; where that is empty, the file that comes with the program. */
final class OntologySource {

    private static final String FILE = "/ontology/communique.ttl";

    private final Site site;

    OntologySource(Site site) {
        this.site = site;
    }

    Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        site.read(reader -> {
            site.dataset()
                    .find(Iris.ontologyGraph(), null, null, null)
                    .forEachRemaining(quad -> graph.add(quad.asTriple()));
            return graph;
        });
        if (graph.isEmpty()) {
            try (InputStream file = OntologySource.class.getResourceAsStream(FILE)) {
                if (file != null) {
                    RDFDataMgr.read(graph, file, Lang.TURTLE);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + FILE, e);
            }
        }
        return graph;
    }
}
