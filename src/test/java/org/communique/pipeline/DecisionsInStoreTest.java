package org.communique.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.communique.claim.ArticleClaims;
import org.communique.claim.WikidataId;
import org.communique.decide.Decision;
import org.communique.decide.DecisionState;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;
import org.communique.rdf.Violation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide shapes the graph, stays through all that comes and goes, and leaves nothing when it is undone. */
class DecisionsInStoreTest {

    private static final Iris IRIS = DecidedStore.IRIS;
    private static final Node ITEM = Iris.wikidata(new WikidataId("Q42"));

    @TempDir
    Path folder;

    private DecidedStore store;

    @BeforeEach
    void build() {
        store = new DecidedStore(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aMergeMakesOneEventThatNamesTheDecisionAndUndoGivesTheBytesAsBefore() {
        List<String> before = store.quads();
        List<Node> events = store.subjects(Standard.TYPE, Cmq.EVENT).subList(0, 2);
        List<Node> claims =
                events.stream().flatMap(event -> store.reports(event).stream()).toList();
        Decision merge = store.decide(drafts -> drafts.merge(events));
        assertEquals(
                1,
                claims.stream()
                        .flatMap(claim -> store.of(claim).stream())
                        .distinct()
                        .count());
        Node merged = store.of(claims.getFirst()).getFirst();
        assertEquals(List.of(merged), store.subjects(Standard.INFLUENCED_BY, IRIS.decision(merge.id())));
        store.undo(merge);
        assertEquals(before, store.quads());
    }

    @Test
    void aSplitTakesTheReportsOfOneArticleOut() {
        List<String> before = store.quads();
        Node event = store.event(2);
        Node taken = store.reports(event).getFirst();
        Node left = store.reports(event).getLast();
        Node article = IRIS.article(IRIS.articleId(taken).orElseThrow());
        Decision split = store.decide(drafts -> drafts.split(event, article));
        assertNotEquals(store.of(taken), store.of(left));
        assertTrue(store.subjects(Standard.INFLUENCED_BY, IRIS.decision(split.id()))
                .containsAll(store.of(left)));
        store.undo(split);
        assertEquals(before, store.quads());
    }

    @Test
    void nothingIsDerivedFromARejectedClaimWhichSaysSo() {
        List<String> before = store.quads();
        Node claim = store.reports(store.event(1)).getFirst();
        Decision rejection = store.decide(drafts -> drafts.reject(claim));
        assertEquals(List.of(), store.of(claim));
        assertEquals(List.of(claim), store.subjects(Cmq.REJECTED_BY, IRIS.decision(rejection.id())));
        store.undo(rejection);
        assertEquals(before, store.quads());
    }

    @Test
    void aLinkBeatsTheTablesAndARejectedOneGoes() {
        List<String> before = store.quads();
        Node entity = IRIS.below("country/china");
        Decision link = store.decide(drafts -> drafts.link(entity, new WikidataId("Q42")));
        assertEquals(List.of(entity), store.subjects(Standard.SAME_AS, ITEM));
        assertEquals(List.of(), store.subjects(Standard.SAME_AS, Iris.wikidata(new WikidataId("Q148"))));
        store.undo(link);
        assertEquals(before, store.quads());
        Decision unlink = store.decide(drafts -> drafts.reject(entity));
        assertEquals(List.of(), store.subjects(Standard.SAME_AS, Iris.wikidata(new WikidataId("Q148"))));
        store.undo(unlink);
        assertEquals(before, store.quads());
    }

    @Test
    void anEntityGivesWayAndWhatWasSaidOfItIsSaidOfTheOther() {
        List<String> before = store.quads();
        Node keeps = IRIS.below("person/xi-jinping");
        Node gives = store.subjects(Standard.TYPE, Cmq.term("Person")).stream()
                .filter(person -> person.getURI().contains("/te"))
                .findFirst()
                .orElseThrow();
        Decision merge = store.decide(drafts -> drafts.merge(List.of(gives, keeps)));
        assertTrue(store.store().triples(IRIS.knowledgeGraph()).stream()
                .noneMatch(triple ->
                        triple.getSubject().equals(gives) || triple.getObject().equals(gives)));
        assertEquals(List.of(gives), store.subjects(Standard.IS_REPLACED_BY, keeps));
        assertTrue(store.subjects(Cmq.DENOTES, keeps).containsAll(store.subjects(Cmq.DENOTES, gives)));
        store.undo(merge);
        assertEquals(before, store.quads());
    }

    @Test
    void theGraphOfDecisionsKeepsToTheShapes() {
        List<Violation> before = new Check(store.store(), Progress.SILENT).run().violations();
        Node event = store.event(2);
        Node article =
                IRIS.article(IRIS.articleId(store.reports(event).getFirst()).orElseThrow());
        store.decide(drafts -> drafts.split(event, article));
        store.decide(drafts -> drafts.reject(store.reports(store.event(1)).getFirst()));
        store.decide(drafts -> drafts.link(IRIS.below("country/russia"), new WikidataId("Q42")));
        store.decide(
                drafts -> drafts.merge(List.of(IRIS.below("person/vladimir-putin"), IRIS.below("person/xi-jinping"))));
        assertEquals(before, new Check(store.store(), Progress.SILENT).run().violations());
    }

    @Test
    void decisionsStayThroughWhatComesAndGoesAndABuildFromTheFileAloneIsTheSame() {
        Node event = store.event(2);
        List<Node> told = store.reports(event);
        List<String> tellers =
                told.stream().map(claim -> IRIS.articleId(claim).orElseThrow()).toList();
        String later = store.articles().stream()
                .map(article -> article.article().id())
                .filter(id -> !tellers.contains(id))
                .findFirst()
                .orElseThrow();
        new ArticleShelf(store.store()).remove(List.of(later));
        store.update();
        Node gone = told.getFirst();
        Decision split = store.decide(
                drafts -> drafts.split(event, IRIS.article(IRIS.articleId(gone).orElseThrow())));
        List<Node> others = store.subjects(Standard.TYPE, Cmq.EVENT).stream()
                .filter(other -> Collections.disjoint(store.reports(other), told))
                .toList();
        store.decide(drafts -> drafts.merge(List.of(others.getFirst(), others.getLast())));
        store.decide(drafts -> drafts.reject(others.get(others.size() / 2)));
        store.put(store.articles());
        store.remove(gone);
        assertEquals(DecisionState.INERT, store.state(split));
        store.put(store.articles());
        assertEquals(DecisionState.IN_FORCE, store.state(split));
        List<String> expected = store.quads();
        Path file = store.file();
        List<ArticleClaims> shuffled = new ArrayList<>(store.articles());
        Collections.shuffle(shuffled, new Random(3));
        store.open("other");
        new DecisionShelf(store.store()).take(file);
        shuffled.forEach(article -> store.put(List.of(article)));
        assertEquals(expected, store.quads());
    }

    @Test
    void aProcessThatDiesAfterWritingTheFileIsFinishedByTheNext() {
        Node claim = store.reports(store.event(1)).getFirst();
        store.write(drafts -> drafts.reject(claim));
        store.open("store");
        assertFalse(KnowledgeBuild.isCurrent(store.store()));
        store.update();
        assertTrue(KnowledgeBuild.isCurrent(store.store()));
        assertEquals(List.of(), store.of(claim));
    }

    @Test
    void brokenLinesAndIdleDecisionsAreReportedAndTheRestHolds() throws IOException {
        Node claim = store.reports(store.event(1)).getFirst();
        Decision rejection = store.decide(drafts -> drafts.reject(claim));
        Path file = store.file();
        Files.writeString(
                file,
                Files.readString(file) + "nonsense\n"
                        + "\t2026-11-21\tOtto\treject\t0123456789abcdef#char=1,2;Role;person/x+y\n");
        store.update();
        List<String> notices = new DecisionShelf(store.store()).notices();
        assertEquals(2, notices.size(), notices.toString());
        assertTrue(notices.getFirst().contains("decisions.tsv:4: expected the columns"), notices.getFirst());
        assertTrue(notices.getLast().startsWith("1 of 2 decisions"), notices.getLast());
        assertEquals(DecisionState.IN_FORCE, store.state(rejection));
        assertEquals(List.of(), store.of(claim));
    }
}
