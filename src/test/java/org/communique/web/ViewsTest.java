package org.communique.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.query.SmallWorld;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Timeline, graph, trade charts and map, as far as the server draws them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewsTest {

    private final RunningServer server = new RunningServer(SmallWorld.inTdb2());

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void theTimelineShowsDatedEventsOnAnAxisAndInAList() {
        Document page = page("/timeline");
        assertEquals(2, page.select(".chart-timeline a").size());
        assertTrue(page.select(".chart-timeline .status-Planned .band").size() == 1, page.text());
        assertTrue(page.select(".events").text().contains("2022-09, some time in the month"), page.text());
        assertTrue(page.select(".events .badge").text().contains("planned"), page.text());
    }

    @Test
    void eventsWithoutADateStandApart() {
        Document page = page("/timeline");
        assertEquals("Without a date", page.expectFirst("h2:last-of-type").text());
        assertTrue(
                page.expectFirst("h2:contains(Without) ~ .events")
                        .text()
                        .contains("“Monday” Meeting: Ana Torv, Carla Ruiz"),
                page.text());
    }

    @Test
    void theTimelineIsFilteredByItsAddress() {
        Document page = page("/timeline?who=Ben+Osei&period=2022-06&status=Occurred");
        assertEquals(1, page.select(".chart-timeline a").size());
        assertEquals("Ben Osei", page.select("#filter-who").attr("value"));
        assertEquals("Occurred", page.select("#filter-status option[selected]").attr("value"));
        assertEquals(
                "/timeline?who=Ben+Osei&status=Occurred",
                page.select("a:containsOwn(All years)").attr("href"));
    }

    @Test
    void aBarOfTheCountsLeadsToItsPeriod() {
        assertEquals(
                List.of("/timeline?period=2022-06", "/timeline?period=2022-09"),
                page("/timeline?period=2022").select(".chart-bars a").eachAttr("href"));
    }

    @Test
    void theSameEventsComeAsData() {
        HttpResponse<String> answer = server.get("/timeline?format=json&kind=PhoneCall");
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
        assertTrue(answer.body().startsWith("{\"count\":1,\"shown\":1,"), answer.body());
        assertTrue(answer.body().contains("\"earliest\":\"2022-06-15\""), answer.body());
    }

    @Test
    void theGraphTiesThoseWhoTakePartInTheSameEvents() {
        Document page = page("/graph");
        assertEquals(3, page.select(".chart-web .shape").size());
        assertEquals(
                List.of("Ana Torv and Ben Osei: 2 events", "Ana Torv and Carla Ruiz: 1 event"),
                page.select(".chart-web a[href^=#tie]").eachAttr("aria-label"));
        assertTrue(page.expectFirst("#tie-0").text().contains("Phone call: Ana Torv, Ben Osei"), page.text());
        assertEquals(
                "/id/person/ana-torv",
                page.expectFirst(".chart-web a[aria-label=Ana Torv]").attr("href"));
    }

    @Test
    void theGraphAroundOneShowsMembershipsAndOfficesToo() {
        Document page = page("/graph?around=country/norland");
        assertEquals("Who is tied to Norland", page.select("h1").text());
        assertTrue(page.select("tbody").text().contains("Ana Torv Norland office"), page.text());
        assertTrue(page.select("tbody").text().contains("Norland North Pact membership"), page.text());
        assertTrue(server.get("/graph?around=person/ana-torv&size=2&format=json")
                .body()
                .startsWith("{\"leftOut\":2,"));
    }

    @Test
    void theTradeOfAPairIsDrawnWithOneScaleForEachCurrency() {
        Document page = page("/trade?a=Norland&b=country/sudmark");
        assertEquals(
                List.of(
                        "Amounts, billion EUR",
                        "Amounts, billion USD",
                        "Growth in percent, each over the base that it names"),
                page.select("figcaption").eachText());
        assertEquals(
                2,
                page.select("[aria-label='Amounts, billion USD'] .form-official")
                        .size());
        assertEquals(
                "/id/article/a100000000000001/claim/4",
                page.expectFirst("svg[aria-label='Amounts, billion USD'] .form-claim")
                        .attr("href"));
        assertEquals(
                "~", page.select("[aria-label='Amounts, billion EUR'] .hint").text());
    }

    @Test
    void everyFigureOfThePairStandsInTheTableWithItsSentence() {
        Document page = page("/trade?a=country/sudmark&b=country/norland");
        assertEquals(5, page.select("tbody tr").size());
        assertTrue(page.select("tbody").text().contains("about 7 billion EUR"), page.text());
        assertTrue(page.select("tbody q a[href='/id/article/a100000000000001?words=141,244#char=141,244']")
                .hasText());
    }

    @Test
    void theFiguresOfThePairComeAsData() {
        String body = server.get("/trade?a=country/sudmark&b=country/norland&format=json")
                .body();
        assertTrue(body.startsWith("{\"count\":5,\"shown\":5,"), body);
        assertTrue(body.contains("\"growthPercent\":8.0"), body);
        assertEquals(400, server.get("/trade?a=country/sudmark&format=json").statusCode());
    }

    @Test
    void withoutTwoSidesThePairsAreListed() {
        assertEquals(
                "/trade?a=country%2Fnorland&b=country%2Fsudmark",
                page("/trade").select("tbody a").attr("href"));
        assertTrue(page("/trade?b=person/ana-torv").text().contains("No trade figures of two sides"));
        assertTrue(page("/trade?a=country/norland&b=city/port-vell").text().contains("just these two"));
        assertEquals(400, server.get("/trade?a=Norland&b=country/norland").statusCode());
    }

    @Test
    void theMapShowsAPlaceWithItsEvents() {
        Document page = page("/map");
        assertEquals(
                List.of("Port Vell: 1 event"), page.select(".chart-map .spot").eachAttr("aria-label"));
        assertTrue(page.select("figcaption").text().contains("2 events tell no place"), page.text());
        assertTrue(page.select("tbody").text().contains("Port Vell 1 2022-09 41.38, 2.18"), page.text());
        Document chosen = page(page.expectFirst(".spot").attr("href").replaceAll("#.*", ""));
        assertEquals("Events in Port Vell", chosen.select("#chosen").text());
        assertTrue(chosen.select("#chosen + .events").text().contains("Meeting: Ana Torv, Ben Osei"), chosen.text());
    }

    @Test
    void theMapOfAnotherRegionLeavesThePlaceToTheTable() {
        Document page = page("/map?region=south-america");
        assertEquals(0, page.select(".chart-map .spot").size());
        assertTrue(page.select("figcaption").text().startsWith("0 of 1 places"), page.text());
        assertEquals(1, page.select("tbody tr").size());
        assertTrue(server.get("/map?region=%3Cmoon%3E").body().contains("got &#39;&lt;moon&gt;&#39;"));
    }

    @Test
    void thePlacesComeAsGeoJson() {
        String body = server.get("/map?format=json").body();
        assertTrue(body.startsWith("{\"type\":\"FeatureCollection\""), body);
        assertTrue(body.contains("\"coordinates\":[2.18,41.38]"), body);
    }

    @Test
    void whatCannotBeReadIsSaidInWords() {
        for (String view : List.of("/timeline", "/graph", "/map")) {
            HttpResponse<String> period = server.get(view + "?period=%3Cb%3E");
            assertEquals(400, period.statusCode());
            assertTrue(period.body().contains("got &#39;&lt;b&gt;&#39;"), period.body());
            assertEquals(400, server.get(view + "?period=%2B99999-01-01").statusCode());
            assertTrue(server.get(view + "?who=Nobody+Atall").body().contains("nothing is called"));
            assertTrue(server.get(view + "?status=Maybe").body().contains("Occurred, Planned"));
        }
    }

    @Test
    void whereNothingPassesAPageSaysSo() {
        assertTrue(page("/timeline?kind=War").text().contains("No event with a date passes this filter"));
        assertTrue(
                page("/timeline?kind=%22%3E%3Cscript%3E").select("main script").isEmpty());
        try (RunningServer empty = new RunningServer(DatasetGraphFactory.createTxnMem())) {
            assertEquals(200, empty.get("/timeline").statusCode());
            assertEquals(200, empty.get("/graph").statusCode());
            assertEquals(200, empty.get("/trade").statusCode());
            assertEquals(200, empty.get("/map").statusCode());
        }
    }

    private Document page(String path) {
        HttpResponse<String> answer = server.get(path);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.body());
    }
}
