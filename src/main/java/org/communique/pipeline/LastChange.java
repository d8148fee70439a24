package org.communique.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.Prefixes;
import org.communique.rdf.Standard;

/**
 * What the last update changed in the knowledge graph.
 *
 * @param rows the changes in words, events first, sorted
 * @param triples each triple that went, with a minus before it, or came, with a plus; sorted by subject
 * @param unlisted how many things changed, where they were too many to be kept; else 0
 */
public record LastChange(List<Row> rows, List<String> triples, int unlisted) {

    private static final Set<Node> NOT_TOLD = Set.of(Cmq.REPORT, Cmq.REPORTED_IN, Standard.TYPE);

    /**
     * One change.
     *
     * @param kind event, figure, disagreement, or entity
     * @param name what to call it
     * @param change new, gone, renamed, or changed
     * @param slot what of it changed; empty if all of it
     * @param before the values before; the old IRI of what was renamed
     * @param after the values after; the new IRI of what was renamed
     */
    public record Row(String kind, String name, String change, String slot, String before, String after) {}

    static LastChange of(DatasetGraph dataset, Iris iris, ChangeNotes notes) {
        SortedMap<String, String> changed = notes.changed();
        String counted = changed.remove(iris.knowledgeGraph().getURI());
        Reading reading = new Reading(dataset, iris, notes.renamed());
        List<String> triples =
                changed.values().stream().flatMap(text -> text.lines().sorted()).toList();
        changed.forEach(reading::read);
        reading.rows.sort(Comparator.comparing((Row row) -> !row.kind().equals("event"))
                .thenComparing(Row::kind)
                .thenComparing(Row::name)
                .thenComparing(Row::slot));
        return new LastChange(List.copyOf(reading.rows), triples, counted == null ? 0 : Integer.parseInt(counted));
    }

    /** The reading of the notes of one update. */
    private static final class Reading {

        private final DatasetGraph dataset;
        private final Iris iris;
        private final Map<String, String> renamed;
        private final List<Row> rows = new ArrayList<>();

        Reading(DatasetGraph dataset, Iris iris, Map<String, String> renamed) {
            this.dataset = dataset;
            this.iris = iris;
            this.renamed = renamed;
        }

        void read(String subject, String text) {
            Node node = NodeFactory.createURI(subject);
            Graph before = parse(text, "- ");
            Graph after = parse(text, "+ ");
            boolean was = before.contains(node, Standard.TYPE, Node.ANY);
            boolean is = after.contains(node, Standard.TYPE, Node.ANY);
            String name = label(node, after).or(() -> label(node, before)).orElseGet(() -> nameOf(node));
            String kind = kind(node);
            if (was && !is && renamed.containsKey(subject)) {
                rows.add(new Row(kind, name, "renamed", "", shortName(subject), shortName(renamed.get(subject))));
            } else if (was && !is) {
                rows.add(new Row(kind, name, "gone", "", "", ""));
            } else if (is && !was) {
                rows.add(new Row(kind, name, "new", "", "", ""));
            } else {
                slots(before, after)
                        .forEach((slot, property) -> rows.add(new Row(
                                kind,
                                name,
                                "changed",
                                slot,
                                values(node, property, before),
                                values(node, property, after))));
            }
        }

        private static SortedMap<String, Node> slots(Graph before, Graph after) {
            SortedMap<String, Node> slots = new TreeMap<>();
            for (Graph graph : List.of(before, after)) {
                graph.find().mapWith(Triple::getPredicate).forEachRemaining(property -> {
                    if (!NOT_TOLD.contains(property)) {
                        slots.put(Prefixes.shorten(property.getURI()), property);
                    }
                });
            }
            return slots;
        }

        private static Graph parse(String text, String sign) {
            String lines = text.lines()
                    .filter(line -> line.startsWith(sign))
                    .map(line -> line.substring(sign.length()) + "\n")
                    .collect(Collectors.joining());
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.fromString(lines, Lang.NTRIPLES).parse(graph);
            return graph;
        }

        private String values(Node subject, Node property, Graph graph) {
            SortedSet<String> values = new TreeSet<>();
            graph.find(subject, property, Node.ANY).forEachRemaining(triple -> values.add(nameOf(triple.getObject())));
            return String.join(", ", values);
        }

        private static Optional<String> label(Node node, Graph graph) {
            return graph
                    .find(node, Standard.LABEL, Node.ANY)
                    .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                    .toList()
                    .stream()
                    .findFirst();
        }

        private String nameOf(Node node) {
            return node.isLiteral()
                    ? node.getLiteralLexicalForm()
                    : label(node, dataset.getGraph(iris.knowledgeGraph())).orElseGet(() -> shortName(node.getURI()));
        }

        private String shortName(String iri) {
            return iris.path(NodeFactory.createURI(iri)).orElseGet(() -> Prefixes.shorten(iri));
        }

        private String kind(Node node) {
            String path = iris.path(node).orElse("");
            String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
            return switch (folder) {
                case "event", "figure", "disagreement" -> folder;
                default -> "entity";
            };
        }
    }
}
