package org.communique.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.communique.claim.ArticleClaims;
import org.communique.fuse.Fuser;
import org.communique.fuse.Knowledge;
import org.communique.knowledge.Gazetteer;
import org.communique.rdf.ArticleGraphReader;
import org.communique.rdf.ArticleGraphWriter;
import org.communique.rdf.ClaimSieve;
import org.communique.rdf.Iris;
import org.communique.rdf.KnowledgeGraphWriter;
import org.communique.store.TripleStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However articles come and go, the knowledge graph is that of the articles which are there. */
class KnowledgeBuildTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Iris IRIS = Iris.standard();

    @TempDir
    Path folder;

    private static ArticleGraphWriter writer() {
        return new ArticleGraphWriter(IRIS, "1", new GazetteerNames(GAZETTEER).credits());
    }

    private static ArticleShelf.Entry entry(ArticleClaims article) {
        return new ArticleShelf.Entry(
                article.article(), new ClaimSieve.Sieved(Optional.of(writer().write(article)), List.of()));
    }

    private static void put(TripleStore store, List<ArticleClaims> articles) {
        new ArticleShelf(store)
                .put(articles.stream().map(KnowledgeBuildTest::entry).toList());
    }

    private static BuildSummary.Content update(TripleStore store) {
        return new KnowledgeBuild(store, GAZETTEER, Progress.SILENT).update();
    }

    /** The graph of all at once, made in memory. */
    private static List<String> expected(List<ArticleClaims> articles) {
        ArticleGraphReader reader = new ArticleGraphReader(IRIS);
        GazetteerNames names = new GazetteerNames(GAZETTEER);
        Knowledge knowledge = new Fuser(names::known, names::credited, GAZETTEER::itemOf)
                .fuse(articles.stream()
                        .map(article -> reader.read(writer().write(article)))
                        .toList());
        return lines(new KnowledgeGraphWriter(IRIS)
                .write(knowledge, articles.size())
                .graph()
                .find()
                .toList());
    }

    private static List<String> actual(TripleStore store) {
        return lines(
                store.quads(IRIS.knowledgeGraph()).stream().map(Quad::asTriple).toList());
    }

    private static List<String> lines(List<Triple> triples) {
        return triples.stream().map(NodeFmtLib::str).sorted().toList();
    }

    private static void assertSame(List<String> expected, List<String> actual, String what) {
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(actual);
        List<String> surplus = new ArrayList<>(actual);
        surplus.removeAll(expected);
        assertTrue(
                missing.isEmpty() && surplus.isEmpty(), () -> what + "\nmissing " + missing + "\nsurplus " + surplus);
        assertEquals(expected, actual, what);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void anyOrderOfComingAndGoingLeavesTheGraphOfWhatIsThere(long seed) {
        Random random = new Random(seed);
        List<ArticleClaims> outside = new ArrayList<>(new MadeUpNews(seed, 12, 70, 1).next(45));
        Map<String, ArticleClaims> inside = new TreeMap<>();
        try (TripleStore store = TripleStore.openOrCreate(folder.resolve("store"), IRIS.base())) {
            for (int step = 0; step < 9; step++) {
                List<ArticleClaims> batch = new ArrayList<>();
                for (int count = random.nextInt(9); count > 0 && !outside.isEmpty(); count--) {
                    batch.add(outside.remove(random.nextInt(outside.size())));
                }
                put(store, batch);
                batch.forEach(article -> inside.put(article.article().id(), article));
                List<String> gone = new ArrayList<>();
                for (int count = random.nextInt(4); count > 0 && !inside.isEmpty(); count--) {
                    String id = List.copyOf(inside.keySet()).get(random.nextInt(inside.size()));
                    gone.add(id);
                    outside.add(Optional.ofNullable(inside.remove(id)).orElseThrow());
                }
                new ArticleShelf(store).remove(gone);
                update(store);
                assertSame(expected(List.copyOf(inside.values())), actual(store), "seed " + seed + ", step " + step);
            }
            new ArticleShelf(store).remove(inside.keySet());
            assertEquals(new BuildSummary.Content(0, 0, 0, 0), update(store));
        }
    }

    @Test
    void whatAKilledBuildHasPutIsFusedByTheNext() {
        List<ArticleClaims> articles = new MadeUpNews(7, 5, 20, 1).next(12);
        try (TripleStore store = TripleStore.openOrCreate(folder.resolve("store"), IRIS.base())) {
            put(store, articles.subList(0, 6));
            update(store);
            put(store, articles.subList(6, 9));
        }
        try (TripleStore store = TripleStore.open(folder.resolve("store"))) {
            assertFalse(KnowledgeBuild.isCurrent(store));
            put(store, articles.subList(9, 12));
            update(store);
            assertTrue(KnowledgeBuild.isCurrent(store));
            assertEquals(expected(articles), actual(store));
        }
    }

    @Test
    void anUpdateWithNothingToDoChangesNothing() {
        List<ArticleClaims> articles = new MadeUpNews(8, 5, 20, 1).next(5);
        try (TripleStore store = TripleStore.openOrCreate(folder.resolve("store"), IRIS.base())) {
            put(store, articles);
            BuildSummary.Content content = update(store);
            assertEquals(5, content.articles());
            assertEquals(content, update(store));
            put(store, articles);
            assertTrue(KnowledgeBuild.isCurrent(store));
        }
    }

    @Test
    void theWorkingNotesAreInNoExport() {
        try (TripleStore store = TripleStore.openOrCreate(folder.resolve("store"), IRIS.base())) {
            put(store, new MadeUpNews(9, 5, 20, 1).next(3));
            update(store);
            assertTrue(store.quads(Node.ANY).stream()
                    .noneMatch(quad -> quad.isDefaultGraph() || quad.toString().contains("urn:communique:index")));
        }
    }
}
