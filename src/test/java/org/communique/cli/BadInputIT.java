package org.communique.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.rdf.Iris;
import org.communique.store.TripleStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the input, there is one clear message and the right exit code. */
class BadInputIT {

    private static final String GOOD = """
            Title: Leaders of France and Germany meet in Paris
            Published: 2024-05-21
            Text:
            French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Monday.
            """;

    @TempDir
    Path folder;

    private String store;

    @BeforeEach
    void nameTheStore() {
        store = folder.resolve("store").toString();
    }

    private Path file(String name, byte[] content) throws IOException {
        Path inputs = Files.createDirectories(folder.resolve("inputs"));
        return Files.write(inputs.resolve(name), content);
    }

    private Run build(Path input) {
        return Run.of("build", input.toString(), "--store", store);
    }

    private static void refused(Run run, int code, String... words) {
        assertEquals(code, run.code(), run.toString());
        for (String word : words) {
            assertTrue(run.err().contains(word), () -> "expected '" + word + "' in\n" + run);
        }
        long messages =
                run.err().lines().filter(line -> line.contains(words[0])).count();
        assertEquals(1, messages, () -> "expected one message on '" + words[0] + "' in\n" + run);
    }

    @Test
    void anEmptyFileIsReportedAndTheOthersAreRead() throws IOException {
        file("good.txt", GOOD.getBytes(StandardCharsets.UTF_8));
        file("empty.txt", new byte[0]);
        Run run = build(folder.resolve("inputs"));
        refused(run, 0, "empty.txt");
        assertTrue(run.out().contains("1 articles stored") && run.out().contains("1 inputs rejected"), run.toString());
    }

    @Test
    void strictFailsOnARejectedFile() throws IOException {
        file("good.txt", GOOD.getBytes(StandardCharsets.UTF_8));
        file("empty.txt", new byte[0]);
        Run run = Run.of("build", "--strict", folder.resolve("inputs").toString(), "--store", store);
        assertEquals(1, run.code(), run.toString());
    }

    @Test
    void aBinaryFileIsRefused() throws IOException {
        refused(
                build(file("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 3, 0, 0})),
                1,
                "picture.txt");
    }

    @Test
    void fiftyMegabytesOfOneLineAreRefused() throws IOException {
        byte[] line = "word ".repeat(10_000_000).getBytes(StandardCharsets.UTF_8);
        refused(build(file("endless.txt", line)), 1, "endless.txt", "too large");
    }

    @Test
    void aFolderWithoutArticlesIsRefused() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("nothing"));
        refused(build(empty), 1, "no articles in this folder");
    }

    @Test
    void aMissingInputIsRefused() {
        refused(build(folder.resolve("absent.txt")), 1, "no such file or folder");
    }

    @Test
    void anUnknownVerbIsWrongUsage() {
        refused(Run.of("bild"), 2, "bild");
    }

    @Test
    void noVerbIsWrongUsage() {
        refused(Run.of(), 2, "Name a verb");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        refused(Run.of("build", "--fast", "x"), 2, "--fast");
    }

    @Test
    void aDateThatIsNoneIsWrongUsage() {
        refused(Run.of("build", "x", "--published", "yesterday"), 2, "yesterday");
    }

    @Test
    void aBrokenQueryIsShownWithItsPlace() throws IOException {
        TripleStore.openOrCreate(Path.of(store), Iris.DEFAULT_BASE).close();
        Path query = Files.writeString(folder.resolve("broken.rq"), "# What?\nSELECT ?s WHERE { ?s ?p }");
        refused(Run.of("query", query.toString(), "--store", store), 1, "line 2");
    }

    @Test
    void anUnknownQuestionIsRefused() {
        TripleStore.openOrCreate(Path.of(store), Iris.DEFAULT_BASE).close();
        refused(Run.of("query", "contcts", "--store", store), 1, "contcts");
    }

    @Test
    void aStoreThatIsNotThereIsRefused() {
        refused(Run.of("export", "--store", store), 1, "no store there");
    }

    @Test
    void aStoreThatIsOpenElsewhereIsRefused() {
        try (TripleStore open = TripleStore.openOrCreate(Path.of(store), Iris.DEFAULT_BASE)) {
            assertEquals(Iris.DEFAULT_BASE, open.base());
            refused(Run.of("export", "--store", store), 1, "open in another process");
        }
    }

    @Test
    void aPortInUseIsRefused() throws IOException {
        TripleStore.openOrCreate(Path.of(store), Iris.DEFAULT_BASE).close();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            refused(Run.of("serve", "--store", store, "--port", port), 1, "port " + port);
        }
        assertEquals(0, Run.of("check", "--store", store).code(), "the store is free again");
    }

    @Test
    void aRemoteStoreThatIsNotThereIsRefused() {
        TripleStore.openOrCreate(Path.of(store), Iris.DEFAULT_BASE).close();
        refused(Run.of("push", "--to", "http://127.0.0.1:9/kg/data", "--store", store), 1, "127.0.0.1:9");
    }

    @Test
    void everyVerbExplainsItself() {
        assertAll(java.util.stream.Stream.of(
                        "up",
                        "build",
                        "serve",
                        "query",
                        "export",
                        "check",
                        "diff",
                        "remove",
                        "decide",
                        "push",
                        "reference",
                        "evaluate",
                        "explain",
                        "gazetteer")
                .map(verb -> () -> {
                    Run run = Run.of(verb, "--help");
                    assertEquals(0, run.code(), run.toString());
                    assertTrue(run.out().contains("Usage: communique " + verb), run.toString());
                }));
    }
}
