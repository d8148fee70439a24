package org.communique.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.pipeline.LastChange.Kind;
import org.communique.pipeline.LastChange.Row;
import org.communique.pipeline.LastChange.Thing;
import org.communique.query.EntityNames;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.Prefixes;
import org.communique.rdf.Standard;

/** Reads the notes of what the last update changed into words. Use within a transaction. */
final class ChangeReader {

    /** Claims change with articles, which are told; and with the class the name changes. */
    private static final Set<Node> NOT_TOLD = Set.of(Cmq.REPORT, Cmq.UNDATED_REPORT, Standard.TYPE);

    private final DatasetGraph dataset;
    private final Iris iris;
    private final EntityNames names;
    private final ChangeNotes notes;
    private final Map<Node, Change> changes = new LinkedHashMap<>();
    private final Map<Node, Node> replacedBy = new LinkedHashMap<>();
    private final Set<Node> successors = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();

    /** What went and what came of one thing, as two graphs about it alone. */
    private record Change(Graph before, Graph after) {

        boolean isNew() {
            return !has(before) && has(after);
        }

        boolean isGone() {
            return has(before) && !has(after);
        }

        private static boolean has(Graph graph) {
            return graph.contains(Node.ANY, Standard.TYPE, Node.ANY);
        }
    }

    ChangeReader(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.names = new EntityNames(dataset, iris);
        this.notes = new ChangeNotes(dataset, iris);
    }

    LastChange read() {
        SortedMap<String, String> changed = notes.changed();
        String counted = changed.remove(iris.knowledgeGraph().getURI());
        changed.forEach((subject, text) ->
                changes.put(NodeFactory.createURI(subject), new Change(parse(text, "- "), parse(text, "+ "))));
        SortedMap<String, String> renamed = notes.renamed();
        changes.forEach((node, change) -> {
            if (change.isGone()) {
                Optional<Node> noted =
                        Optional.ofNullable(renamed.get(node.getURI())).map(NodeFactory::createURI);
                noted.or(() -> names.replacement(node)).ifPresent(now -> replacedBy.put(node, now));
            }
        });
        successors.addAll(replacedBy.values());
        changes.forEach(this::tell);
        rows.sort(Comparator.comparing((Row row) -> row.thing().kind())
                .thenComparing(row -> row.thing().name())
                .thenComparing(row -> row.thing().id())
                .thenComparing(Row::slot));
        List<String> triples =
                changed.values().stream().flatMap(text -> text.lines().sorted()).toList();
        return new LastChange(rows, triples, counted == null ? 0 : Integer.parseInt(counted));
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

    private void tell(Node node, Change change) {
        Optional<Kind> kind = kind(node);
        if (kind.isEmpty()) {
            return;
        }
        Thing thing = new Thing(node, kind.get(), name(node, change), names.shortName(node));
        Node now = replacedBy.get(node);
        if (now != null) {
            Change other = changes.get(now);
            String word = other != null && other.isNew() ? "renamed" : "joined";
            rows.add(new Row(thing, word, "", thing.id(), names.shortName(now)));
        } else if (change.isGone()) {
            rows.add(new Row(thing, "gone", "", "", ""));
        } else if (change.isNew() && !successors.contains(node)) {
            rows.add(new Row(thing, "new", "", "", ""));
        } else {
            Graph before = change.isNew() ? formerly(node) : change.before();
            slots(before, change.after()).forEach((slot, property) -> tell(thing, slot, property, before, change));
        }
    }

    /** What the graph said of the first of those that are this thing now. */
    private Graph formerly(Node node) {
        return replacedBy.entrySet().stream()
                .filter(entry -> entry.getValue().equals(node))
                .map(Map.Entry::getKey)
                .map(old -> Optional.ofNullable(changes.get(old)).orElseThrow().before())
                .findFirst()
                .orElseThrow();
    }

    private void tell(Thing thing, String slot, Node property, Graph before, Change change) {
        String was = values(property, before);
        String is = values(property, change.after());
        if (!was.equals(is)) {
            rows.add(new Row(thing, "changed", slot, was, is));
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

    private String values(Node property, Graph graph) {
        SortedSet<String> values = new TreeSet<>();
        graph.find(Node.ANY, property, Node.ANY).forEachRemaining(triple -> values.add(nameOf(triple.getObject())));
        return String.join(", ", values);
    }

    private String name(Node node, Change change) {
        return text(change.after(), Node.ANY)
                .or(() -> text(change.before(), Node.ANY))
                .orElseGet(() -> nameOf(node));
    }

    /** A number without needless zeros, the characters of another literal, or the label of a thing, or its id. */
    private String nameOf(Node node) {
        if (node.isLiteral()) {
            String text = node.getLiteralLexicalForm();
            return XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())
                    ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                    : text;
        }
        Node graph = iris.articleId(node).isPresent() ? node : iris.knowledgeGraph();
        return text(dataset.getGraph(graph), node)
                .or(() -> Optional.ofNullable(changes.get(node)).flatMap(change -> text(change.before(), node)))
                .orElseGet(() -> names.shortName(node));
    }

    /** A label, a headline, or what a disagreement says. */
    private static Optional<String> text(Graph graph, Node node) {
        for (Node property : List.of(Standard.LABEL, Standard.HEADLINE, Standard.COMMENT)) {
            List<Triple> found = graph.find(node, property, Node.ANY).toList();
            if (!found.isEmpty()) {
                return Optional.of(found.getFirst().getObject().getLiteralLexicalForm());
            }
        }
        return Optional.empty();
    }

    /** Of what kind a thing is; empty for descriptions of data sets and the like, which are nobody's news. */
    private Optional<Kind> kind(Node node) {
        if (iris.entityId(node).isPresent()) {
            return Optional.of(Kind.ENTITY);
        }
        String path = iris.path(node).orElse("");
        return switch (path.substring(0, Math.max(0, path.indexOf('/')))) {
            case "event" -> Optional.of(Kind.EVENT);
            case "figure" -> Optional.of(Kind.FIGURE);
            case "disagreement" -> Optional.of(Kind.DISAGREEMENT);
            default -> Optional.empty();
        };
    }
}
