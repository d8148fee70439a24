package org.communique.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.communique.query.NamedQueries;
import org.communique.query.NamedQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs on a store of the sample articles. */
class VerbsIT {

    @TempDir
    static Path folder;

    private static String store;

    @BeforeAll
    static void buildTheSamples() {
        store = folder.resolve("store").toString();
        Run run = Run.of("build", "data/articles", "--store", store, "--strict");
        assertEquals(0, run.code(), run.toString());
    }

    private static Run ok(String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.code(), run.toString());
        return run;
    }

    static java.util.stream.Stream<String> questions() {
        return NamedQueries.shipped().all().stream().map(NamedQuery::name);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyReadyQuestionIsAnsweredWithItsPresets(String question) {
        Run run = ok("query", question, "--store", store);
        assertTrue(run.out().lines().count() > 1, run.toString());
    }

    @Test
    void threeOutletsReportOneCall() {
        Run run = ok(
                "query",
                "event-participants-and-outlets",
                "event=event/phone-call-vladimir-putin-xi-jinping-2022-06-15",
                "--store",
                store,
                "--format",
                "csv");
        assertEquals(
                3,
                run.out().lines().filter(line -> line.contains("reported it")).count(),
                run.toString());
    }

    @Test
    void theGraphBreaksNoShape() {
        Run run = ok("check", "--store", store);
        assertTrue(run.out().contains("0 faults in the store; 0 set aside"), run.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "trig", "nquads", "ntriples", "jsonld"})
    void everyFormatIsWrittenTwiceTheSame(String format) throws IOException {
        Path one = folder.resolve("one." + format);
        ok("export", "--store", store, "--format", format, "--graph", "all", "--output", one.toString());
        Run two = ok("export", "--store", store, "--format", format, "--graph", "all");
        assertEquals(Files.readString(one), two.out());
    }

    @Test
    void theTextsOfArticlesAreExportedOnlyWhenAskedFor() {
        String without = ok("export", "--store", store, "--format", "nquads", "--graph", "all")
                .out();
        String with = ok("export", "--store", store, "--format", "nquads", "--graph", "all", "--with-text")
                .out();
        assertTrue(!without.contains("schema.org/articleBody>"), "no text");
        assertTrue(with.contains("schema.org/articleBody>"), "text");
    }

    @Test
    void everythingArrivesAtARemoteStore() {
        DatasetGraph remote = DatasetGraphFactory.createTxnMem();
        FusekiServer server =
                FusekiServer.create().port(0).loopback(true).add("/kg", remote).build();
        server.start();
        try {
            ok("push", "--to", "http://127.0.0.1:" + server.getPort() + "/kg/data", "--store", store);
        } finally {
            server.stop();
        }
        DatasetGraph expected = DatasetGraphFactory.create();
        String all = ok("export", "--store", store, "--format", "nquads", "--graph", "all", "--with-text")
                .out();
        RDFDataMgr.read(expected, new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8)), Lang.NQUADS);
        assertTrue(Txn.calculateRead(remote, () -> IsoMatcher.isomorphic(expected, remote)), "the same graphs there");
    }
}
