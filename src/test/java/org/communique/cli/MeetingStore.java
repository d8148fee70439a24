package org.communique.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A store with two articles on one meeting and one trade figure, and one on a call that spells one of the two men otherwise; and what tests
 * of verbs ask of it.
 */
final class MeetingStore {

    static final String MEETING = "event/meeting-emmanuel-macron-olaf-scholz-2024-05-20";
    static final String TRADE = "figure/total-trade-france-germany-2023";

    private static final String ONE = """
            Title: Leaders of France and Germany meet in Paris
            Published: 2024-05-21
            Source: Lucid Post
            Text:
            French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Monday.
            Trade between France and Germany reached 180 billion euros in 2023, officials said.
            """;
    private static final String TWO = """
            Title: Scholz in Paris
            Published: 2024-05-21
            Source: Harbour Times
            Text:
            German Chancellor Olaf Scholz met Emmanuel Macron, the French president, in Paris on Monday.
            Trade between the two countries, France and Germany, stood at 196 billion euros in 2023.
            """;
    private static final String THREE = """
            Title: Call on steel
            Published: 2024-05-23
            Source: Lucid Post
            Text:
            Chancellor Olav Scholz spoke by phone with Emmanuel Macron on Wednesday.
            """;
    private static final Pattern CLAIM = Pattern.compile("article/[0-9a-f]{16}/claim/[0-9]+");

    private final Path folder;
    private final String store;

    MeetingStore(Path folder) throws IOException {
        this.folder = folder;
        this.store = folder.resolve("store").toString();
        Files.writeString(folder.resolve("one.txt"), ONE);
        Files.writeString(folder.resolve("two.txt"), TWO);
        Files.writeString(folder.resolve("three.txt"), THREE);
        ok("build", path("one.txt"), path("two.txt"), path("three.txt"));
    }

    /** Takes the file of decisions away, and lets a verb that reads bring the graph up to that. */
    void forgetDecisions() throws IOException {
        if (Files.deleteIfExists(decisions())) {
            ok("diff");
        }
    }

    String path(String file) {
        return folder.resolve(file).toString();
    }

    /** The file that keeps the decisions. */
    Path decisions() {
        return Path.of(store).resolve("decisions.tsv");
    }

    /** Runs a verb on the store. */
    Run run(String... arguments) {
        return Run.of(
                Stream.concat(Stream.of(arguments), Stream.of("--store", store)).toArray(String[]::new));
    }

    Run ok(String... arguments) {
        Run run = run(arguments);
        assertEquals(0, run.code(), run.toString());
        return run;
    }

    /** Runs a verb that has to fail with this exit code and words. */
    void refused(int code, String words, String... arguments) {
        Run run = run(arguments);
        assertEquals(code, run.code(), run.toString());
        assertEquals(1, run.err().lines().filter(line -> line.contains(words)).count(), words + "\n" + run);
        assertEquals("", run.out(), "nothing on standard output");
    }

    /** All graphs, as an export writes them. */
    String everything() {
        return ok("export", "--graph", "all", "--format", "nquads").out();
    }

    /** The claims that an event or figure rests on, sorted. */
    List<String> claims(String fused) {
        String subject = "/" + fused + ">";
        String claims = everything()
                .lines()
                .filter(line -> line.contains(subject + " <https://w3id.org/communique/ontology#report>"))
                .reduce("", String::concat);
        assertFalse(claims.isEmpty(), fused);
        return CLAIM.matcher(claims).results().map(MatchResult::group).sorted().toList();
    }
}
