package org.communique.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.query.SmallWorld;
import org.communique.rdf.Iris;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server offers to programs, and what it refuses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommuniqueServerTest {

    private static final String COUNT = RunningServer.encode("SELECT (COUNT(*) AS ?n) { ?s a ?type }");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final DatasetGraph dataset = SmallWorld.inTdb2();
    private final RunningServer server = new RunningServer(dataset);

    @BeforeAll
    void aServerAnswers() {
        assertEquals(200, server.get("/$/ping").statusCode());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql", "/kg/sparql", "/ui/kg/sparql"})
    void theDefaultGraphIsTheUnionOfAllGraphs(String endpoint) {
        HttpResponse<String> answer = server.get(endpoint + "?query=" + COUNT, "Accept", "text/csv");
        assertEquals(200, answer.statusCode());
        assertTrue(Integer.parseInt(answer.body().lines().toList().get(1)) > 50, answer.body());
    }

    @Test
    void aDatasetInMemoryIsUnitedToo() {
        try (RunningServer other = new RunningServer(SmallWorld.inMemory())) {
            assertEquals(
                    server.get("/sparql?query=" + COUNT, "Accept", "text/csv").body(),
                    other.get("/sparql?query=" + COUNT, "Accept", "text/csv").body());
        }
    }

    @Test
    void aQueryMayBePosted() {
        assertTrue(server.send("POST", "/sparql", "application/sparql-query", "ASK { ?s ?p ?o }")
                .body()
                .contains("true"));
        assertTrue(server.send("POST", "/sparql", FORM, "query=" + RunningServer.encode("ASK { ?s ?p ?o }"))
                .body()
                .contains("true"));
    }

    @Test
    void aGraphIsReadByItsName() {
        String graph = RunningServer.encode("https://w3id.org/communique/id/graph/knowledge");
        HttpResponse<String> answer = server.get("/kg/data?graph=" + graph, "Accept", "text/turtle");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Ana Torv"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /kg/data?default, text/turtle",
        "PUT, /kg/data?default, text/turtle",
        "DELETE, /kg/data?default, text/turtle",
        "POST, /kg/update, application/sparql-update",
        "POST, /kg, application/sparql-update",
        "POST, /sparql, application/sparql-update",
        "POST, /kg/upload, text/turtle",
        "POST, /$/datasets, application/x-www-form-urlencoded",
        "DELETE, /$/datasets/kg, text/plain",
        "POST, /$/compact/kg, text/plain",
        "POST, /$/backup/kg, text/plain",
        "GET, /$/stats, text/plain",
        "GET, /%24/stats, text/plain",
        "POST, /id/person/ana-torv, text/turtle",
    })
    void nothingCanBeWrittenOrAdministered(String method, String path, String type) {
        HttpResponse<String> answer = server.send(method, path, type, "<urn:a> <urn:b> <urn:c> .");
        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer + answer.body());
    }

    @Test
    void anotherServerIsNeverAsked() {
        String query = RunningServer.encode("SELECT * { SERVICE <" + server.url() + "/sparql> { ?s ?p ?o } }");
        HttpResponse<String> answer = server.get("/sparql?query=" + query);
        assertEquals(422, answer.statusCode(), answer.body());
    }

    @Test
    void aQueryThatTakesTooLongIsStoppedWhateverItAsksFor() {
        ServerSettings hasty = new ServerSettings(ServerSettings.LOOPBACK, 0, Iris.standard(), Duration.ofMillis(300));
        try (RunningServer other = new RunningServer(dataset, hasty)) {
            String slow = RunningServer.encode("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
            assertEquals(503, other.get("/sparql?timeout=600&query=" + slow).statusCode());
            HttpResponse<String> page = other.get("/query?query=" + slow);
            assertEquals(400, page.statusCode());
            assertTrue(page.body().contains("took longer"), page.body());
        }
    }

    @Test
    void aPageElsewhereGetsNoLeaveToRead() {
        HttpResponse<String> answer = server.get("/sparql?query=" + COUNT, "Origin", "http://elsewhere.example");
        assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    }

    @Test
    void answersAreCompressedForThoseWhoReadThat() {
        assertEquals(
                List.of("gzip"),
                server.get("/", "Accept-Encoding", "gzip").headers().allValues("Content-Encoding"));
        assertTrue(server.get("/").headers().firstValue("Content-Encoding").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/id/person/ana-torv", "/query/", "/nowhere"})
    void ourPagesRunNoScriptsButFilesOfOurOwn(String path) {
        String policy =
                server.get(path).headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'; "), policy);
        assertFalse(policy.contains("unsafe"), policy);
        String page = server.get(path).body();
        assertFalse(
                page.replaceAll("<script type=\"module\" src=\"/assets/[a-z-]+\\.js\\?v=[0-9a-f]{16}\"></script>", "")
                        .replaceAll("<script type=\"application/ld\\+json\">[^<]*</script>", "")
                        .contains("<script"),
                page);
        assertFalse(page.contains("style="), page);
    }

    @Test
    void theQueryPageIsServedWithItsFiles() {
        HttpResponse<String> page = server.get("/ui/");
        assertEquals(200, page.statusCode());
        String script = page.body().replaceAll("(?s).*src=\"\\./(static/index-[^\"]+\\.js)\".*", "$1");
        assertEquals(200, server.get("/ui/" + script).statusCode());
        assertTrue(server.get("/ui/$/server").body().contains("\"/kg\""));
        assertEquals(404, server.get("/ui/static/none.js").statusCode());
        assertEquals(404, server.get("/assets/../simplelogger.properties").statusCode());
    }

    @Test
    void aFileAskedForByItsVersionIsKeptAndOthersAreAskedForAgain() {
        HttpResponse<String> kept = server.get(Asset.address("base.css"));
        assertTrue(kept.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
        HttpResponse<String> plain = server.get("/assets/base.css");
        assertEquals(List.of("no-cache"), plain.headers().allValues("Cache-Control"));
        String tag = plain.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, server.get("/assets/base.css", "If-None-Match", tag).statusCode());
        HttpResponse<String> small = server.get("/assets/base.css", "Accept-Encoding", "gzip");
        String zipped = small.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304,
                server.get("/assets/base.css", "Accept-Encoding", "gzip", "If-None-Match", zipped)
                        .statusCode());
    }

    @Test
    void theLicencesOfWhatBrowsersGetAreListed() {
        String page = server.get("/licences").body();
        BrowserLibrary.all().forEach(library -> assertTrue(page.contains(library.sha256()), library.file()));
    }

    @Test
    void aPersonAtTheEndpointIsLedToTheField() {
        HttpResponse<String> answer = server.get("/sparql", "Accept", "text/html");
        assertEquals(302, answer.statusCode());
        assertEquals(
                "/query",
                URI.create(answer.headers().firstValue("Location").orElse("")).getPath());
    }

    @Test
    void aPortInUseIsSaidInOneSentence() {
        int port = URI.create(server.url()).getPort();
        ServerException e = assertThrows(
                ServerException.class,
                () -> CommuniqueServer.start(dataset, ServerSettings.local(port, Iris.standard())));
        assertEquals("port " + port + " is in use by another program; choose another with --port", e.getMessage());
    }

    @Test
    void anAddressOfAnotherMachineIsRefused() {
        ServerSettings settings = new ServerSettings("192.0.2.1", 0, Iris.standard(), Duration.ofSeconds(30));
        ServerException e = assertThrows(ServerException.class, () -> CommuniqueServer.start(dataset, settings));
        assertTrue(String.valueOf(e.getMessage()).startsWith("cannot listen on 192.0.2.1"), e.getMessage());
    }

    @Test
    void closingTheServerLeavesTheDatasetOpen() {
        DatasetGraph own = SmallWorld.inTdb2();
        new RunningServer(own).close();
        try (RunningServer again = new RunningServer(own)) {
            assertEquals(200, again.get("/id/person/ana-torv").statusCode());
        }
    }
}
