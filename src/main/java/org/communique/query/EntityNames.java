package org.communique.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.rdf.Iris;
import org.communique.rdf.Prefixes;
import org.communique.rdf.Standard;

/** From what a person types to the thing that is meant, and searching things by name. */
public final class EntityNames {

    private static final Pattern IRI = Pattern.compile("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern PATH = Pattern.compile("[a-z]+(?:/[A-Za-z0-9._~-]+)+(?:#char=[0-9]+,[0-9]+)?");
    private static final List<Node> NAMES = List.of(Standard.LABEL, Standard.ALT_LABEL, Standard.HEADLINE);
    private static final int SHOWN = 5;

    private final DatasetGraph dataset;
    private final Iris iris;

    /** Names in this dataset, with ids below this base. */
    public EntityNames(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /**
     * The thing meant by an IRI, an id below the base, a prefixed name, or a name. A label counts before another name, and the
     * exact letters before letters of another case. An IRI or id that another has replaced means that other.
     *
     * @throws QuestionException where no thing or several have that name
     */
    public Node resolve(String value) {
        String text = value.strip();
        if (text.startsWith("<") && text.endsWith(">") && text.length() > 2) {
            text = text.substring(1, text.length() - 1);
        }
        String expanded = Prefixes.expand(text);
        if (IRI.matcher(expanded).matches()) {
            return standing(NodeFactory.createURI(expanded));
        }
        return PATH.matcher(text).matches() ? standing(iris.below(text)) : named(text);
    }

    private Node standing(Node thing) {
        return Txn.calculateRead(dataset, () -> replacement(thing)).orElse(thing);
    }

    /**
     * What a thing is called now, if its name is one of former times: an event or figure that new articles or decisions gave another name,
     * or an entity that gave way to another by a decision. Use within a transaction.
     */
    public Optional<Node> replacement(Node thing) {
        return Iter.toList(dataset.findNG(Node.ANY, thing, Standard.IS_REPLACED_BY, Node.ANY)).stream()
                .map(Quad::getObject)
                .min(Comparator.comparing(Node::getURI));
    }

    private Node named(String name) {
        List<Node> found = Txn.calculateRead(dataset, () -> candidates(name));
        return switch (found.size()) {
            case 0 ->
                throw new QuestionException(
                        "nothing is called '" + name + "'; give another spelling, or an id such as person/xi-jinping");
            case 1 -> found.getFirst();
            default -> throw new QuestionException("'" + name + "' may be " + listed(found) + "; give the id");
        };
    }

    private String listed(List<Node> found) {
        String ids = String.join(
                ", ", found.stream().limit(SHOWN).map(this::shortName).toList());
        return found.size() > SHOWN ? ids + " and " + (found.size() - SHOWN) + " more" : ids;
    }

    private List<Node> candidates(String name) {
        for (Node property : NAMES) {
            List<Node> exact = withName(property, name);
            if (!exact.isEmpty()) {
                return exact;
            }
        }
        for (Node property : NAMES) {
            List<Node> loose = matching(property, text -> text.equalsIgnoreCase(name));
            if (!loose.isEmpty()) {
                return loose;
            }
        }
        return List.of();
    }

    private List<Node> withName(Node property, String name) {
        Set<Node> found = new LinkedHashSet<>();
        for (Node literal : List.of(NodeFactory.createLiteralLang(name, "en"), NodeFactory.createLiteralString(name))) {
            dataset.findNG(Node.ANY, Node.ANY, property, literal)
                    .forEachRemaining(quad -> found.add(quad.getSubject()));
        }
        return sorted(found);
    }

    private List<Node> matching(Node property, Predicate<String> test) {
        Set<Node> found = new LinkedHashSet<>();
        Iter.filter(dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY), quad -> test.test(text(quad)))
                .forEachRemaining(quad -> found.add(quad.getSubject()));
        return sorted(found);
    }

    private static String text(Quad quad) {
        return quad.getObject().isLiteral() ? quad.getObject().getLiteralLexicalForm() : "";
    }

    private static List<Node> sorted(Set<Node> nodes) {
        List<Node> list = new ArrayList<>(nodes);
        list.removeIf(node -> !node.isURI());
        list.sort(Comparator.comparing(Node::getURI));
        return list;
    }

    /** A thing found by its name. */
    public record Hit(Node node, String name) {}

    /**
     * Things with all words of {@code query} in one of their names, whatever the case: names that begin with the query first,
     * then shorter names first.
     *
     * @param limit how many at most
     */
    public List<Hit> search(String query, int limit) {
        List<String> words = List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        if (words.getFirst().isEmpty()) {
            return List.of();
        }
        Map<String, Hit> best = new TreeMap<>();
        Comparator<Hit> order = byFit(String.join(" ", words));
        Txn.executeRead(dataset, () -> {
            for (Node property : NAMES) {
                dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                    if (quad.getSubject().isURI() && hasAll(text(quad), words)) {
                        Hit hit = new Hit(quad.getSubject(), text(quad));
                        best.merge(hit.node().getURI(), hit, (a, b) -> order.compare(a, b) <= 0 ? a : b);
                    }
                });
            }
        });
        return best.values().stream().sorted(order).limit(limit).toList();
    }

    private static boolean hasAll(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }

    private static Comparator<Hit> byFit(String query) {
        return Comparator.comparing(
                        (Hit hit) -> !hit.name().toLowerCase(Locale.ROOT).startsWith(query))
                .thenComparing(hit -> hit.name().length())
                .thenComparing(Hit::name)
                .thenComparing(hit -> hit.node().getURI());
    }

    /** The id below the base, else the prefixed name, else the IRI: what {@link #resolve} takes back. */
    public String shortName(Node node) {
        return iris.path(node).orElseGet(() -> node.isURI() ? Prefixes.shorten(node.getURI()) : node.toString());
    }
}
