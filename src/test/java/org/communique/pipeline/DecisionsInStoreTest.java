package org.communique.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.communique.claim.ArticleClaims;
import org.communique.claim.WikidataId;
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
import org.communique.rdf.Violation;
import org.communique.store.TripleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide shapes the graph, stays through all that comes and goes, and leaves nothing when it is undone. */
class DecisionsInStoreTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Iris IRIS = Iris.standard();
    private static final Instant MORNING = Instant.parse("2026-11-21T08:00:00Z");
    private static final Node ITEM = Iris.wikidata(new WikidataId("Q42"));

    @TempDir
    Path folder;

    private List<ArticleClaims> articles = List.of();
    private Optional<TripleStore> open = Optional.empty();
    private int hour;

    @BeforeEach
    void build() {
        articles = new MadeUpNews(11, 4, 4, 1).next(10);
        open("store");
        put(articles);
    }

    @AfterEach
    void close() {
        open.ifPresent(TripleStore::close);
    }

    private TripleStore open(String name) {
        close();
        TripleStore store = TripleStore.openOrCreate(folder.resolve(name), IRIS.base());
        open = Optional.of(store);
        return store;
    }

    private TripleStore store() {
        return open.orElseThrow();
    }

    private void put(List<ArticleClaims> some) {
        ArticleGraphWriter writer = new ArticleGraphWriter(IRIS, "1", new GazetteerNames(GAZETTEER).credits());
        List<ArticleShelf.Entry> entries = some.stream()
                .map(article -> new ArticleShelf.Entry(
                        article.article(),
                        new ClaimSieve.Sieved(Optional.of(writer.write(article)), List.of()),
                        Optional.empty()))
                .toList();
        new ArticleShelf(store()).put(entries, message -> {});
        update();
    }

    private void update() {
        new KnowledgeBuild(store(), GAZETTEER, Progress.SILENT).update();
    }

    /** All quads that an export of all has, one line each. */
    private List<String> quads() {
        return store().quads(Node.ANY).stream()
                .filter(quad -> !quad.getGraph().equals(IRIS.historyGraph()))
                .map(NodeFmtLib::strNQ)
                .sorted()
                .toList();
    }

    private Decision sign(Draft draft) {
        hour++;
        return Decision.of(MORNING.plusSeconds(3600L * hour), "Ada Lind", draft.ruling(), draft.about(), "seen myself");
    }

    private Decision write(Function<DecisionDrafts, Draft> drafting) {
        Decision decision = sign(drafting.apply(new DecisionDrafts(store())));
        new DecisionShelf(store()).file().add(List.of(decision));
        return decision;
    }

    private Decision decide(Function<DecisionDrafts, Draft> drafting) {
        Decision decision = write(drafting);
        update();
        return decision;
    }

    private void undo(Decision decision) {
        decide(drafts -> new Draft(new Ruling.Undo(decision.id()), ""));
    }

    private List<Node> subjects(Node property, Node value) {
        return store().quads(Node.ANY).stream()
                .filter(quad -> quad.getPredicate().equals(property))
                .filter(quad -> quad.getObject().equals(value))
                .map(quad -> quad.getSubject())
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private List<Node> reports(Node event) {
        return store().triples(IRIS.knowledgeGraph()).stream()
                .filter(triple -> triple.getSubject().equals(event)
                        && triple.getPredicate().equals(Cmq.REPORT))
                .map(triple -> triple.getObject())
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** An event that articles report, as many reports as wanted or more. */
    private Node event(int reports) {
        return subjects(Standard.TYPE, Cmq.EVENT).stream()
                .filter(event -> reports(event).size() >= reports)
                .filter(event ->
                        reports(event).stream().map(IRIS::articleId).distinct().count() >= reports)
                .findFirst()
                .orElseThrow();
    }

    private List<Node> eventsOf(Node claim) {
        return subjects(Cmq.REPORT, claim);
    }

    private DecisionState state(Decision decision) {
        return new DecisionShelf(store())
                .settlement().outcomes().stream()
                        .filter(outcome -> outcome.decision().equals(decision))
                        .map(Outcome::state)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aMergeMakesOneEventThatNamesTheDecisionAndUndoGivesTheBytesAsBefore() {
        List<String> before = quads();
        List<Node> events = subjects(Standard.TYPE, Cmq.EVENT).subList(0, 2);
        List<Node> claims =
                events.stream().flatMap(event -> reports(event).stream()).toList();
        Decision merge = decide(drafts -> drafts.merge(events));
        assertEquals(
                1,
                claims.stream()
                        .flatMap(claim -> eventsOf(claim).stream())
                        .distinct()
                        .count());
        Node merged = eventsOf(claims.getFirst()).getFirst();
        assertEquals(List.of(merged), subjects(Standard.INFLUENCED_BY, IRIS.decision(merge.id())));
        undo(merge);
        assertEquals(before, quads());
    }

    @Test
    void aSplitTakesTheReportsOfOneArticleOut() {
        List<String> before = quads();
        Node event = event(2);
        Node taken = reports(event).getFirst();
        Node left = reports(event).getLast();
        Node article = IRIS.article(IRIS.articleId(taken).orElseThrow());
        Decision split = decide(drafts -> drafts.split(event, article));
        assertNotEquals(eventsOf(taken), eventsOf(left));
        assertTrue(subjects(Standard.INFLUENCED_BY, IRIS.decision(split.id())).containsAll(eventsOf(left)));
        undo(split);
        assertEquals(before, quads());
    }

    @Test
    void nothingIsDerivedFromARejectedClaimWhichSaysSo() {
        List<String> before = quads();
        Node claim = reports(event(1)).getFirst();
        Decision rejection = decide(drafts -> drafts.reject(claim));
        assertEquals(List.of(), eventsOf(claim));
        assertEquals(List.of(claim), subjects(Cmq.REJECTED_BY, IRIS.decision(rejection.id())));
        undo(rejection);
        assertEquals(before, quads());
    }

    @Test
    void aLinkBeatsTheTablesAndARejectedOneGoes() {
        List<String> before = quads();
        Node entity = IRIS.below("country/china");
        Decision link = decide(drafts -> drafts.link(entity, new WikidataId("Q42")));
        assertEquals(List.of(entity), subjects(Standard.SAME_AS, ITEM));
        assertEquals(List.of(), subjects(Standard.SAME_AS, Iris.wikidata(new WikidataId("Q148"))));
        undo(link);
        assertEquals(before, quads());
        Decision unlink = decide(drafts -> drafts.reject(entity));
        assertEquals(List.of(), subjects(Standard.SAME_AS, Iris.wikidata(new WikidataId("Q148"))));
        undo(unlink);
        assertEquals(before, quads());
    }

    @Test
    void anEntityGivesWayAndWhatWasSaidOfItIsSaidOfTheOther() {
        List<String> before = quads();
        Node keeps = IRIS.below("person/xi-jinping");
        Node gives = subjects(Standard.TYPE, Cmq.term("Person")).stream()
                .filter(person -> person.getURI().contains("/te"))
                .findFirst()
                .orElseThrow();
        Decision merge = decide(drafts -> drafts.merge(List.of(gives, keeps)));
        assertTrue(store().triples(IRIS.knowledgeGraph()).stream()
                .noneMatch(triple ->
                        triple.getSubject().equals(gives) || triple.getObject().equals(gives)));
        assertEquals(List.of(gives), subjects(Standard.IS_REPLACED_BY, keeps));
        assertTrue(subjects(Cmq.DENOTES, keeps).containsAll(subjects(Cmq.DENOTES, gives)));
        undo(merge);
        assertEquals(before, quads());
    }

    @Test
    void theGraphOfDecisionsKeepsToTheShapes() {
        List<Violation> before = new Check(store(), Progress.SILENT).run().violations();
        Node event = event(2);
        Node article = IRIS.article(IRIS.articleId(reports(event).getFirst()).orElseThrow());
        decide(drafts -> drafts.split(event, article));
        decide(drafts -> drafts.reject(reports(event(1)).getFirst()));
        decide(drafts -> drafts.link(IRIS.below("country/russia"), new WikidataId("Q42")));
        decide(drafts -> drafts.merge(List.of(IRIS.below("person/vladimir-putin"), IRIS.below("person/xi-jinping"))));
        assertEquals(before, new Check(store(), Progress.SILENT).run().violations());
    }

    @Test
    void decisionsStayThroughWhatComesAndGoesAndABuildFromTheFileAloneIsTheSame() {
        Node event = event(2);
        List<Node> told = reports(event);
        List<String> tellers =
                told.stream().map(claim -> IRIS.articleId(claim).orElseThrow()).toList();
        String later = articles.stream()
                .map(article -> article.article().id())
                .filter(id -> !tellers.contains(id))
                .findFirst()
                .orElseThrow();
        new ArticleShelf(store()).remove(List.of(later));
        update();
        Node gone = told.getFirst();
        Decision split = decide(
                drafts -> drafts.split(event, IRIS.article(IRIS.articleId(gone).orElseThrow())));
        List<Node> others = subjects(Standard.TYPE, Cmq.EVENT).stream()
                .filter(other -> Collections.disjoint(reports(other), told))
                .toList();
        decide(drafts -> drafts.merge(List.of(others.getFirst(), others.getLast())));
        decide(drafts -> drafts.reject(others.get(others.size() / 2)));
        put(articles);
        new ArticleShelf(store()).remove(List.of(IRIS.articleId(gone).orElseThrow()));
        update();
        assertEquals(DecisionState.INERT, state(split));
        put(articles);
        assertEquals(DecisionState.IN_FORCE, state(split));
        List<String> expected = quads();
        Path file = folder.resolve("store").resolve(DecisionShelf.FILE);
        List<ArticleClaims> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(3));
        open("other");
        new DecisionShelf(store()).take(file);
        shuffled.forEach(article -> put(List.of(article)));
        assertEquals(expected, quads());
    }

    @Test
    void aProcessThatDiesAfterWritingTheFileIsFinishedByTheNext() {
        Node claim = reports(event(1)).getFirst();
        write(drafts -> drafts.reject(claim));
        open("store");
        assertFalse(KnowledgeBuild.isCurrent(store()));
        update();
        assertTrue(KnowledgeBuild.isCurrent(store()));
        assertEquals(List.of(), eventsOf(claim));
    }

    @Test
    void brokenLinesAndIdleDecisionsAreReportedAndTheRestHolds() throws IOException {
        Node claim = reports(event(1)).getFirst();
        Decision rejection = decide(drafts -> drafts.reject(claim));
        Path file = folder.resolve("store").resolve(DecisionShelf.FILE);
        Files.writeString(
                file,
                Files.readString(file) + "nonsense\n"
                        + "\t2026-11-21\tOtto\treject\t0123456789abcdef#char=1,2;Role;person/x+y\n");
        update();
        List<String> notices = new DecisionShelf(store()).notices();
        assertEquals(2, notices.size(), notices.toString());
        assertTrue(notices.getFirst().contains("decisions.tsv:4: expected the columns"), notices.getFirst());
        assertTrue(notices.getLast().startsWith("1 of 2 decisions"), notices.getLast());
        assertEquals(DecisionState.IN_FORCE, state(rejection));
        assertEquals(List.of(), eventsOf(claim));
    }
}
