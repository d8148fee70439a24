package org.communique.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.query.SmallWorld;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An article whose every field tries to become a part of the page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileArticleTest {

    private static final String ATTACK = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'";
    private static final Iris IRIS = Iris.standard();
    private static final String ID = "ffff000000000001";

    private final RunningServer server = new RunningServer(world());

    @AfterAll
    void stop() {
        server.close();
    }

    private static DatasetGraph world() {
        DatasetGraph dataset = SmallWorld.inTdb2();
        Node article = IRIS.article(ID);
        Node author = IRIS.below("person/mallory");
        Node event = IRIS.event("meeting-mallory");
        Txn.executeWrite(dataset, () -> {
            add(dataset, article, article, Standard.TYPE, Cmq.ARTICLE);
            add(dataset, article, article, Standard.HEADLINE, text(ATTACK));
            add(dataset, article, article, Standard.ARTICLE_BODY, text(ATTACK + "\nMallory met " + ATTACK));
            add(dataset, article, article, Standard.URL, text("javascript:alert(3)"));
            add(dataset, article, article, Standard.AUTHOR, author);
            add(dataset, article, article, Cmq.PUBLISHER_AS_STATED, text(ATTACK));
            add(dataset, article, article, Cmq.SOURCE_FILE, text(ATTACK));
            Node claim = IRIS.claim(ID, 1);
            Node words = IRIS.mention(ID, 0, 20);
            add(dataset, article, claim, Standard.TYPE, Cmq.EVENT_REPORT);
            add(dataset, article, claim, Cmq.REPORTED_IN, article);
            add(dataset, article, claim, Cmq.EVIDENCE, words);
            add(dataset, article, claim, Cmq.TIME_AS_STATED, text(ATTACK));
            add(dataset, article, words, Standard.BEGIN_INDEX, text("0"));
            add(dataset, article, words, Standard.END_INDEX, text("20"));
            add(dataset, article, words, Standard.ANCHOR_OF, text(ATTACK.substring(0, 20)));
            add(dataset, IRIS.knowledgeGraph(), author, Standard.TYPE, Cmq.term("Person"));
            add(dataset, IRIS.knowledgeGraph(), author, Standard.LABEL, text(ATTACK));
            add(dataset, IRIS.knowledgeGraph(), event, Standard.TYPE, Cmq.EVENT);
            add(dataset, IRIS.knowledgeGraph(), event, Standard.LABEL, text(ATTACK));
            add(dataset, IRIS.knowledgeGraph(), event, Cmq.PARTICIPANT, author);
            add(dataset, IRIS.knowledgeGraph(), event, Cmq.REPORT, claim);
        });
        return dataset;
    }

    private static Node text(String words) {
        return NodeFactory.createLiteralString(words);
    }

    private static void add(DatasetGraph dataset, Node graph, Node subject, Node property, Node value) {
        dataset.add(Quad.create(graph, subject, property, value));
    }

    @Test
    void nothingOfItBecomesMarkup() {
        for (String path : List.of(
                "/id/article/" + ID,
                "/id/article/" + ID + "/claim/1",
                "/id/person/mallory",
                "/id/event/meeting-mallory",
                "/browse/Event")) {
            HttpResponse<String> answer = server.get(path);
            assertEquals(200, answer.statusCode(), path);
            Document page = Jsoup.parse(answer.body());
            assertTrue(page.select("img, [onerror]").isEmpty(), path);
            assertTrue(
                    page.select("script:not([src]):not([type=application/ld+json])")
                            .isEmpty(),
                    path);
            assertFalse(answer.body().contains("<script>alert"), path);
            assertTrue(page.text().contains("<script>alert(1)</script>"), path);
        }
    }

    @Test
    void anAddressThatABrowserWouldRunIsNoLink() {
        Document page = Jsoup.parse(server.get("/id/article/" + ID).body());
        assertTrue(page.select("a[href^=javascript]").isEmpty());
        assertTrue(page.text().contains("where it was published"));
        assertFalse(page.expectFirst("script[type=application/ld+json]").data().contains("javascript:"));
    }

    @Test
    void sentencesThatGaveNothingAreMarkedAndCounted() {
        Document page = Jsoup.parse(server.get("/id/article/" + ID).body());
        assertTrue(page.select("mark.silent").text().startsWith("Mallory met"), page.text());
        assertTrue(page.text().contains("1 sentence gave nothing."), page.text());
    }
}
