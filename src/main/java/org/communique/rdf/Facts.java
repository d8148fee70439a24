package org.communique.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.communique.claim.EntityId;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime;

/**
 * What a graph says of one subject, while it is being read. The mirror of {@link Description}.
 *
 * @param triples all of the graph, by subject: read in one go, which a graph on disk does much faster than many look-ups
 * @param subject of whom
 * @param iris how entities are called
 */
record Facts(Map<Node, List<Triple>> triples, Node subject, Iris iris) {

    static Facts in(Graph graph, Node subject, Iris iris) {
        Map<Node, List<Triple>> triples = new HashMap<>();
        graph.find()
                .forEach(triple -> triples.computeIfAbsent(triple.getSubject(), first -> new ArrayList<>())
                        .add(triple));
        return new Facts(triples, subject, iris);
    }

    /** What the graph says of this subject alone; others may be put to {@link #triples}. */
    static Facts about(Graph graph, Node subject, Iris iris) {
        Map<Node, List<Triple>> triples = new HashMap<>();
        triples.put(subject, graph.find(subject, Node.ANY, Node.ANY).toList());
        return new Facts(triples, subject, iris);
    }

    Facts of(Node other) {
        return new Facts(triples, other, iris);
    }

    /** All values, in no order. */
    List<Node> all(Node property) {
        return triples.getOrDefault(subject, List.of()).stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .map(Triple::getObject)
                .toList();
    }

    /** All subjects that have the property, in no order. */
    List<Facts> having(Node property) {
        return triples.keySet().stream()
                .map(this::of)
                .filter(facts -> !facts.all(property).isEmpty())
                .toList();
    }

    /** All subjects that have this value of the property, in no order. */
    List<Facts> having(Node property, Node value) {
        return having(property).stream()
                .filter(facts -> facts.all(property).contains(value))
                .toList();
    }

    Optional<Node> any(Node property) {
        List<Node> values = all(property);
        if (values.size() > 1) {
            throw unreadable(property, "at most one value", values.size() + " values");
        }
        return values.stream().findFirst();
    }

    Node one(Node property) {
        return any(property).orElseThrow(() -> unreadable(property, "one value", "none"));
    }

    Optional<String> anyText(Node property) {
        return any(property).map(node -> lexical(property, node));
    }

    String text(Node property) {
        return lexical(property, one(property));
    }

    int number(Node property) {
        String digits = text(property);
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException notANumber) {
            throw unreadable(property, "a whole number", digits);
        }
    }

    Optional<BigDecimal> anyDecimal(Node property) {
        return anyText(property).map(digits -> decimal(property, digits));
    }

    BigDecimal decimal(Node property) {
        return decimal(property, text(property));
    }

    private BigDecimal decimal(Node property, String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException notANumber) {
            throw unreadable(property, "a decimal number", digits);
        }
    }

    Optional<LocalDate> anyDate(Node property) {
        return anyText(property).map(LocalDate::parse);
    }

    EntityId entity(Node property) {
        return entity(property, one(property));
    }

    Optional<EntityId> anyEntity(Node property) {
        return any(property).map(node -> entity(property, node));
    }

    List<EntityId> entities(Node property) {
        return all(property).stream()
                .map(node -> entity(property, node))
                .sorted()
                .toList();
    }

    /** The value of an enum whose term is the property's value. */
    <E> E value(Node property, E[] values, Function<E, String> term) {
        return value(property, one(property), values, term);
    }

    private <E> E value(Node property, Node node, E[] values, Function<E, String> term) {
        for (E value : values) {
            if (node.equals(Cmq.term(term.apply(value)))) {
                return value;
            }
        }
        throw unreadable(property, "a term of the ontology", node.toString());
    }

    StatedTime time() {
        Optional<StatedTime.Bounds> bounds = anyDate(Cmq.EARLIEST)
                .map(earliest -> new StatedTime.Bounds(
                        earliest,
                        LocalDate.parse(text(Cmq.LATEST)),
                        value(Cmq.PRECISION, Precision.values(), Precision::term)));
        return new StatedTime(
                bounds,
                anyText(Cmq.TIME_AS_STATED),
                anyDate(Cmq.TIME_ANCHOR),
                anyText(Cmq.PARTIAL_DATE),
                anyText(Cmq.TIME_RULE));
    }

    private EntityId entity(Node property, Node node) {
        return iris.entityId(node)
                .orElseThrow(() -> unreadable(property, "an entity below " + iris.base(), node.toString()));
    }

    private String lexical(Node property, Node node) {
        if (!node.isLiteral()) {
            throw unreadable(property, "a literal", node.toString());
        }
        return node.getLiteralLexicalForm();
    }

    UnreadableGraphException unreadable(Node property, String expected, String found) {
        return new UnreadableGraphException(
                subject + ": expected " + expected + " of " + Prefixes.shorten(property.getURI()) + ", found " + found);
    }
}
