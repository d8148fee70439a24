package org.communique.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** The terms of the ontology in three lists: classes, properties, values. */
final class OntologyPage {

    private static final Set<Node> PROPERTIES =
            Set.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode(), RDF.Property.asNode());
    private static final Set<Node> CLASSES = Set.of(OWL.Class.asNode(), RDFS.Class.asNode());

    private final KnowledgeReader reader;
    private final Links links;
    private final Html html = new Html();

    OntologyPage(KnowledgeReader reader, Links links) {
        this.reader = reader;
        this.links = links;
    }

    Html html() {
        html.element("h1", "The ontology");
        html.open("p").text("The terms of our own, namespace ").element("code", Cmq.NAMESPACE);
        html.text(", prefix ").element("code", "cmq:").text(".").close("p");
        List<Node> terms = reader.subjects().stream()
                .filter(node -> node.isURI() && node.getURI().startsWith(Cmq.NAMESPACE))
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
        List<Node> classes = terms.stream().filter(term -> isOne(term, CLASSES)).toList();
        List<Node> properties =
                terms.stream().filter(term -> isOne(term, PROPERTIES)).toList();
        list("Classes", classes);
        list("Properties", properties);
        list(
                "Values",
                terms.stream()
                        .filter(term -> !classes.contains(term) && !properties.contains(term))
                        .toList());
        return html;
    }

    private boolean isOne(Node term, Set<Node> types) {
        return types.stream().anyMatch(type -> reader.isA(term, type));
    }

    private void list(String title, List<Node> terms) {
        if (terms.isEmpty()) {
            return;
        }
        html.open("section")
                .open("h2")
                .text(title + " ")
                .element("small", Integer.toString(terms.size()))
                .close("h2");
        html.open("dl", "class", "terms");
        for (Node term : terms) {
            String name = term.getURI().substring(Cmq.NAMESPACE.length());
            html.open("dt", "id", name)
                    .element("code", "cmq:" + name)
                    .text(" " + reader.label(term))
                    .close("dt");
            html.open("dd");
            reader.text(term, Standard.COMMENT).ifPresent(comment -> html.element("p", comment));
            related("a kind of ", term, RDFS.subClassOf.asNode());
            related("implies ", term, RDFS.subPropertyOf.asNode());
            related("of ", term, RDFS.domain.asNode());
            related("to ", term, RDFS.range.asNode());
            related("close to ", term, Standard.CLOSE_MATCH);
            html.close("dd");
        }
        html.close("dl").close("section");
    }

    private void related(String words, Node term, Node property) {
        List<Node> values = reader.values(term, property);
        if (values.isEmpty()) {
            return;
        }
        html.open("p", "class", "also").text(words);
        for (int i = 0; i < values.size(); i++) {
            html.text(i == 0 ? "" : ", ").add(links.to(values.get(i)));
        }
        html.close("p");
    }
}
