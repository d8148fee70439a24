package org.communique.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.claim.EntityId;
import org.communique.fuse.ClaimId;
import org.communique.fuse.Knowledge.Link;
import org.communique.fuse.Surroundings;
import org.communique.fuse.Teller;
import org.communique.rdf.Iris;

/**
 * The working notes of fusion, in the store's own default graph, which neither queries nor exports see: which articles changed since the
 * knowledge graph was made, what each article gave to it, by which keys reports are found, and what the knowledge graph was made with.
 * Use within a transaction; so notes and graphs always change together.
 */
final class FusionIndex {

    private static final Node GRAPH = IndexGraph.NAME;

    private static final Node PENDING = term("pending");
    private static final Node NAMES = term("names");
    private static final Node DESCRIBES = term("describes");
    private static final Node MEMBER_OF = term("memberOf");
    private static final Node HOLDS_ROLE_IN = term("holdsRoleIn");
    private static final Node TELLER = term("teller");
    private static final Node OUTLET = term("outlet");
    private static final Node PUBLISHED = term("published");
    private static final Node NEWS_DAY = term("newsDay");
    private static final Node REPORTS = term("reports");
    private static final Node POSTED = term("posted");
    private static final Node ASKS = term("asks");
    private static final Node WORDS = term("words");
    private static final Node OPENING = term("opening");
    private static final Node OPENS = term("opens");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Node FINGERPRINT = term("fingerprint");
    private static final Node CONSTRAINT = term("constraint");
    private static final Node DECISIONS = term("decisions");

    private static final List<Node> NOTES =
            List.of(NAMES, DESCRIBES, MEMBER_OF, HOLDS_ROLE_IN, TELLER, OUTLET, PUBLISHED, NEWS_DAY, REPORTS, OPENING);

    private final DatasetGraph dataset;
    private final Iris iris;
    private final IndexGraph graph;

    FusionIndex(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.graph = new IndexGraph(dataset);
    }

    private static Node term(String name) {
        return IndexGraph.term(name);
    }

    // What changed since

    void markPending(String article) {
        add(iris.article(article), PENDING, "");
    }

    /** The ids of the articles that were put in or taken out since the knowledge graph was made, sorted. */
    List<String> pending() {
        return Iter.toList(dataset.find(GRAPH, Node.ANY, PENDING, Node.ANY)).stream()
                .flatMap(quad -> iris.articleId(quad.getSubject()).stream())
                .sorted()
                .toList();
    }

    void clearPending() {
        dataset.deleteAny(GRAPH, Node.ANY, PENDING, Node.ANY);
    }

    // What it was made with

    /** What the knowledge graph was made with; empty where there is none yet. */
    Optional<String> fingerprint() {
        return values(iris.knowledgeGraph(), FINGERPRINT).findFirst();
    }

    /** Forgets all but the files that articles and names were read from and the witnesses of history, and begins anew. */
    void begin(String fingerprint) {
        List<Quad> kept = new ArrayList<>();
        for (Node property : List.of(FileNotes.READ_FROM, EventNotes.WITNESS, NamesNote.FOLDER)) {
            kept.addAll(Iter.toList(dataset.find(GRAPH, Node.ANY, property, Node.ANY)));
        }
        dataset.deleteAny(GRAPH, Node.ANY, Node.ANY, Node.ANY);
        kept.forEach(dataset::add);
        add(iris.knowledgeGraph(), FINGERPRINT, fingerprint);
    }

