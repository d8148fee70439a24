package org.communique.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real articles with gold annotations, where they lie beside the project. */
class CorpusIT {

    private static final Path CORPUS = Path.of("..", "shared", "corpus");
    private static final Path LINKS = Path.of("..", "shared", "reference", "wikidata-ids.tsv");

    @TempDir
    static Path folder;

    private static String store;
    private static Run build;

    @BeforeAll
    static void buildTheCorpus() {
        assumeTrue(Files.isDirectory(CORPUS), () -> "skipped: there is no corpus at " + CORPUS.toAbsolutePath());
        store = folder.resolve("store").toString();
        build = Run.of(
                "build",
                CORPUS.resolve("seeds/articles").toString(),
                CORPUS.resolve("dev/articles").toString(),
                "--store",
                store);
    }

    private static Run query(String sparql) throws IOException {
        Path file = Files.writeString(folder.resolve("question.rq"), "# ?\n" + """
                PREFIX cmq: <https://w3id.org/communique/ontology#>
                PREFIX schema: <https://schema.org/>
                """ + sparql);
        Run run = Run.of("query", file.toString(), "--store", store, "--format", "csv");
        assertEquals(0, run.code(), run.toString());
        return run;
    }

    @Test
    void allArticlesAreReadAndBreakNoShape() {
        assertEquals(0, build.code(), build.toString());
        assertTrue(build.out().contains("59 articles stored, 0 already there, 0 inputs rejected"), build.out());
        Run check = Run.of("check", "--store", store);
        assertEquals(0, check.code(), check.toString());
    }

    @Test
    void theCallOfJune2022IsOneEventWithThreeArticles() throws IOException {
        Run run = query("""
                SELECT ?event (COUNT(DISTINCT ?article) AS ?articles) WHERE {
                  ?event a cmq:PhoneCall ; cmq:earliest "2022-06-15"^^<http://www.w3.org/2001/XMLSchema#date> ;
                         cmq:status cmq:Occurred ; cmq:reportedIn ?article
                } GROUP BY ?event""");
        assertEquals(1, run.out().lines().skip(1).count(), run.out());
        assertTrue(run.out().strip().endsWith(",3"), run.out());
    }

    @Test
    void theTradeOfChinaAndRussiaIsThereWithPartiesAndSource() throws IOException {
        Run run = query("""
                SELECT ?amount ?growth ?one ?other ?source WHERE {
                  ?figure cmq:amount ?amount ; cmq:currency "USD" ; cmq:between ?one, ?other ; cmq:dataSource ?source .
                  FILTER (STR(?one) < STR(?other))
                  OPTIONAL { ?figure cmq:growthPercent ?growth }
                }""");
        assertTrue(run.out().contains("147000000000"), run.out());
        String record = run.out()
                .lines()
                .filter(line -> line.startsWith("172400000000"))
                .findFirst()
                .orElse("");
        assertTrue(
                record.contains("47.5") && record.contains("country/china") && record.contains("country/russia"),
                run.out());
    }

    @Test
    void anArticleWithoutADateHasNone() throws IOException {
        Run run = query("""
                SELECT ?file WHERE {
                  ?article cmq:sourceFile ?file . FILTER NOT EXISTS { ?article schema:datePublished ?date }
                } ORDER BY ?file""");
        assertEquals(5, run.out().lines().skip(1).count(), run.out());
        assertTrue(run.out().contains("003_") && run.out().contains("004_"), run.out());
    }

    /** Floors a little below what docs/measurements.md reports, so that a change that costs quality is seen. */
    @Test
    void qualityStaysAboveItsFloors() {
        Run run = Run.of(
                "evaluate",
                CORPUS.resolve("seeds/gold").toString(),
                CORPUS.resolve("seeds/articles").toString(),
                CORPUS.resolve("dev/gold").toString(),
                CORPUS.resolve("dev/articles").toString(),
                "--links",
                LINKS.toString());
        assertEquals(0, run.code(), run.toString());
        Map<String, Double> f1 = new HashMap<>();
        run.out().lines().filter(line -> line.startsWith("| ")).skip(2).forEach(line -> {
            String[] cells = line.split("\\|", -1);
            f1.put(cells[1].strip(), Double.valueOf(cells[7].strip()));
        });
        Map<String, Double> floors = Map.of(
                "people", 0.96,
                "organizations", 0.90,
                "places", 0.90,
                "links", 0.96,
                "roles", 0.85,
                "events", 0.80,
                "trade figures", 0.90,
                "statements", 0.85,
                "fusion, kept apart", 1.0);
        floors.forEach((kind, floor) ->
                assertTrue(f1.getOrDefault(kind, 0.0) >= floor, () -> kind + " below " + floor + ":\n" + run.out()));
    }
}
