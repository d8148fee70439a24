package org.communique.explore;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.claim.EventStatus;
import org.communique.claim.Precision;
import org.communique.query.Period;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;
import org.jspecify.annotations.Nullable;

/** Reads the knowledge graph into a catalogue, property by property, so that each is one pass over an index. */
final class CatalogueReader {

    private static final List<Node> EVENT_PROPERTIES = List.of(
            Standard.TYPE,
            Cmq.STATUS,
            Cmq.EARLIEST,
            Cmq.LATEST,
            Cmq.PRECISION,
            Cmq.TIME_AS_STATED,
            Cmq.PARTICIPANT,
            Cmq.PLACE,
            Cmq.REPORTED_IN,
            Cmq.SOURCE_COUNT,
            Cmq.INDEPENDENT_SOURCE_COUNT,
            Cmq.REALIZES);

    private final DatasetGraph dataset;
    private final Node graph;
    private final Map<Node, Node> publishers;

    CatalogueReader(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.graph = iris.knowledgeGraph();
        this.publishers = new HashMap<>();
        dataset.find(Node.ANY, Node.ANY, Standard.PUBLISHER, Node.ANY)
                .forEachRemaining(
                        quad -> publishers.merge(quad.getSubject(), quad.getObject(), CatalogueReader::first));
    }

    private static Node first(Node one, Node other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    EventCatalogue read() {
        Map<Node, Map<Node, Set<Node>>> found = new HashMap<>();
        dataset.find(graph, Node.ANY, Standard.TYPE, Cmq.EVENT)
                .forEachRemaining(quad -> found.put(quad.getSubject(), new HashMap<>()));
        EVENT_PROPERTIES.forEach(property -> dataset.find(graph, Node.ANY, property, Node.ANY)
                .forEachRemaining(quad -> note(found.get(quad.getSubject()), quad)));
        Map<Node, String> names = new HashMap<>();
        dataset.find(graph, Node.ANY, Standard.LABEL, Node.ANY).forEachRemaining(quad -> {
            if (!note(found.get(quad.getSubject()), quad)) {
                names.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm());
            }
        });
        List<EventEntry> events = new ArrayList<>();
        found.forEach((node, values) -> events.add(event(node, values)));
        events.sort(EventEntry.BY_TIME);
        return new EventCatalogue(events, names, links(Cmq.MEMBER_OF), links(Cmq.HOLDS_ROLE_IN), points());
    }

    /** Keeps the value of an event; false where the subject is none. */
    private static boolean note(@Nullable Map<Node, Set<Node>> values, Quad quad) {
        return values != null
                && values.computeIfAbsent(quad.getPredicate(), missing -> new HashSet<>())
                        .add(quad.getObject());
    }

    private Map<Node, Set<Node>> links(Node property) {
        Map<Node, Set<Node>> links = new HashMap<>();
        dataset.find(graph, Node.ANY, property, Node.ANY)
                .forEachRemaining(quad -> links.computeIfAbsent(quad.getSubject(), missing -> new HashSet<>())
                        .add(quad.getObject()));
        return links;
    }

    private Map<Node, GeoPoint> points() {
        Map<Node, GeoPoint> points = new HashMap<>();
        dataset.find(graph, Node.ANY, Standard.LATITUDE, Node.ANY)
                .forEachRemaining(north -> dataset.find(graph, north.getSubject(), Standard.LONGITUDE, Node.ANY)
                        .forEachRemaining(
                                east -> points.put(north.getSubject(), new GeoPoint(number(north), number(east)))));
        return points;
    }

    private static double number(Quad quad) {
        return Double.parseDouble(quad.getObject().getLiteralLexicalForm());
    }

    private EventEntry event(Node node, Map<Node, Set<Node>> values) {
        Set<Node> articles = values.getOrDefault(Cmq.REPORTED_IN, Set.of());
        Optional<Period> time = time(values);
        return new EventEntry(
                node,
                text(values, Standard.LABEL).orElse(node.getURI()),
                kind(values),
                term(values, Cmq.STATUS, EventStatus.values(), EventStatus::term)
                        .orElse(EventStatus.OCCURRED),
                time,
                term(values, Cmq.PRECISION, Precision.values(), Precision::term).filter(known -> time.isPresent()),
                text(values, Cmq.TIME_AS_STATED).orElse(""),
                values.getOrDefault(Cmq.PARTICIPANT, Set.of()),
                least(values, Cmq.PLACE),
                publishersOf(articles),
                articles,
                sources(values),
                values.getOrDefault(Cmq.REALIZES, Set.of()));
    }

    private Set<Node> publishersOf(Set<Node> articles) {
        Set<Node> outlets = new HashSet<>();
        articles.forEach(article -> {
            Node publisher = publishers.get(article);
            if (publisher != null && publisher.isURI()) {
                outlets.add(publisher);
            }
        });
        return outlets;
    }

    private static String kind(Map<Node, Set<Node>> values) {
        return values.getOrDefault(Standard.TYPE, Set.of()).stream()
                .filter(type -> !type.equals(Cmq.EVENT) && type.getURI().startsWith(Cmq.NAMESPACE))
                .map(type -> type.getURI().substring(Cmq.NAMESPACE.length()))
                .min(Comparator.naturalOrder())
                .orElse("Event");
    }

    private static int sources(Map<Node, Set<Node>> values) {
        return text(values, Cmq.INDEPENDENT_SOURCE_COUNT)
                .or(() -> text(values, Cmq.SOURCE_COUNT))
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    static Optional<Period> time(Map<Node, Set<Node>> values) {
        Optional<String> first = text(values, Cmq.EARLIEST);
        Optional<String> last = text(values, Cmq.LATEST);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Period(LocalDate.parse(first.get()), LocalDate.parse(last.get())));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    static <T> Optional<T> term(
            Map<Node, Set<Node>> values, Node property, T[] all, java.util.function.Function<T, String> name) {
        return least(values, property)
                .flatMap(node -> Arrays.stream(all)
                        .filter(one -> Cmq.term(name.apply(one)).equals(node))
                        .findFirst());
    }

    static Optional<Node> least(Map<Node, Set<Node>> values, Node property) {
        return values.getOrDefault(property, Set.of()).stream().min(Comparator.comparing(Node::toString));
    }

    static Optional<String> text(Map<Node, Set<Node>> values, Node property) {
        return least(values, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }
}