    /** What people asked of fusion when the knowledge graph was made, one line each. */
    Set<String> constraints() {
        return values(iris.knowledgeGraph(), CONSTRAINT).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Tells the decisions that the knowledge graph was made with from others; empty for none. */
    String decisions() {
        return values(iris.knowledgeGraph(), DECISIONS).findFirst().orElse("");
    }

    void decided(String decisions, Set<String> constraints) {
        dataset.deleteAny(GRAPH, iris.knowledgeGraph(), CONSTRAINT, Node.ANY);
        dataset.deleteAny(GRAPH, iris.knowledgeGraph(), DECISIONS, Node.ANY);
        constraints.forEach(line -> add(iris.knowledgeGraph(), CONSTRAINT, line));
        add(iris.knowledgeGraph(), DECISIONS, decisions);
    }

    // What an article gives

    /** What the article gave when the knowledge graph was made; empty for one that was not there. */
    Optional<ArticleNotes> notes(String id) {
        Node article = iris.article(id);
        Optional<String> claims = values(article, REPORTS).findFirst();
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        ArticleNotes notes = new ArticleNotes(Integer.parseInt(claims.get()), teller(id));
        values(article, DESCRIBES).forEach(path -> notes.facts().names().put(new EntityId(path), new TreeSet<>()));
        values(article, NAMES).forEach(name -> notes.name(new EntityId(first(name)), second(name)));
        values(article, MEMBER_OF).forEach(link -> notes.facts().memberOf().add(link(link)));
        values(article, HOLDS_ROLE_IN)
                .forEach(link -> notes.facts().holdsRoleIn().add(link(link)));
        for (int number = 1; number <= notes.claims(); number++) {
            Node claim = iris.claim(id, number);
            SortedSet<String> asked = new TreeSet<>(values(claim, ASKS).toList());
            if (!asked.isEmpty()) {
                notes.asked().put(number, asked);
                notes.posted().put(number, new TreeSet<>(values(claim, POSTED).toList()));
            }
        }
        return Optional.of(notes);
    }

    void forget(String id, ArticleNotes notes) {
        for (Node property : NOTES) {
            dataset.deleteAny(GRAPH, iris.article(id), property, Node.ANY);
        }
        notes.asked().keySet().forEach(number -> {
            dataset.deleteAny(GRAPH, iris.claim(id, number), POSTED, Node.ANY);
            dataset.deleteAny(GRAPH, iris.claim(id, number), ASKS, Node.ANY);
            dataset.deleteAny(GRAPH, iris.claim(id, number), WORDS, Node.ANY);
            dataset.deleteAny(GRAPH, iris.claim(id, number), OPENS, Node.ANY);
        });
    }

    void remember(String id, ArticleNotes notes) {
        Node article = iris.article(id);
        add(article, REPORTS, Integer.toString(notes.claims()));
        add(article, TELLER, notes.teller().name());
        notes.teller().outlet().ifPresent(outlet -> add(article, OUTLET, outlet));
        notes.teller().published().ifPresent(day -> add(article, PUBLISHED, day.toString()));
        notes.teller().newsDay().ifPresent(day -> add(article, NEWS_DAY, day.toString()));
        notes.facts().names().forEach((entity, names) -> {
            add(article, DESCRIBES, entity.path());
            names.forEach(name -> add(article, NAMES, entity.path() + " " + name));
        });
        notes.facts().memberOf().forEach(link -> add(article, MEMBER_OF, text(link)));
        notes.facts().holdsRoleIn().forEach(link -> add(article, HOLDS_ROLE_IN, text(link)));
        notes.posted().forEach((number, keys) -> keys.forEach(key -> add(iris.claim(id, number), POSTED, key)));
        notes.asked().forEach((number, keys) -> keys.forEach(key -> add(iris.claim(id, number), ASKS, key)));
        notes.words().forEach((number, words) -> {
            if (notes.asked().containsKey(number)) {
                add(article, OPENING, joined(words.opening()));
                add(iris.claim(id, number), WORDS, joined(words.near()));
                add(iris.claim(id, number), OPENS, Boolean.toString(words.opens()));
            }
        });
    }

    /** Whether any article gives the entity. */
    boolean describes(EntityId entity) {
        return given(DESCRIBES, entity.path());
    }

    /** Whether any article uses the name for the entity. */
    boolean names(EntityId entity, String name) {
        return given(NAMES, entity.path() + " " + name);
    }

    boolean memberOf(Link link) {
        return given(MEMBER_OF, text(link));
    }

    boolean holdsRoleIn(Link link) {
        return given(HOLDS_ROLE_IN, text(link));
    }

    private boolean given(Node property, String value) {
        return dataset.contains(GRAPH, Node.ANY, property, NodeFactory.createLiteralString(value));
    }

    /** The claims that are posted under a key, in no order. */
    Collection<Node> posted(String key) {
        return graph.subjects(POSTED, key);
    }

    /** How many claims are posted under a key, counted up to {@code most} only. */
    int count(String key, int most) {
        return graph.count(POSTED, key, most);
    }

    /** The words around an event report, as its article's notes have them. */
    Surroundings.Words words(ClaimId report) {
        Node claim = iris.claim(report.article(), report.number());
        return new Surroundings.Words(
                hashes(claim, WORDS),
                hashes(iris.article(report.article()), OPENING),
                values(claim, OPENS).anyMatch(Boolean::parseBoolean));
    }

    private Set<Integer> hashes(Node subject, Node property) {
        return values(subject, property)
                .flatMap(all -> Stream.of(SPACE.split(all)))
                .filter(word -> !word.isEmpty())
                .map(word -> Integer.valueOf(word, Character.MAX_RADIX))
                .collect(Collectors.toSet());
    }

    private static String joined(Collection<Integer> words) {
        return words.stream()
                .map(word -> Integer.toString(word, Character.MAX_RADIX))
                .collect(Collectors.joining(" "));
    }

    /** The article as the source of its claims. */
    Teller teller(String id) {
        Node article = iris.article(id);
        return new Teller(
                values(article, TELLER).findFirst().orElse(""),
                values(article, OUTLET).findFirst(),
                values(article, PUBLISHED).findFirst().map(LocalDate::parse),
                values(article, NEWS_DAY).findFirst().map(LocalDate::parse));
    }

    private Stream<String> values(Node subject, Node property) {
        return graph.values(subject, property);
    }

    private void add(Node subject, Node property, String value) {
        graph.add(subject, property, value);
    }

    private static String text(Link link) {
        return link.from().path() + " " + link.to().path();
    }

    private static Link link(String text) {
        return new Link(new EntityId(first(text)), new EntityId(second(text)));
    }

    private static String first(String pair) {
        return pair.substring(0, pair.indexOf(' '));
    }

    private static String second(String pair) {
        return pair.substring(pair.indexOf(' ') + 1);
    }
}
