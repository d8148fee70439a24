package org.communique.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.communique.claim.ArticleClaims;
import org.communique.rdf.ArticleGraphWriter;
import org.communique.rdf.Credits;
import org.communique.rdf.Iris;
import org.communique.text.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Why names were linked, as the explorer tells it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainPageTest {

    private static final Article ARTICLE = new Article(
            Optional.of("Macron <i>in</i> Brussels"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "French President Emmanuel Macron met NATO officials in Brussels. Macron left the same day.",
            "brussels.txt");

    private final RunningServer server = new RunningServer(store());

    @AfterAll
    void stop() {
        server.close();
    }

    private static DatasetGraph store() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        ArticleGraphWriter writer = new ArticleGraphWriter(Iris.standard(), "0.0.1", Credits.byName());
        Txn.executeWrite(
                dataset,
                () -> writer.write(new ArticleClaims(ARTICLE, List.of(), List.of()))
                        .quads()
                        .forEach(dataset::add));
        return dataset;
    }

    @Test
    void eachNameStandsWithWhatItWasTakenToMeanAndTheRule() {
        HttpResponse<String> answer = server.get("/explain?article=" + ARTICLE.id() + "&name=macron");
        assertEquals(200, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        List<String> rows = page.select(".results tbody tr").eachText();
        assertTrue(rows.size() >= 2, page.text());
        assertTrue(rows.stream().allMatch(row -> row.contains("Q3052772")), rows.toString());
        assertTrue(page.select("q a[href*=words]").size() >= 2, page.text());
        assertTrue(page.select("i").isEmpty());
        assertTrue(page.text().contains("as version 0.0.1 read it"), page.text());
    }

    @Test
    void aNameThatIsNotThereIsSaidToBeMissing() {
        assertTrue(server.get("/explain?article=" + ARTICLE.id() + "&name=nobody")
                .body()
                .contains("Leave the name empty"));
    }

    @Test
    void anArticleThatIsNotThereIsSaidInWords() {
        for (String id : List.of("", "0000000000000000", "%3Cscript%3E")) {
            HttpResponse<String> answer = server.get("/explain?article=" + id);
            assertEquals(404, answer.statusCode(), id);
            assertTrue(answer.body().contains("No such article"), id);
        }
    }
}
