package org.communique.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.communique.claim.ArticleClaims;
import org.communique.decide.Decision;
import org.communique.decide.DecisionState;
import org.communique.decide.Outcome;
import org.communique.decide.Ruling;
import org.communique.knowledge.Gazetteer;
import org.communique.pipeline.DecisionDrafts.Draft;
import org.communique.rdf.ArticleGraphWriter;
import org.communique.rdf.ClaimSieve;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;
import org.communique.store.TripleStore;

/** A store with ten made-up articles, and somebody who decides on what it holds. */
final class DecidedStore implements AutoCloseable {

    static final Iris IRIS = Iris.standard();

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Instant MORNING = Instant.parse("2026-11-21T08:00:00Z");

    private final Path folder;
    private final List<ArticleClaims> articles = new MadeUpNews(11, 4, 4, 1).next(10);
    private TripleStore store;
    private int hour;

    /**
     * A store that is built from the articles.
     *
     * @param folder where to put it
     */
    DecidedStore(Path folder) {
        this.folder = folder;
        this.store = TripleStore.openOrCreate(folder.resolve("store"), IRIS.base());
        put(articles);
    }

    /** Opens another store in the same folder, or the same one again. */
    void open(String name) {
        store.close();
        store = TripleStore.openOrCreate(folder.resolve(name), IRIS.base());
    }

    @Override
    public void close() {
        store.close();
    }

    TripleStore store() {
        return store;
    }

    List<ArticleClaims> articles() {
        return articles;
    }

    /** The file with the decisions of the first store. */
    Path file() {
        return folder.resolve("store").resolve(DecisionShelf.FILE);
    }

    void put(List<ArticleClaims> some) {
        ArticleGraphWriter writer = new ArticleGraphWriter(IRIS, "1", new GazetteerNames(GAZETTEER).credits());
        List<ArticleShelf.Entry> entries = some.stream()
                .map(article -> new ArticleShelf.Entry(
                        article.article(),
                        new ClaimSieve.Sieved(Optional.of(writer.write(article)), List.of()),
                        Optional.empty()))
                .toList();
        new ArticleShelf(store).put(entries, message -> {});
        update();
    }

    void remove(Node claim) {
        new ArticleShelf(store).remove(List.of(IRIS.articleId(claim).orElseThrow()));
        update();
    }

    void update() {
        new KnowledgeBuild(store, GAZETTEER, Progress.SILENT).update();
    }

    /** All quads that an export of all has, one line each. */
    List<String> quads() {
        return store.quads(Node.ANY).stream()
                .filter(quad -> !quad.getGraph().equals(IRIS.historyGraph()))
                .map(NodeFmtLib::strNQ)
                .sorted()
                .toList();
    }

    /** Signs a decision and writes it into the file; each an hour later than the one before. */
    Decision write(Function<DecisionDrafts, Draft> drafting) {
        Draft draft = drafting.apply(new DecisionDrafts(store));
        hour++;
        Decision decision = Decision.of(
                MORNING.plusSeconds(3600L * hour), "Ada Lind", draft.ruling(), draft.about(), "seen myself");
        new DecisionShelf(store).file().add(List.of(decision));
        return decision;
    }

    Decision decide(Function<DecisionDrafts, Draft> drafting) {
        Decision decision = write(drafting);
        update();
        return decision;
    }

    void undo(Decision decision) {
        decide(drafts -> new Draft(new Ruling.Undo(decision.id()), ""));
    }

    /** What has this value, sorted. */
    List<Node> subjects(Node property, Node value) {
        return store.quads(Node.ANY).stream()
                .filter(quad -> quad.getPredicate().equals(property))
                .filter(quad -> quad.getObject().equals(value))
                .map(quad -> quad.getSubject())
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** The claims of an event or figure, sorted. */
    List<Node> reports(Node fused) {
        return store.triples(IRIS.knowledgeGraph()).stream()
                .filter(triple -> triple.getSubject().equals(fused)
                        && triple.getPredicate().equals(Cmq.REPORT))
                .map(triple -> triple.getObject())
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** An event that so many articles report, or more. */
    Node event(int articles) {
        return reported(Cmq.EVENT, articles);
    }

    /** A trade observation that so many articles tell, or more. */
    Node figure(int articles) {
        return reported(Cmq.TRADE_OBSERVATION, articles);
    }

    private Node reported(Node type, int articles) {
        return subjects(Standard.TYPE, type).stream()
                .filter(node ->
                        reports(node).stream().map(IRIS::articleId).distinct().count() >= articles)
                .findFirst()
                .orElseThrow();
    }

    /** The events or figures that hold a claim. */
    List<Node> of(Node claim) {
        return subjects(Cmq.REPORT, claim);
    }

    DecisionState state(Decision decision) {
        return new DecisionShelf(store)
                .settlement().outcomes().stream()
                        .filter(outcome -> outcome.decision().equals(decision))
                        .map(Outcome::state)
                        .findFirst()
                        .orElseThrow();
    }
}
