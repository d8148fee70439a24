package org.communique.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.claim.ArticleClaims;
import org.communique.decide.Decision;
import org.communique.decide.DecisionState;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide on trade figures holds as it does on events, and leaves nothing when it is undone. */
class FigureDecisionsInStoreTest {

    private static final Iris IRIS = DecidedStore.IRIS;

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

    private List<Node> figures() {
        return store.subjects(Standard.TYPE, Cmq.TRADE_OBSERVATION);
    }

    private Set<String> articlesOf(Node figure) {
        Set<String> articles = new TreeSet<>();
        store.reports(figure)
                .forEach(claim -> articles.add(IRIS.articleId(claim).orElseThrow()));
        return articles;
    }

    private static Node articleOf(Node claim) {
        return IRIS.article(IRIS.articleId(claim).orElseThrow());
    }

    @Test
    void twoMergedObservationsAreOneThatNamesTheDecision() {
        List<String> before = store.quads();
        int figures = figures().size();
        List<Node> two = figures().subList(0, 2);
        Set<Node> claims = Stream.concat(store.reports(two.getFirst()).stream(), store.reports(two.getLast()).stream())
                .collect(Collectors.toSet());
        Decision merge = store.decide(drafts -> drafts.merge(two));
        Node merged = store.of(claims.iterator().next()).getFirst();
        assertEquals(claims, Set.copyOf(store.reports(merged)));
        assertEquals(figures - 1, figures().size());
        assertEquals(List.of(merged), store.subjects(Standard.INFLUENCED_BY, IRIS.decision(merge.id())));
        Node former = other(two, merged);
        assertEquals(List.of(former), store.subjects(Standard.IS_REPLACED_BY, merged));
        store.undo(merge);
        assertEquals(before, store.quads());
    }

    @Test
    void oneArticleIsTakenOutOfAnObservation() {
        List<String> before = store.quads();
        Node figure = store.figure(2);
        Node taken = store.reports(figure).getLast();
        Set<String> all = articlesOf(figure);
        Decision split = store.decide(drafts -> drafts.split(figure, articleOf(taken)));
        Node alone = store.of(taken).getFirst();
        assertEquals(Set.of(IRIS.articleId(taken).orElseThrow()), articlesOf(alone));
        List<Node> parts = store.subjects(Standard.INFLUENCED_BY, IRIS.decision(split.id()));
        assertEquals(2, parts.size(), parts.toString());
        assertEquals(all.size() - 1, articlesOf(other(parts, alone)).size());
        store.undo(split);
        assertEquals(before, store.quads());
    }

    private static Node other(List<Node> two, Node one) {
        return two.getFirst().equals(one) ? two.getLast() : two.getFirst();
    }

    @Test
    void aRejectedFigureIsInNoObservationAndSaysSo() {
        List<String> before = store.quads();
        Node figure = store.figure(2);
        Node claim = store.reports(figure).getFirst();
        int claims = store.reports(figure).size();
        Decision rejection = store.decide(drafts -> drafts.reject(claim));
        assertEquals(List.of(), store.of(claim));
        assertEquals(List.of(claim), store.subjects(Cmq.REJECTED_BY, IRIS.decision(rejection.id())));
        assertEquals(claims - 1, store.reports(figure).size());
        store.undo(rejection);
        assertEquals(before, store.quads());
    }

    @Test
    void anObservationWhoseFiguresAreAllRejectedIsGone() {
        List<String> before = store.quads();
        Node figure = store.figure(2);
        Decision rejection = store.decide(drafts -> drafts.reject(figure));
        assertFalse(figures().contains(figure), figure.toString());
        store.undo(rejection);
        assertEquals(before, store.quads());
    }

    @Test
    void aSplitIsIdleWhileItsArticleIsAwayAndHoldsWhenItIsBack() {
        Node figure = store.figure(2);
        Node taken = store.reports(figure).getFirst();
        Decision split = store.decide(drafts -> drafts.split(figure, articleOf(taken)));
        List<String> expected = store.quads();
        store.remove(taken);
        assertEquals(DecisionState.INERT, store.state(split));
        store.put(store.articles());
        assertEquals(DecisionState.IN_FORCE, store.state(split));
        assertEquals(expected, store.quads());
    }

    @Test
    void theSameFromTheFileAloneArticleByArticle() {
        Node figure = store.figure(2);
        store.decide(
                drafts -> drafts.split(figure, articleOf(store.reports(figure).getFirst())));
        Node other = figures().stream()
                .filter(one -> !one.equals(figure))
                .findFirst()
                .orElseThrow();
        store.decide(drafts -> drafts.merge(List.of(figure, other)));
        List<String> expected = store.quads();
        List<ArticleClaims> shuffled = new ArrayList<>(store.articles());
        Collections.shuffle(shuffled, new Random(5));
        Path file = store.file();
        store.open("other");
        new DecisionShelf(store.store()).take(file);
        shuffled.forEach(article -> store.put(List.of(article)));
        assertEquals(expected, store.quads());
    }
}
