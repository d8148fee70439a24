package org.communique.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.communique.query.SmallWorld;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Stories, people, figures and the ledger: what each source gives, what it leaves out, and where they differ. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryPagesTest {

    private static final String CALL = "/id/event/phone-call-ana-torv-ben-osei-2022-06-15";

    private final RunningServer server = new RunningServer(SmallWorld.inTdb2());

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aStorySetsItsSourcesSideBySideTheEarliestFirst() {
        List<Element> rows = page(CALL).select(".sources tbody tr");
        assertEquals(2, rows.size());
        assertTrue(
                rows.getFirst().text().startsWith("Harbour Times 2022-06-16"),
                rows.getFirst().text());
        assertEquals("“Wednesday”: 2022-06-15", cell(rows.getFirst(), "When"));
        assertEquals("“Thursday”: 2022-06-16", cell(rows.getLast(), "When").replace(" sources differ", ""));
        assertEquals("Ana Torv, Ben Osei", cell(rows.getFirst(), "Who"));
    }

    @Test
    void aDisagreementIsMarkedAtItsSlotAndLeadsToBothSentences() {
        Document page = page(CALL);
        assertEquals(
                "#disagreement-1",
                page.expectFirst("td[data-title=When] a.badge").attr("href"));
        assertTrue(page.select("td[data-title=Who] a.badge").isEmpty());
        assertEquals(
                List.of(
                        "Ana Torv, president of Norland, spoke by phone with Ben Osei of Sudmark on Wednesday.",
                        "Osei and Torv talked by phone on Thursday."),
                page.select("#disagreement-1 .side mark").eachText());
    }

    @Test
    void aStoryTellsHowItsDateWasDerivedAndWhichOfficesTheSourcesState() {
        Document page = page(CALL);
        assertTrue(
                page.select(".derivation")
                        .text()
                        .contains("“Wednesday”, counted from 2022-06-16 (the day of publication), gives 2022-06-15"),
                page.text());
        assertTrue(page.select(".participants").text().contains("Ana Torv president, Norland"), page.text());
    }

    @Test
    void aTimeThatStaysOpenIsSaidToStayOpen() {
        Document page = page("/id/event/meeting-ana-torv-carla-ruiz");
        assertTrue(page.text().contains("No day is known"), page.text());
        assertTrue(page.select(".derivation").text().startsWith("“Monday” stays open"), page.text());
        assertEquals("not said", page.select("td[data-title=Where]").text());
    }

    @Test
    void laterEventsOfTheSamePeopleFollow() {
        Element later = page(CALL).expectFirst("section:has(h2:contains(Later))");
        assertEquals(
                "/id/event/meeting-ana-torv-ben-osei-2022-09",
                later.expectFirst(".events a").attr("href"));
    }

    @Test
    void aPersonHasOfficesInTimeCompanionsAndAListOfEventsThatOpensInFull() {
        Document page = page("/id/person/ana-torv");
        assertTrue(
                page.select(".groups").text().contains("president Norland stated 2022-06-16 1 article"), page.text());
        assertTrue(
                page.select(".companions ol").text().startsWith("Ben Osei 2 events Carla Ruiz 1 event"), page.text());
        assertEquals("true", page.expectFirst("svg.star").attr("aria-hidden"));
        Document events = page("/id/person/ana-torv?part=events&from=1");
        assertEquals(2, events.select(".listing li").size());
        assertTrue(events.select("h2").eachText().equals(List.of("Events 3")), events.text());
    }

    @Test
    void anOrganizationHasItsMembersWithTheirStanding() {
        assertTrue(
                page("/id/organization/north-pact").select(".groups").text().contains("Norland"),
                page("/id/organization/north-pact").text());
    }

    @Test
    void aPageNumberThatIsNoneCountsAsTheFirst() {
        assertEquals(200, server.get("/id/person/ana-torv?part=events&from=-1").statusCode());
        assertEquals(200, server.get("/id/person/ana-torv?part=%3Cb%3E&from=x").statusCode());
    }

    @Test
    void aFigureSetsItsClaimsSideBySideAndLeadsToTheChartOfThePair() {
        Document page = page("/id/figure/total-trade-norland-sudmark-2021");
        assertEquals(
                "12.5 billion USD", page.select("td[data-title='How much']").text());
        assertEquals("+8 %", page.select("td[data-title=Growth]").text());
        assertFalse(page.select("a[href='/trade?a=country%2Fnorland&b=country%2Fsudmark']")
                .isEmpty());
        assertTrue(page.text().contains("12.46 billion USD"), "the official value: " + page.text());
    }

    @Test
    void aClaimTellsHowItsTimeWasReadAndWhatSpeaksAgainstIt() {
        Document page = page("/id/article/a200000000000002/claim/1");
        assertTrue(page.text().contains("“Thursday”, counted from 2022-06-17 (the day of publication)"), page.text());
        assertEquals(2, page.select(".dispute .side").size());
        assertTrue(page.select(".occurrences a[href='" + CALL + "']").hasText(), page.text());
    }

    @Test
    void theLedgerListsDisagreementsAndIsNarrowedByPointAndWords() {
        Document page = page("/disagreements");
        assertFalse(page.select(".dispute").isEmpty(), page.text());
        assertTrue(page.select(".sides").text().contains("Thursday"), page.text());
        Document none = page("/disagreements?slot=place&about=nothing+of+the+kind");
        assertTrue(none.select(".dispute").isEmpty());
        assertTrue(none.text().contains("Take away a filter"), none.text());
        assertFalse(server.get("/disagreements?about=%3Cscript%3Ex").body().contains("<script>x"));
    }

    @Test
    void anArticleNumbersItsClaimsWhereTheirWordsEnd() {
        Document page = page("/id/article/a100000000000001");
        List<Element> refs = page.select("article .ref");
        assertEquals(
                List.of("1", "2", "3", "4"), refs.stream().map(Element::text).toList());
        for (Element ref : refs) {
            assertEquals(
                    1,
                    page.select("li[id=" + ref.attr("href").substring(1) + "]").size());
        }
        assertEquals("1 2", page.expectFirst("article mark").attr("data-claims"));
        assertEquals("1, Office: Ana Torv, president, Norland", refs.getFirst().attr("aria-label"));
    }

    @Test
    void aTitleWithAFullStopEndsNoSentenceAndALineBreakEndsEvery() {
        String text = "🌍 Mr. Osei left. Torv stayed.\nThe end";
        assertEquals(
                List.of("🌍 Mr. Osei left.", "Torv stayed.", "The end"),
                Sentences.of(text).stream()
                        .map(one -> text.substring(
                                text.offsetByCodePoints(0, one.begin()), text.offsetByCodePoints(0, one.end())))
                        .toList());
    }

    @Test
    void searchEnginesAreToldOfPeopleEventsAndArticlesInTheirWords() {
        JsonObject person = data("/id/person/ana-torv");
        assertEquals("Person", person.get("@type").getAsString().value());
        assertEquals(
                "http://www.wikidata.org/entity/Q999001",
                person.get("sameAs").getAsArray().get(0).getAsString().value());
        JsonObject event = data(CALL);
        assertEquals("2022-06-15", event.get("startDate").getAsString().value());
        assertEquals(2, event.get("attendee").getAsArray().size());
        assertEquals(
                "Norland's <b>envoys</b> & \"friends\"",
                data("/id/article/a300000000000003")
                        .get("headline")
                        .getAsString()
                        .value());
    }

    private JsonObject data(String path) {
        return JSON.parse(
                page(path).expectFirst("script[type=application/ld+json]").data());
    }

    private static String cell(Element row, String title) {
        return row.select("td[data-title=" + title + "]").text().replace(" sources differ", "");
    }

    private Document page(String path) {
        HttpResponse<String> answer = server.get(path);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.body());
    }
}
