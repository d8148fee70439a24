package org.communique.web;

import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/** Which of the colours of entities a thing has. */
final class EntityColour {

    private static final Node PERSON = Cmq.term("Person");
    private static final Node ORGANIZATION = Cmq.term("Organization");
    private static final Node COUNTRY = Cmq.term("Country");

    private EntityColour() {}

    /** The name of the colour in the style sheets. */
    static String of(KnowledgeReader reader, Node entity) {
        if (reader.isA(entity, PERSON)) {
            return "person";
        }
        if (reader.isA(entity, ORGANIZATION)) {
            return "organization";
        }
        return reader.isA(entity, COUNTRY) ? "country" : "place";
    }
}
