package org.communique.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.query.NamedQueries;
import org.communique.query.NamedQuery;
import org.communique.query.SmallWorld;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people see. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private final RunningServer server = new RunningServer(SmallWorld.inTdb2());

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void theFirstPageCountsAndLeadsOn() {
        Document page = page("/");
        assertEquals("3 articles", page.select("a[href=/browse/Article]").text());
        assertEquals(
                "4 organizations", page.select("a[href=/browse/Organization]").text());
        assertEquals(
                "/id/article/a200000000000002",
                page.select(".articles a[href^=/id/article]").attr("href"));
        assertEquals(
                "/id/event/phone-call-ana-torv-ben-osei-2022-06-15",
                page.select(".articles a").attr("href"));
        assertEquals(
                NamedQueries.shipped().all().size(), page.select(".questions a").size());
    }

    @Test
    void anEmptyStoreHasAFirstPageToo() {
        try (RunningServer empty = new RunningServer(DatasetGraphFactory.createTxnMem())) {
            HttpResponse<String> answer = empty.get("/");
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("communique build"), answer.body());
            assertTrue(Jsoup.parse(empty.get("/ontology").body()).select("dt").size() > 50);
        }
    }

    @Test
    void aSearchLeadsToThePersonByEveryName() {
        assertEquals(
                "/id/person/ana-torv", page("/search?q=torv").select(".hits a").attr("href"));
        assertTrue(page("/search?q=kingdom").select(".hits").text().contains("also “Kingdom of Norland”"));
        assertEquals("Search: <b>", page("/search?q=%3Cb%3E").select("h1").text());
    }

    @Test
    void aSearchFindsEventsFiguresAndSentencesWithTheirPlaceInTheText() {
        Document page = page("/search?q=norland");
        assertEquals(
                List.of("People, organizations, places", "Trade figures", "Headlines", "Sentences 5"),
                page.select("h2").eachText());
        assertTrue(page("/search?q=osei").select("h2").eachText().contains("Events"));
        Element sentence = page("/search?q=port+open").expectFirst(".sentences a");
        assertEquals("/id/article/a100000000000001?words=87,139#char=87,139", sentence.attr("href"));
        assertEquals(List.of("ports", "open"), sentence.select("mark").eachText());
        assertTrue(page("/search?q=zebra").select(".empty").text().contains("zebra"));
    }

    @Test
    void everyFileThatAnAnswerOffersIsThereAndALongQueryMayBePosted() {
        for (String query : List.of("SELECT * { ?s a ?o } LIMIT 3", "CONSTRUCT WHERE { ?s a ?o } LIMIT 3", "ASK {}")) {
            for (Element file :
                    page("/query?query=" + RunningServer.encode(query)).select(".answer a[download]")) {
                assertEquals(200, server.get(file.attr("href")).statusCode(), file.outerHtml());
            }
        }
        String posted = "query=" + RunningServer.encode("SELECT * { ?s a ?o } LIMIT 3 #" + "x".repeat(20_000));
        HttpResponse<String> answer = server.send("POST", "/query", "application/x-www-form-urlencoded", posted);
        assertEquals(3, Jsoup.parse(answer.body()).select(".answer tbody tr").size());
    }

    @Test
    void theSearchBoxIsOfferedNamesWhileOneTypes() {
        String names = server.get("/suggest?q=ana+t").body();
        assertTrue(names.contains("/id/person/ana-torv"), names);
        assertEquals(
                "[ ]", server.get("/suggest?q=").body().replaceAll("\\s+", " ").replace("[]", "[ ]"));
    }

    @Test
    void aPersonHasOfficesEventsAndStatementsWithTheirWords() {
        Document page = page("/id/person/ana-torv");
        assertEquals("Ana Torv", page.select("h1").text());
        assertTrue(
                page.select("h2")
                        .eachText()
                        .containsAll(List.of("Offices 1", "Events 3", "Statements 1", "Mentioned in 3")),
                page.text());
        assertTrue(page.select("q a[href='/id/article/a100000000000001?words=87,139#char=87,139']")
                .hasText());
    }

    @Test
    void aClaimShowsItsWordsMarkedInTheirParagraph() {
        Document page = page("/id/article/a300000000000003/claim/1");
        assertEquals(
                "Norland is a member of the North Pact.",
                page.select("mark.evidence").text());
        assertEquals(
                "🌍 <script>alert(\"no\")</script> Norland is a member of the North Pact.",
                page.select("blockquote p").text());
        Element link = page.expectFirst("figcaption a");
        assertEquals("/id/article/a300000000000003?words=31,69#char=31,69", link.attr("href"));
    }

    @Test
    void aStretchOfAnArticleIsMarkedByCodePointsNotByUtf16() {
        Document page = page("/id/article/a300000000000003?words=31,69");
        assertEquals(
                "Norland is a member of the North Pact.",
                page.select("mark.chosen").text());
        assertEquals("Norland", page.expectFirst("[id='char=31,38'] + *").text());
    }

    @Test
    void markupInAnArticleIsShownAsText() {
        HttpResponse<String> answer = server.get("/id/article/a300000000000003");
        assertFalse(answer.body().contains("<script>alert"), answer.body());
        assertTrue(answer.body().contains("&lt;script&gt;alert(&quot;no&quot;)&lt;/script&gt;"), answer.body());
        assertTrue(answer.body().contains("no publication date"), answer.body());
    }

    @Test
    void anArticleLinksItsMentionsAndListsItsFactsInTextOrder() {
        Document page = page("/id/article/a100000000000001");
        assertEquals(9, page.select("article a.mention").size());
        assertEquals(4, page.select(".facts li").size());
        assertTrue(page.expectFirst(".facts li").text().startsWith("Office Ana Torv, president, Norland"));
        assertTrue(page.select(".facts li").text().contains("Total trade: Norland, Sudmark, 12.5 billion USD, +8 %"));
    }

    @Test
    void anEventShowsWhatEachSourceSaysAndWhereTheyDisagree() {
        Document page = page("/id/event/phone-call-ana-torv-ben-osei-2022-06-15");
        assertEquals(2, page.select(".sources tbody tr").size());
        assertEquals(2, page.select(".sides .side").size());
        assertTrue(page.text().contains("Disagreements 1"), page.text());
    }

    @Test
    void everyLinkToAPageOfOursAnswers() {
        for (String from : List.of(
                "/",
                "/id/person/ana-torv",
                "/id/article/a100000000000001",
                "/id/article/a100000000000001/claim/4",
                "/id/event/phone-call-ana-torv-ben-osei-2022-06-15",
                "/query/facts-of-article")) {
            for (Element link : page(from).select("a[href^=/]:not([href^=/explain])")) {
                assertEquals(200, server.get(link.attr("href")).statusCode(), from + " to " + link);
            }
        }
    }

    @Test
    void everyQuestionHasAPageThatAnswersWithoutValues() {
        for (NamedQuery question : NamedQueries.shipped().all()) {
            Document page = page("/query/" + question.name());
            assertEquals(question.question(), page.select("h1").text());
            assertEquals(
                    question.parameters().size(), page.select(".values input").size());
        }
    }

    @Test
    void aQuestionWithValuesAnswersWithLinksAndFiles() {
        Document page = page("/query/contacts-of-two-people?first=Ana+Torv&second=osei");
        assertEquals(2, page.select(".results tbody tr").size());
        assertTrue(page.select(".results a[href=/id/event/meeting-ana-torv-ben-osei-2022-09]")
                .hasText());
        String csv = page.select("a:containsOwn(CSV)").attr("href");
        assertEquals("/query/contacts-of-two-people?first=Ana+Torv&second=osei&format=csv", csv);
        assertTrue(server.get(csv).body().startsWith("from,until,event,what"));
        assertTrue(server.get(csv.replace("csv", "json")).body().contains("\"bindings\""));
    }

    @Test
    void aValueThatCannotBeReadIsSaidBesideTheForm() {
        HttpResponse<String> answer = server.get("/query/events-in-period?period=%3Cb%3E");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("got &#39;&lt;b&gt;&#39;"), answer.body());
    }

    @Test
    void aQueryOfOnesOwnIsAnsweredOrItsErrorIsPlaced() {
        String good = RunningServer.encode("SELECT ?s { ?s a <https://w3id.org/communique/ontology#Person> }");
        assertEquals(3, page("/query?query=" + good).select(".results tbody tr").size());
        HttpResponse<String> bad = server.get("/query?query=" + RunningServer.encode("SELECT ?s {\n ?s }"));
        assertEquals(400, bad.statusCode());
        assertTrue(bad.body().contains("line 2, column"), bad.body());
    }

    @Test
    void claimsStandBesideOfficialValuesWithDeviationAndVerdict() {
        Document page = page("/compare");
        List<Element> rows = page.select(".results tbody tr");
        assertEquals(2, rows.size(), page.text());
        Element flow = rows.stream()
                .filter(row -> row.text().contains("8 billion EUR"))
                .findFirst()
                .orElseThrow();
        assertTrue(flow.text().contains("-12.5") && flow.text().contains("does not fit"), flow.text());
        Element total = rows.stream()
                .filter(row -> row.text().contains("12.46 billion USD"))
                .findFirst()
                .orElseThrow();
        assertTrue(total.text().contains("+0.32 %") && total.text().contains(" fits: the words allow"), total.text());
        assertTrue(total.select("a[href=/id/article/a100000000000001/claim/4]").hasText());
    }

    @Test
    void aComparisonIsNarrowedToOneCountryAndSaysWhereThereIsNone() {
        assertEquals(
                2, page("/compare?party=Norland").select(".results tbody tr").size());
        assertTrue(page("/compare?party=city/port-vell").text().contains("communique reference"));
    }

    @Test
    void theOfficialValuesOfACountryAreNotMixedWithWhatArticlesSay() {
        assertTrue(page("/id/country/norland")
                .select("h2")
                .eachText()
                .containsAll(List.of("Trade figures 2", "Official values 3")));
    }

    @Test
    void aClassListsItsMembersWithThoseOfItsSubclasses() {
        assertEquals("3", page("/browse/Event").select("h1 small").text());
        assertEquals(404, server.get("/browse/No-such").statusCode());
    }

    private Document page(String path) {
        HttpResponse<String> answer = server.get(path);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.body());
    }
}
