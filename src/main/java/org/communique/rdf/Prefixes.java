package org.communique.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.shared.PrefixMapping;

/** The short names under which queries, exports and pages write IRIs. */
public final class Prefixes {

    private static final Map<String, String> VOCABULARIES = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("cmq", Cmq.NAMESPACE),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("schema", "https://schema.org/"),
            Map.entry("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("qb", "http://purl.org/linked-data/cube#"),
            Map.entry("org", "http://www.w3.org/ns/org#"),
            Map.entry("time", "http://www.w3.org/2006/time#"),
            Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
            Map.entry("sh", "http://www.w3.org/ns/shacl#"),
            Map.entry("wd", "http://www.wikidata.org/entity/"))));

    private Prefixes() {}

    /** Prefix to namespace, sorted by prefix. */
    public static Map<String, String> all() {
        return VOCABULARIES;
    }

    /** The same as Jena takes it. */
    public static PrefixMapping mapping() {
        return PrefixMapping.Factory.create().setNsPrefixes(VOCABULARIES).lock();
    }

    /** {@code https://schema.org/headline} to {@code schema:headline}; an IRI in no namespace of ours stays as it is. */
    public static String shorten(String iri) {
        String best = iri;
        int longest = 0;
        for (Map.Entry<String, String> prefix : VOCABULARIES.entrySet()) {
            String namespace = prefix.getValue();
            if (iri.startsWith(namespace) && namespace.length() > longest) {
                longest = namespace.length();
                best = prefix.getKey() + ":" + iri.substring(longest);
            }
        }
        return best;
    }

    /** {@code schema:headline} to the full IRI; a name without a prefix of ours stays as it is. */
    public static String expand(String name) {
        int colon = name.indexOf(':');
        String namespace = colon < 0 ? null : VOCABULARIES.get(name.substring(0, colon));
        return namespace == null ? name : namespace + name.substring(colon + 1);
    }
}
