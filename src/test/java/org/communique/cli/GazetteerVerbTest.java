package org.communique.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.gazetteer.SampleDump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs that build and use an index of Wikidata names, and the one that tells why names were linked as they were. */
class GazetteerVerbTest {

    private static final String ARTICLE = """
            Title: Coastal states agree on fish quotas
            Published: 2024-05-21
            Text:
            Senator Jürgen Außendorf met reporters in Paris on Monday. "We agree," Außendorf said.
            Senator Mary Jones praised the deal.
            """;

    @TempDir
    Path folder;

    private Run index() throws IOException {
        Path dump = SampleDump.write(folder.resolve("dump.json"));
        return Run.of(
                "gazetteer", dump.toString(), "--index", folder.resolve("index").toString());
    }

    private String article() throws IOException {
        return Files.writeString(folder.resolve("quotas.txt"), ARTICLE).toString();
    }

    @Test
    void theVerbBuildsAnIndexAndTellsOfBrokenLines() throws IOException {
        Run run = index();
        assertEquals(0, run.code(), run.toString());
        assertTrue(run.out().contains("10 of 14 entities kept, 1 broken lines"), run.toString());
    }

    @Test
    void aFileThatIsNoDumpIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear reader,\nhello.\n");
        Run run = Run.of(
                "gazetteer", text.toString(), "--index", folder.resolve("index").toString());
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.err().contains("Expected a JSON dump"), run.toString());
    }

    @Test
    void anAbsentIndexIsOneClearMessage() throws IOException {
        Run run = Run.of(
                "explain", article(), "--gazetteer", folder.resolve("nowhere").toString());
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.err().contains("no index of Wikidata names"), run.toString());
    }

    @Test
    void explainTellsWhatEachNameMeansAndWhy() throws IOException {
        Run run = Run.of("explain", article());
        assertEquals(0, run.code(), run.toString());
        assertTrue(
                run.out().lines().anyMatch(line -> line.contains("Paris") && line.contains("city/paris")),
                run.toString());
        assertTrue(
                run.out().lines().anyMatch(line -> line.contains("person/jurgen-aussendorf") && line.contains("%")),
                run.toString());
        assertTrue(run.out().contains("short-form-of-full-name"), run.toString());
        assertTrue(run.out().lines().anyMatch(line -> line.contains("- country/france")), run.toString());
    }

    @Test
    void explainCanKeepToOneName() throws IOException {
        Run run = Run.of("explain", article(), "--name", "jurgen");
        assertEquals(0, run.code(), run.toString());
        assertFalse(run.out().contains("Paris"), run.toString());
        assertTrue(run.out().contains("short-form-of-full-name"), run.toString());
    }

    @Test
    void explainRefusesANameThatIsNotThere() throws IOException {
        Run run = Run.of("explain", article(), "--name", "Zanzibar");
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.err().contains("Zanzibar"), run.toString());
    }

    @Test
    void theIndexGivesItemsToPeopleTheTablesDoNotKnow() throws IOException {
        assertEquals(0, index().code());
        String store = folder.resolve("store").toString();
        String names = folder.resolve("index").toString();
        Run explained = Run.of("explain", article(), "--gazetteer", names);
        assertTrue(explained.out().contains("person/jurgen-aussendorf Q3053"), explained.toString());
        assertTrue(explained.out().contains("? Q1000002 Mary Jones, Person, 4 pages"), explained.toString());
        Run built = Run.of("build", "--explain", article(), "--store", store, "--gazetteer", names);
        assertEquals(0, built.code(), built.toString());
        assertTrue(
                explained.out().lines().allMatch(line -> built.err().contains(line)),
                () -> "expected the same explanation from both\n" + explained + built);
        Run exported = Run.of("export", "--format", "ntriples", "--store", store);
        assertTrue(tells(exported, "jurgen-aussendorf", "owl#sameAs", "Q3053"), exported.toString());
        assertTrue(tells(exported, "mary-jones", "core#closeMatch", "Q1000001"), exported.toString());
    }

    @Test
    void theStoreKnowsTheIndexThatItWasBuiltWithAndSaysWhenItIsMissing() throws IOException {
        assertEquals(0, index().code());
        Path store = folder.resolve("store");
        Path names = folder.resolve("index");
        String article = article();
        run(0, "build", article, "--store", store.toString(), "--gazetteer", names.toString());
        interrupt(store, "Q1");
        Run exported = run(0, "export", "--format", "ntriples", "--store", store.toString());
        assertTrue(tells(exported, "jurgen-aussendorf", "owl#sameAs", "Q3053"), exported.toString());
        assertTrue(tells(exported, "city/paris", "owl#sameAs", "Q1"), exported.toString());
        run(0, "build", article, "--store", store.toString());
        interrupt(store, "Q2");
        Files.move(names, folder.resolve("elsewhere"));
        Run missing = run(1, "export", "--format", "ntriples", "--store", store.toString());
        assertTrue(missing.err().contains("built with the index of Wikidata names in " + names), missing.toString());
        run(0, "build", article, "--store", store.toString(), "--gazetteer", "none");
        Run plain = run(0, "export", "--format", "ntriples", "--store", store.toString());
        assertFalse(plain.out().contains("Q3053"), plain.toString());
        assertTrue(tells(plain, "city/paris", "owl#sameAs", "Q2"), plain.toString());
    }

    /** Leaves the store as a process does that dies between the file of decisions and the graph. */
    private static void interrupt(Path store, String item) throws IOException {
        Files.writeString(store.resolve("decisions.tsv"), "\t2026-11-22\tAda Lind\tlink\tcity/paris\t" + item + "\n");
    }

    private static Run run(int code, String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(code, run.code(), run.toString());
        return run;
    }

    private static boolean tells(Run run, String subject, String property, String item) {
        return run.out()
                .lines()
                .anyMatch(line -> line.contains(subject) && line.contains(property) && line.contains("/" + item + ">"));
    }
}
