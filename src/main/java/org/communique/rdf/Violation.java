package org.communique.rdf;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Something in a graph that breaks a shape.
 *
 * @param focus the node that is not as it should be: an article, a claim, a mention, an event, an entity
 * @param path the property that the rule is about, if it is about one
 * @param message the rule in plain words
 * @param value what was found, where it is one value that breaks the rule
 * @param component the kind of rule, as SHACL names it ({@code sh:MinCountConstraintComponent})
 * @param sentence the sentence of the article that the node was read from, where there is one
 */
public record Violation(
        Node focus,
        Optional<Node> path,
        String message,
        Optional<Node> value,
        Node component,
        Optional<String> sentence)
        implements Comparable<Violation> {

    private static final Comparator<Violation> ORDER = Comparator.comparing(
                    (Violation violation) -> violation.focus.toString())
            .thenComparing(violation -> violation.path.map(Node::toString).orElse(""))
            .thenComparing(Violation::message)
            .thenComparing(violation -> violation.component.toString())
            .thenComparing(violation -> violation.value.map(Node::toString).orElse(""));

    /** The same about the node under another name. */
    Violation about(Node node) {
        return new Violation(node, path, message, value, component, sentence);
    }

    /** By node, then by rule. */
    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }
}
