package org.communique.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.query.SmallWorld;
import org.communique.rdf.Iris;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page that tells what the last build or decision changed, from the notes that it left in the store. */
class ChangesPageTest {

    private static final Iris IRIS = Iris.standard();
    private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
    private static final String LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>";
    private static final String CMQ = "https://w3id.org/communique/ontology#";

    private static void note(DatasetGraph dataset, String id, String... lines) {
        Node thing = IRIS.below(id);
        String text = String.join("\n", lines).replace("IT", "<" + thing.getURI() + ">") + "\n";
        dataset.add(
                Quad.defaultGraphIRI,
                thing,
                NodeFactory.createURI("urn:communique:index#changed"),
                NodeFactory.createLiteralString(text));
    }

    private static Document page(DatasetGraph dataset) {
        try (RunningServer server = new RunningServer(dataset)) {
            String body = server.get("/changes").body();
            assertFalse(body.contains("<script>alert"), body);
            return Jsoup.parse(body);
        }
    }

    private static List<String> rows(Document page) {
        return page.select("tbody tr").eachText();
    }

    @Test
    void aStoreThatNothingChangedInSaysSo() {
        assertTrue(page(SmallWorld.inMemory()).text().contains("Nothing has changed."));
    }

    @Test
    void whatIsNewGoneOrOtherIsToldWithLinksToWhatIsThere() {
        DatasetGraph dataset = SmallWorld.inMemory();
        String figure = "figure/total-trade-norland-sudmark-2021";
        Txn.executeWrite(dataset, () -> {
            note(
                    dataset,
                    figure,
                    "- IT <" + CMQ + "amount> \"12000000000.0\"^^<http://www.w3.org/2001/XMLSchema#decimal> .",
                    "+ IT <" + CMQ + "amount> \"12500000000.0\"^^<http://www.w3.org/2001/XMLSchema#decimal> .",
                    "+ IT <" + CMQ + "reportedIn> <"
                            + IRIS.article("a100000000000001").getURI() + "> .");
            note(dataset, "person/ben-osei", "+ IT " + TYPE + " <" + CMQ + "Person> .");
            note(
                    dataset,
                    "person/x",
                    "- IT " + TYPE + " <" + CMQ + "Person> .",
                    "- IT " + LABEL + " \"<script>alert(1)</script>\"@en .");
        });
        Document page = page(dataset);
        String label = "Total trade: Norland and Sudmark, 2021";
        List<String> rows = rows(page);
        assertEquals("figure " + label + " changed amount 12000000000 12500000000", rows.getFirst());
        assertTrue(rows.get(1).startsWith("figure " + label + " changed reportedIn "), rows.toString());
        assertFalse(rows.get(1).contains("article/a1"), "the headline, not the id: " + rows.get(1));
        assertEquals(List.of("entity <script>alert(1)</script> gone", "entity Ben Osei new"), rows.subList(2, 4));
        assertEquals("/id/" + figure, page.expectFirst("tbody a").attr("href"));
        assertEquals(3, page.select("tbody a").size(), "no link to what is gone");
        assertTrue(page.text().contains("figures: 1 changed; entities: 1 gone, 1 new"), page.text());
    }
}
