package org.communique.query;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.rdf.Cmq;
import org.junit.jupiter.api.Assumptions;

/** The terms of our ontology: those that a query writes, and those that the ontology declares. */
final class OntologyTerms {

    private static final Pattern TERM = Pattern.compile("\\bcmq:([A-Za-z0-9]+)");

    private OntologyTerms() {}

    static Set<String> usedBy(String query) {
        Set<String> terms = new TreeSet<>();
        TERM.matcher(query).results().forEach(result -> terms.add(result.group(1)));
        return terms;
    }

    static Set<String> declared() throws IOException {
        Graph ontology = GraphFactory.createDefaultGraph();
        try (InputStream file = OntologyTerms.class.getResourceAsStream("/ontology/communique.ttl")) {
            Assumptions.assumeTrue(file != null, "ontology/communique.ttl is not there yet");
            RDFDataMgr.read(ontology, file, Lang.TURTLE);
        }
        Set<String> terms = new TreeSet<>();
        ontology.find().forEachRemaining(triple -> {
            if (triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(Cmq.NAMESPACE)) {
                terms.add(triple.getSubject().getURI().substring(Cmq.NAMESPACE.length()));
            }
        });
        return terms;
    }
}
