package org.communique.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;

/** From the IRI of a thing to its page on this server, wherever the base of the IRIs lies. */
final class LocalLinks {

    static final String INSTANCES = "/id/";
    static final String ONTOLOGY = "/ontology";

    private final Iris iris;

    LocalLinks(Iris iris) {
        this.iris = iris;
    }

    /** The path of the page; empty for things that are not ours. */
    Optional<String> page(Node node) {
        if (!node.isURI()) {
            return Optional.empty();
        }
        String iri = node.getURI();
        if (iri.equals(Cmq.ONTOLOGY) || iri.startsWith(Cmq.NAMESPACE)) {
            return Optional.of(ONTOLOGY + iri.substring(Cmq.ONTOLOGY.length()));
        }
        return iris.path(node).map(path -> INSTANCES + path);
    }

    /** Whether it is one of the things that the base of the IRIs is for. */
    boolean isInstance(Node node) {
        return node.isURI() && iris.path(node).isPresent();
    }

    /** The path of an article's page, with a stretch of its text marked and in view. */
    Optional<String> passage(Passage passage) {
        String span = passage.begin() + "," + passage.end();
        return page(passage.article()).map(page -> page + "?words=" + span + "#char=" + span);
    }

    /** The thing that a path below {@link #INSTANCES}, or below the path of the base itself, stands for. */
    Node thing(String path) {
        return iris.below(path);
    }

    /** All path beginnings that instances answer at: {@code /id/}, and the path that the base has on its own host. */
    List<String> instancePaths() {
        TreeSet<String> paths = new TreeSet<>(List.of(INSTANCES));
        String own = URI.create(iris.base()).getPath();
        if (own.length() > 1) {
            paths.add(own);
        }
        return List.copyOf(paths);
    }

    /** All paths that the ontology answers at. */
    static List<String> ontologyPaths() {
        return List.of(ONTOLOGY, URI.create(Cmq.ONTOLOGY).getPath());
    }

    /** A text as a value in the query part of an address. */
    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
