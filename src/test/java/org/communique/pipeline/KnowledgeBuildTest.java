package org.communique.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
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
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.Grounds;
import org.communique.claim.StatedTime;
import org.communique.claim.StatedTime.Bounds;
import org.communique.fuse.Fuser;
import org.communique.fuse.Knowledge;
import org.communique.knowledge.Gazetteer;
import org.communique.rdf.ArticleGraphReader;
import org.communique.rdf.ArticleGraphWriter;
import org.communique.rdf.ClaimSieve;
import org.communique.rdf.Iris;
import org.communique.rdf.KnowledgeGraphWriter;
import org.communique.rdf.Standard;
import org.communique.store.TripleStore;
import org.communique.text.Article;
import org.communique.text.PublicationDate;
import org.communique.text.Span;
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
                article.article(),
                new ClaimSieve.Sieved(Optional.of(writer().write(article)), List.of()),
                Optional.empty());
    }

    private static void put(TripleStore store, List<ArticleClaims> articles) {
        new ArticleShelf(store)
                .put(articles.stream().map(KnowledgeBuildTest::entry).toList(), message -> {});
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

    @Test
    void theMadeUpNewsHasDisagreementsSharedTextAndUndatedReportsToKeepUpToDate() {
        String graph = String.join("\n", expected(new MadeUpNews(6, 12, 70, 1).next(45)));
        for (String part : List.of("-status>", "-earliest>", "-amount>", "sharesTextWith", "undatedReport")) {
            assertTrue(graph.contains(part), part);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 6})
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

    private static Article article(String body, String day, Optional<String> url, String file) {
        return new Article(
                Optional.empty(),
                PublicationDate.parse(day),
                List.of(),
                Optional.empty(),
                url,
                Optional.empty(),
                body,
                file);
    }

    private static ArticleClaims call(String body, EntityId... who) {
        StatedTime day = StatedTime.absolute("that day", Bounds.day(LocalDate.of(2031, 5, 1)), "test");
        EventReport report = new EventReport(
                EventType.PHONE_CALL,
                EventStatus.OCCURRED,
                List.of(who),
                List.of(),
                List.of(),
                Optional.empty(),
                day,
                Grounds.of(new Span(0, 3), 90));
        return new ArticleClaims(
                article(body, "2031-05-02", Optional.empty(), body + ".txt"), List.of(), List.of(report));
    }

    @Test
    void aRenamedEventIsFoundByItsOldNameUntilAnArticleOfTheOldOneGoes() {
        EntityId xi = new EntityId("person/xi-jinping");
        EntityId putin = new EntityId("person/vladimir-putin");
        EntityId modi = new EntityId("person/narendra-modi");
        ArticleClaims three = call("All three", xi, putin, modi);
        ArticleClaims two = call("Two of them", xi, putin);
        String old = "event/phone-call-narendra-modi-vladimir-putin-xi-jinping-2031-05-01";
        String now = "event/phone-call-vladimir-putin-xi-jinping-2031-05-01";
        try (TripleStore store = TripleStore.openOrCreate(folder.resolve("store"), IRIS.base())) {
            put(store, List.of(three));
            update(store);
            assertEquals(List.of(), store.quads(IRIS.historyGraph()));
            put(store, List.of(two));
            update(store);
            assertEquals(
                    List.of(Quad.create(
                            IRIS.historyGraph(), IRIS.below(old), Standard.IS_REPLACED_BY, IRIS.below(now))),
                    store.quads(IRIS.historyGraph()));
            new ArticleShelf(store).remove(List.of(two.article().id()));
            update(store);
            assertEquals(
                    List.of(), store.quads(IRIS.historyGraph()), "the old name is back, the new one leaves nothing");
            put(store, List.of(two));
            update(store);
            new ArticleShelf(store).remove(List.of(three.article().id()));
            update(store);
            assertEquals(List.of(), store.quads(IRIS.historyGraph()), "nothing tells of the article that is gone");
        }
    }

    @Test
    void theLastChangeTellsWhatIsNewRenamedAndChanged() {
        EntityId xi = new EntityId("person/xi-jinping");
        EntityId putin = new EntityId("person/vladimir-putin");
        EntityId modi = new EntityId("person/narendra-modi");
        try (TripleStore store = TripleStore.openOrCreate(folder.resolve("store"), IRIS.base())) {
            put(store, List.of(call("All three", xi, putin, modi)));
            update(store);
            assertEquals(
                    List.of("event new"),
                    KnowledgeBuild.lastChange(store).rows().stream()
                            .filter(row -> row.thing().kind() == LastChange.Kind.EVENT)
                            .map(row -> row.thing().kind().word() + " " + row.change())
                            .toList());
            put(store, List.of(call("Two of them", xi, putin)));
            update(store);
            LastChange change = KnowledgeBuild.lastChange(store);
            assertTrue(
                    change.rows().stream()
                            .anyMatch(row -> row.change().equals("renamed")
                                    && row.after().equals("event/phone-call-vladimir-putin-xi-jinping-2031-05-01")),
                    change.toString());
            put(store, List.of(call("Two once more", xi, putin)));
            update(store);
            assertEquals(
                    List.of("cmq:sourceCount 2 3"),
                    KnowledgeBuild.lastChange(store).rows().stream()
                            .filter(row -> row.thing().kind() == LastChange.Kind.EVENT
                                    && row.slot().endsWith(":sourceCount"))
                            .map(row -> row.slot() + " " + row.before() + " " + row.after())
                            .toList());
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
