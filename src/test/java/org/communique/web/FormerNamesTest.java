package org.communique.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.query.EntityNames;
import org.communique.query.SmallWorld;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks for a thing by a name that it had is led to the thing, which tells its former names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormerNamesTest {

    private static final Iris IRIS = Iris.standard();
    private static final String MERGED = "person/anna-torv";
    private static final String STAYS = "person/ana-torv";

    private final DatasetGraph dataset = SmallWorld.inTdb2();
    private final RunningServer server = new RunningServer(withFormerNames(dataset));

    private static DatasetGraph withFormerNames(DatasetGraph dataset) {
        Txn.executeWrite(dataset, () -> {
            replaced(dataset, IRIS.decisionGraph(), MERGED, STAYS);
            replaced(
                    dataset,
                    IRIS.historyGraph(),
                    "event/phone-call-ana-torv-2022-06",
                    "event/phone-call-ana-torv-ben-osei-2022-06-15");
            replaced(
                    dataset,
                    IRIS.historyGraph(),
                    "figure/total-trade-norland-sudmark-undated-a100000000000001-4",
                    "figure/total-trade-norland-sudmark-2021");
            dataset.add(Quad.create(
                    IRIS.decisionGraph(),
                    IRIS.below(STAYS),
                    Standard.INFLUENCED_BY,
                    IRIS.below("decision/0d1e2f3a4b5c")));
            Node article = IRIS.article("a300000000000003");
            dataset.add(Quad.create(article, article, Standard.MENTIONS, IRIS.below(MERGED)));
        });
        return dataset;
    }

    private static void replaced(DatasetGraph dataset, Node graph, String old, String now) {
        dataset.add(Quad.create(graph, IRIS.below(old), Standard.IS_REPLACED_BY, IRIS.below(now)));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "person/anna-torv, person/ana-torv",
        "event/phone-call-ana-torv-2022-06, event/phone-call-ana-torv-ben-osei-2022-06-15",
        "figure/total-trade-norland-sudmark-undated-a100000000000001-4, figure/total-trade-norland-sudmark-2021",
    })
    void anOldNameLeadsToTheThingAsAPageAndAsData(String old, String now) {
        for (String suffix : new String[] {"", ".ttl", ".jsonld"}) {
            HttpResponse<String> answer = server.get("/id/" + old + suffix, "Accept", "text/html");
            assertEquals(302, answer.statusCode(), suffix);
            String target = answer.headers().firstValue("Location").orElse("");
            assertEquals("/id/" + now + suffix, target);
            assertEquals(200, server.get(target).statusCode());
        }
        HttpResponse<String> turtle = server.get("/id/" + old, "Accept", "text/turtle");
        assertEquals(
                "/id/" + now + ".ttl", turtle.headers().firstValue("Location").orElse(""));
        assertTrue(server.get("/id/" + now).body().contains("Also found under <code>" + old + "</code>"));
    }

    @Test
    void thePageOfWhatStaysSaysWhoDecidedThat() {
        String page = server.get("/id/" + STAYS).body();
        assertTrue(page.contains("Decided by Rosa Blum on 2022-06-20"), page);
    }

    @Test
    void aVerbThatIsGivenAnOldIdMeansWhatStays() {
        assertEquals(IRIS.below(STAYS), new EntityNames(dataset, IRIS).resolve(MERGED));
        assertEquals(
                IRIS.below(STAYS),
                new EntityNames(dataset, IRIS).resolve("<" + IRIS.below(MERGED).getURI() + ">"));
    }
}
