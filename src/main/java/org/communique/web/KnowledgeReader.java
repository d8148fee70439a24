package org.communique.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.communique.query.EntityNames;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** Reads the union of all graphs for pages: labels, values, passages. Use within a transaction; answers are sorted. */
final class KnowledgeReader {

    private static final Comparator<Node> ORDER = Comparator.comparing(NodeFmtLib::strNT);

    private static final Pattern TERM = Pattern.compile("(?:cmq|schema|owl|skos|nif|prov|rdfs):[A-Za-z]+");

    private static final int OPENING = 80;

    private final Graph graph;
    private final EntityNames names;

    KnowledgeReader(Graph graph, EntityNames names) {
        this.graph = graph;
        this.names = names;
    }

    /** All that is said of a thing. */
    List<Triple> about(Node thing) {
        return graph.find(thing, Node.ANY, Node.ANY).toList();
    }

    /** Where a thing is a value, at most so many. */
    List<Triple> pointingTo(Node thing, int limit) {
        List<Triple> found = new ArrayList<>();
        var all = graph.find(Node.ANY, Node.ANY, thing);
        try {
            while (all.hasNext() && found.size() < limit) {
                found.add(all.next());
            }
        } finally {
            all.close();
        }
        return found;
    }

    boolean isKnown(Node thing) {
        return graph.contains(thing, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, thing);
    }

    List<Node> values(Node thing, Node property) {
        return graph.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    Optional<Node> value(Node thing, Node property) {
        return values(thing, property).stream().findFirst();
    }

    /** The characters of a literal value. */
    Optional<String> text(Node thing, Node property) {
        return value(thing, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    List<Node> withValue(Node property, Node value) {
        return graph.find(Node.ANY, property, value).mapWith(Triple::getSubject).toList().stream()
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** All things that have a property. */
    List<Node> with(Node property) {
        return graph.find(Node.ANY, property, Node.ANY).mapWith(Triple::getSubject).toList().stream()
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** All things that anything is said of. */
    List<Node> subjects() {
        return graph.find().mapWith(Triple::getSubject).toList().stream()
                .distinct()
                .toList();
    }

    boolean isA(Node thing, Node type) {
        return graph.contains(thing, Standard.TYPE, type);
    }

    /** What to call a thing: its label, its headline, what a claim claims, or its short name. */
    String label(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return text(node, Standard.LABEL)
                .or(() -> text(node, Standard.HEADLINE))
                .or(() -> new ClaimSummary(this).of(node))
                .or(() -> text(node, Standard.ARTICLE_BODY).map(KnowledgeReader::opening))
                .or(() -> text(node, Standard.ANCHOR_OF).map(words -> "“" + words + "”"))
                .or(() -> text(node, Standard.NAME))
                .or(() -> isA(node, Cmq.DISAGREEMENT) ? text(node, Standard.COMMENT) : Optional.empty())
                .orElseGet(() -> shortName(node));
    }

    /** The first words of a text, for an article without a headline. */
    private static String opening(String text) {
        String line = text.lines().findFirst().orElse("");
        int blank = line.lastIndexOf(' ', OPENING);
        return line.length() <= OPENING ? line : line.substring(0, blank > 0 ? blank : OPENING) + " …";
    }

    private String shortName(Node node) {
        String name = names.shortName(node);
        return TERM.matcher(name).matches() ? inWords(name.substring(name.indexOf(':') + 1)) : name;
    }

    /** {@code sourceCount} to {@code source count}. */
    private static String inWords(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The words that a claim stands on, in text order. */
    List<Passage> evidence(Node claim) {
        Optional<Node> article = value(claim, Cmq.REPORTED_IN);
        if (article.isEmpty()) {
            return List.of();
        }
        return values(claim, Cmq.EVIDENCE).stream()
                .flatMap(span -> passage(article.get(), span).stream())
                .sorted(Comparator.comparingInt(Passage::begin).thenComparingInt(Passage::end))
                .toList();
    }

    /** A mention's place in its article. */
    Optional<Passage> passage(Node article, Node mention) {
        Optional<Integer> begin = offset(mention, Standard.BEGIN_INDEX);
        Optional<Integer> end = offset(mention, Standard.END_INDEX);
        if (begin.isEmpty() || end.isEmpty() || begin.get() < 0 || end.get() < begin.get()) {
            return Optional.empty();
        }
        return Optional.of(new Passage(
                article,
                begin.get(),
                end.get(),
                text(mention, Standard.ANCHOR_OF).orElse("")));
    }

    private Optional<Integer> offset(Node thing, Node property) {
        return text(thing, property)
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }

    /** A whole number from 0; 0 where there is none. */
    int number(Node thing, Node property) {
        return offset(thing, property).orElse(0);
    }

    /** How many things have this value. */
    int count(Node property, Node value) {
        int count = 0;
        var all = graph.find(Node.ANY, property, value);
        try {
            while (all.hasNext()) {
                all.next();
                count++;
            }
        } finally {
            all.close();
        }
        return count;
    }
}
