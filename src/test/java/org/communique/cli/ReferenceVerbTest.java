package org.communique.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.store.TripleStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Official values on their way into a store, through its checks, and out again. */
class ReferenceVerbTest {

    private static final String TABLE = """
            reporter,partner,flow,period,value,currency,source,url
            China,Russia,total,2023,240110000000,USD,Chinese customs,https://customs.example/a b
            China,Russia,total,2022,190270000000,USD,Chinese customs,https://customs.example/2022
            China,Russia,exports,2023-Q1,24073000000.5,USD,,
            China,Russia,imports,2023-06,11300000000,USD,,
            USA,CHN,balance,2023,-279400000000,USD,US Census Bureau,
            Germany,ASEAN,balance,2023-01/2023-06,5,EUR,A small office,
            """;

    @TempDir
    Path folder;

    private String store;

    @BeforeEach
    void makeTheStore() {
        store = folder.resolve("store").toString();
        TripleStore.openOrCreate(Path.of(store), Iris.DEFAULT_BASE).close();
    }

    private Run load(String text, String name) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), text);
        return Run.of("reference", file.toString(), "--name", name, "--store", store);
    }

    @Test
    void goodRowsAreLoadedBadOnesToldAndTheGraphIsWellFormed() throws IOException {
        Run run = load(TABLE, "mine");
        assertEquals(0, run.code(), run.toString());
        assertEquals("5 official values loaded as mine, 1 rows rejected.\n", run.out());
        assertTrue(run.err().contains("table.csv:2: expected an address"), run.toString());
        Run check = Run.of("check", "--store", store);
        assertEquals(0, check.code(), check.toString());
    }

    @Test
    void checkFindsAReferenceFigureThatBreaksAShape() throws IOException {
        load(TABLE, "mine");
        Iris iris = Iris.standard();
        try (TripleStore open = TripleStore.open(Path.of(store))) {
            open.write(() -> open.dataset().deleteAny(iris.referenceGraph("mine"), Node.ANY, Cmq.REPORTER, Node.ANY));
        }
        Run check = Run.of("check", "--store", store);
        assertEquals(1, check.code(), check.toString());
        assertTrue(
                check.out().contains("A reference figure names the one whose statistics it comes from."), check.out());
    }

    @Test
    void aTableIsReplacedAsAWholeAndOthersAreLeftAlone() throws IOException {
        load(TABLE, "mine");
        load(TABLE, "other");
        load(TABLE.lines().limit(3).reduce("", (all, line) -> all + line + "\n"), "mine");
        Run mine = Run.of("export", "--graph", Iris.DEFAULT_BASE + "graph/reference/mine", "--store", store);
        assertTrue(mine.out().contains("190270000000.0"), mine.toString());
        assertFalse(mine.out().contains("279400000000.0"), mine.toString());
        Run all = Run.of("export", "--graph", "all", "--format", "nquads", "--store", store);
        assertTrue(
                all.out()
                        .lines()
                        .anyMatch(line -> line.contains("279400000000.0") && line.contains("/graph/reference/other")),
                all.toString());
    }

    @Test
    void loadingTwiceChangesNothing() throws IOException {
        load(TABLE, "mine");
        String once = Run.of("export", "--graph", "all", "--format", "nquads", "--store", store)
                .out();
        load(TABLE, "mine");
        assertEquals(
                once,
                Run.of("export", "--graph", "all", "--format", "nquads", "--store", store)
                        .out());
    }

    @Test
    void aDeficitIsTheReportersAndAFlowHasADirection() throws IOException {
        load(TABLE, "mine");
        String out = Run.of("export", "--graph", "all", "--format", "ntriples", "--store", store)
                .out();
        String deficit = "<" + Iris.DEFAULT_BASE
                + "reference/mine/country-united-states-country-china-balance-2023-usd> <" + Cmq.NAMESPACE;
        assertTrue(out.contains(deficit + "measure> <" + Cmq.NAMESPACE + "TradeDeficit>"), out);
        assertTrue(out.contains(deficit + "balanceOf> <" + Iris.DEFAULT_BASE + "country/united-states>"), out);
        String imports = "<" + Iris.DEFAULT_BASE + "reference/mine/country-china-country-russia-imports-2023-06-usd> <"
                + Cmq.NAMESPACE;
        assertTrue(out.contains(imports + "exporter> <" + Iris.DEFAULT_BASE + "country/russia>"), out);
        assertTrue(out.contains(imports + "reporter> <" + Iris.DEFAULT_BASE + "country/china>"), out);
    }

    @Test
    void pushTakesTheTablesAlong() throws IOException {
        load(TABLE, "mine");
        DatasetGraph remote = DatasetGraphFactory.createTxnMem();
        FusekiServer server =
                FusekiServer.create().port(0).loopback(true).add("/kg", remote).build();
        server.start();
        try {
            Run push = Run.of("push", "--to", "http://localhost:" + server.getPort() + "/kg/data", "--store", store);
            assertEquals(0, push.code(), push.toString());
        } finally {
            server.stop();
        }
        long figures = Txn.calculateRead(
                remote,
                () -> remote
                        .getGraph(Iris.standard().referenceGraph("mine"))
                        .find(Node.ANY, Cmq.REPORTER, Node.ANY)
                        .mapWith(Triple::getSubject)
                        .toList()
                        .stream()
                        .distinct()
                        .count());
        assertEquals(5, figures);
    }

    @Test
    void aTableWithoutAGoodRowChangesNothing() throws IOException {
        load(TABLE, "mine");
        Run run = load("reporter,partner,flow,period,value,currency\nx,y,z,1,2,3\n", "mine");
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.err().contains("Nothing was changed"), run.toString());
        assertTrue(Run.of("export", "--graph", "all", "--store", store).out().contains("279400000000.0"));
    }

    @Test
    void aNameThatFitsNoIriIsWrongUsage() throws IOException {
        Run run = load(TABLE, "My Table");
        assertEquals(2, run.code(), run.toString());
        assertTrue(run.err().contains("found 'My Table'"), run.toString());
    }

    @Test
    void aMissingFileIsToldByName() {
        Run run = Run.of("reference", folder.resolve("absent.csv").toString(), "--name", "x", "--store", store);
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.err().contains("absent.csv: no such file"), run.toString());
    }
}
