package org.communique.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.WikidataId;
import org.communique.text.Span;

/**
 * The IRIs of instances, all below one base, and the way back from an IRI to what it names.
 *
 * @param base absolute, ends in a slash
 */
public record Iris(String base) {

    /** The base where none is given. */
    public static final String DEFAULT_BASE = "https://w3id.org/communique/id/";

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final Pattern ARTICLE = Pattern.compile("article/([0-9a-f]{16})(?:$|[/#].*)");
    private static final Pattern CLAIM = Pattern.compile("article/[0-9a-f]{16}/claim/([1-9][0-9]{0,8})");
    private static final Pattern MENTION = Pattern.compile("article/[0-9a-f]{16}#char=([0-9]{1,9}),([0-9]{1,9})");
    private static final Pattern ENTITY = Pattern.compile("([a-z]+)/[a-z0-9-]+");

    public Iris {
        if (!isAbsolute(base) || !base.endsWith("/")) {
            throw new IllegalArgumentException(
                    "A base IRI is absolute and ends in a slash, as in " + DEFAULT_BASE + "; got " + base);
        }
    }

    private static boolean isAbsolute(String iri) {
        try {
            URI uri = new URI(iri);
            return uri.isAbsolute() && !uri.isOpaque() && uri.getFragment() == null && uri.getQuery() == null;
        } catch (URISyntaxException notAnIri) {
            return false;
        }
    }

    /** The IRIs below the default base. */
    public static Iris standard() {
        return new Iris(DEFAULT_BASE);
    }

    /** The article, which is also the name of its graph. */
    public Node article(String articleId) {
        return below("article/" + articleId);
    }

    /** The claim with this number, counted from 1. */
    public Node claim(String articleId, int number) {
        return below("article/" + articleId + "/claim/" + number);
    }

    /** The stretch of text between two offsets in code points (RFC 5147). */
    public Node mention(String articleId, int start, int end) {
        return below("article/" + articleId + "#char=" + start + "," + end);
    }

    public Node entity(EntityId id) {
        return below(id.path());
    }

    /** The fused event with this key. */
    public Node event(String key) {
        return below("event/" + key);
    }

    /** The fused trade figure with this key. */
    public Node figure(String key) {
        return below("figure/" + key);
    }

    /** The key of a fused event; empty for any other node. */
    public Optional<String> eventKey(Node node) {
        return tail(node, base + "event/");
    }

    public Node disagreement(String key) {
        return below("disagreement/" + key);
    }

    /** The program in this version, as what extracted an article. */
    public Node agent(String version) {
        return below("agent/communique-" + version);
    }

    /** A decision of a person. */
    public Node decision(String id) {
        return below("decision/" + id);
    }

    /** A person who decides, by name. */
    public Node decider(String name) {
        return below("agent/person-" + EntityId.slug(name));
    }

    /** The graph of what people decided, and of what follows from that for articles. */
    public Node decisionGraph() {
        return below("graph/decisions");
    }

    /** The graph of what all articles together say. */
    public Node knowledgeGraph() {
        return below("graph/knowledge");
    }

    /** The graph of what events and figures were called before; it depends on the order in which articles came, and no other graph does. */
    public Node historyGraph() {
        return below("graph/history");
    }

    /** The graph of facts from Wikidata. */
    public Node wikidataGraph() {
        return below("graph/wikidata");
    }

    /** The graph of facts from another data set. */
    public Node referenceGraph(String name) {
        return below("graph/reference/" + name);
    }

    /** The data set of all trade figures that articles report. */
    public Node reportedTrade() {
        return below("dataset/reported-trade");
    }

    /** The data set of a reference table. */
    public Node referenceDataSet(String name) {
        return below("dataset/reference/" + name);
    }

    /** A figure of a reference table, by a key that its row alone gives. */
    public Node referenceFigure(String name, String key) {
        return below("reference/" + name + "/" + key);
    }

    /** The graph that lists what broke a shape and was left out of its article graph. */
    public Node setAsideGraph() {
        return below("graph/set-aside");
    }

    /** The graph that holds the ontology. */
    public static Node ontologyGraph() {
        return NodeFactory.createURI(Cmq.ONTOLOGY);
    }

    public static Node wikidata(WikidataId item) {
        return NodeFactory.createURI(WIKIDATA + item.value());
    }

    /** The item that a node of Wikidata stands for. */
    public static Optional<WikidataId> wikidataId(Node node) {
        return tail(node, WIKIDATA).filter(tail -> tail.matches("Q[1-9][0-9]*")).map(WikidataId::new);
    }

    /** The node at this path below the base. */
    public Node below(String path) {
        return NodeFactory.createURI(base + path);
    }

    /** What follows the base in the IRI; empty for a node that is no IRI below it. */
    public Optional<String> path(Node node) {
        return tail(node, base);
    }

    /** The entity that a node stands for; empty for any other node. */
    public Optional<EntityId> entityId(Node node) {
        return path(node).filter(Iris::namesEntity).map(EntityId::new);
    }

    private static boolean namesEntity(String path) {
        Matcher matcher = ENTITY.matcher(path);
        return matcher.matches()
                && Arrays.stream(EntityKind.values())
                        .anyMatch(kind -> kind.folder().equals(matcher.group(1)));
    }

    /** The id of the article that a node is, or is part of (a claim, a mention). */
    public Optional<String> articleId(Node node) {
        return path(node).map(ARTICLE::matcher).filter(Matcher::matches).map(matcher -> matcher.group(1));
    }

    /** The number of the claim that a node is. */
    public OptionalInt claimNumber(Node node) {
        return path(node)
                .map(CLAIM::matcher)
                .filter(Matcher::matches)
                .map(matcher -> OptionalInt.of(Integer.parseInt(matcher.group(1))))
                .orElse(OptionalInt.empty());
    }

    /** Whether a node is a stretch of an article's text. */
    public boolean isMention(Node node) {
        return path(node).filter(path -> MENTION.matcher(path).matches()).isPresent();
    }

    /** Where the words that a node stands for begin and end in their article, in code points; empty for any other node. */
    Optional<Span> offsets(Node node) {
        return path(node)
                .map(MENTION::matcher)
                .filter(Matcher::matches)
                .map(matcher -> new Span(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    private static Optional<String> tail(Node node, String start) {
        return node.isURI() && node.getURI().startsWith(start)
                ? Optional.of(node.getURI().substring(start.length()))
                : Optional.empty();
    }
}
