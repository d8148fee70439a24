package org.communique.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.query.SmallWorld;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every IRI answers, in the form that is asked for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkedDataTest {

    private static final Iris IRIS = Iris.standard();

    private final RunningServer server = new RunningServer(SmallWorld.inTdb2());

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle",
        "application/ld+json, application/ld+json",
        "application/n-triples, application/n-triples",
        "'text/html,application/xhtml+xml,*/*;q=0.8', text/html",
        "'text/turtle;q=0.5, application/ld+json', application/ld+json",
        "*/*, text/html",
    })
    void theFormFollowsWhatIsAccepted(String accept, String type) {
        HttpResponse<String> answer = server.get("/id/person/ana-torv", "Accept", accept);
        assertEquals(200, answer.statusCode());
        assertEquals(type, contentType(answer));
        assertEquals("Accept", answer.headers().firstValue("Vary").orElse(""));
        if (!type.equals("text/html")) {
            Graph graph = parse(answer.body(), type);
            assertTrue(graph.contains(IRIS.below("person/ana-torv"), Standard.LABEL, Node.ANY), answer.body());
            assertTrue(graph.contains(Node.ANY, Node.ANY, IRIS.below("person/ana-torv")), answer.body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/id/person/ana-torv.ttl, text/turtle",
        "/id/person/ana-torv.jsonld, application/ld+json",
        "/id/person/ana-torv.nt, application/n-triples",
        "/id/person/ana-torv.html, text/html",
        "/id/person/ana-torv?format=turtle, text/turtle",
        "/id/person/ana-torv?format=jsonld, application/ld+json",
        "/communique/id/person/ana-torv.ttl, text/turtle",
        "/ontology?format=ttl, text/turtle",
        "/communique/ontology?format=nt, application/n-triples",
    })
    void theFormFollowsTheAddress(String path, String type) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html");
        assertEquals(200, answer.statusCode());
        assertEquals(type, contentType(answer));
    }

    @Test
    void aFormThatIsNotOfferedIsRefusedInWords() {
        HttpResponse<String> answer = server.get("/id/person/ana-torv", "Accept", "application/pdf");
        assertEquals(406, answer.statusCode());
        assertTrue(answer.body().contains("text/turtle"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/person/nobody", "/id/", "/id/person/nobody.ttl", "/id/%3Cscript%3E", "/query/none"})
    void whatIsUnknownIsSaidInWords(String path) {
        HttpResponse<String> answer = server.get(path);
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("<h1>"), answer.body());
        assertFalse(answer.body().contains("<script>"), answer.body());
    }

    @Test
    void thePageNamesTheOtherForms() {
        HttpResponse<String> page = server.get("/id/person/ana-torv");
        assertTrue(page.body()
                .contains("<link rel=\"alternate\" type=\"text/turtle\" title=\"Turtle\""
                        + " href=\"/id/person/ana-torv.ttl\">"));
        assertTrue(page.headers()
                .allValues("Link")
                .contains("</id/person/ana-torv.ttl>; rel=\"alternate\"; type=\"text/turtle\""));
    }

    @Test
    void theNameOfAGraphGivesTheWholeGraph() {
        HttpResponse<String> answer = server.get("/id/article/a100000000000001.ttl");
        Graph graph = parse(answer.body(), "text/turtle");
        assertTrue(graph.contains(IRIS.claim("a100000000000001", 4), Node.ANY, Node.ANY));
        assertTrue(graph.contains(IRIS.mention("a100000000000001", 0, 8), Standard.ANCHOR_OF, Node.ANY));
        assertEquals(200, server.get("/id/graph/knowledge").statusCode());
        assertTrue(parse(server.get("/id/graph/knowledge.nt").body(), "application/n-triples")
                .contains(IRIS.below("person/ben-osei"), Standard.LABEL, Node.ANY));
    }

    @Test
    void aClaimAsDataBringsItsWords() {
        Graph graph =
                parse(server.get("/id/article/a100000000000001/claim/1.ttl").body(), "text/turtle");
        assertTrue(graph.contains(IRIS.mention("a100000000000001", 0, 30), Standard.ANCHOR_OF, Node.ANY));
    }

    @Test
    void anotherBaseAnswersAtItsOwnPathToo() {
        ServerSettings settings = new ServerSettings(
                ServerSettings.LOOPBACK, 0, new Iris("https://w3id.org/communique/"), Duration.ofSeconds(30));
        try (RunningServer other = new RunningServer(SmallWorld.inMemory(), settings)) {
            assertEquals(200, other.get("/communique/id/person/ana-torv").statusCode());
            assertEquals(200, other.get("/id/id/person/ana-torv").statusCode());
            assertEquals(200, other.get("/communique/ontology").statusCode());
        }
    }

    private static String contentType(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return type.contains(";") ? type.substring(0, type.indexOf(';')) : type;
    }

    private static Graph parse(String data, String type) {
        Graph graph = GraphFactory.createDefaultGraph();
        Lang language = RDFLanguages.contentTypeToLang(type);
        RDFDataMgr.read(graph, new StringReader(data), "", language);
        return graph;
    }
}
