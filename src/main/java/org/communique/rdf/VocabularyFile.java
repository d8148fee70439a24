package org.communique.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

/** The two files that say what the graph may hold. They travel in the jar. */
public enum VocabularyFile {

    /** Terms, labels, comments, alignments. */
    ONTOLOGY("/ontology/communique.ttl"),

    /** SHACL shapes for every class. */
    SHAPES("/ontology/shapes.ttl");

    private final String resource;

    VocabularyFile(String resource) {
        this.resource = resource;
    }

    /** The file as it is. */
    public String text() {
        try (InputStream in = VocabularyFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path; build again with mvn package");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }

    /** Parses the file into a graph of its own. */
    public Graph read() {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = VocabularyFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path; build again with mvn package");
            }
            RDFDataMgr.read(graph, in, Lang.TURTLE);
            return graph;
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }
}
