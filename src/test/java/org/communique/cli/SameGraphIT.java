package org.communique.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same bytes, whatever the order, the threads, the locale, the time zone, and whoever dies on the way. */
class SameGraphIT {

    private static final Path SAMPLES = Path.of("data", "articles");

    @TempDir
    Path folder;

    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return new ArrayList<>(files.map(Path::toString).sorted().toList());
        }
    }

    private String export(String store) {
        Run run = Run.of(
                "export",
                "--graph",
                "all",
                "--format",
                "nquads",
                "--with-text",
                "--store",
                folder.resolve(store).toString());
        assertEquals(0, run.code(), run.toString());
        assertTrue(
                run.out().length() > 10_000,
                "expected a graph, got " + run.out().length() + " characters");
        return run.out();
    }

    private void build(String store, List<String> inputs, String... options) {
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(inputs);
        arguments.addAll(List.of("--store", folder.resolve(store).toString()));
        arguments.addAll(List.of(options));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertEquals(0, run.code(), run.toString());
    }

    @Test
    void orderThreadsLocaleAndTimeZoneLeaveNoTrace() throws IOException {
        build("one", List.of(SAMPLES.toString()), "--jobs", "1");
        String expected = export("one");

        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<String> reversed = samples();
            Collections.reverse(reversed);
            build("two", reversed, "--jobs", "2");
            assertEquals(expected, export("two"));

            for (String file : reversed) {
                build("three", List.of(file));
            }
            assertEquals(expected, export("three"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        build("one", List.of(SAMPLES.toString()));
        assertEquals(expected, export("one"), "reading the same again changes nothing");
    }

    @Test
    void aRemovedArticleLeavesNoTrace() throws IOException {
        List<String> files = samples();
        String last = files.removeLast();
        build("without", files);
        String expected = export("without");
        build("removed", files);
        build("removed", List.of(last));
        Run removed = Run.of(
                "remove",
                Path.of(last).getFileName().toString(),
                "--store",
                folder.resolve("removed").toString());
        assertEquals(0, removed.code(), removed.toString());
        assertEquals(expected, export("removed"));
    }

    @Test
    void aKilledBuildIsFinishedByTheNext() throws IOException, InterruptedException {
        build("whole", List.of(SAMPLES.toString()));
        String expected = export("whole");
        for (String moment : List.of("articles read", "articles fused")) {
            String store = "killed-at-" + moment.replace(' ', '-');
            killAt(moment, folder.resolve(store));
            build(store, List.of(SAMPLES.toString()));
            assertEquals(expected, export(store), moment);
        }
    }

    /** Starts a build in a process of its own and kills it when it first reports the progress {@code moment} past zero. */
    private static void killAt(String moment, Path store) throws IOException, InterruptedException {
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Communique.class.getName(),
                        "build",
                        SAMPLES.toString(),
                        "--store",
                        store.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> seen = new ArrayList<>();
        try (BufferedReader progress = build.errorReader()) {
            String line = progress.readLine();
            while (line != null && !(line.contains(moment) && !line.startsWith("0 "))) {
                seen.add(line);
                line = progress.readLine();
            }
            assertTrue(line != null, () -> "the build never reported '" + moment + "', but " + seen);
            build.destroyForcibly();
        }
        int code = build.waitFor();
        boolean endedBeforeTheKill = code == 0 && moment.equals("articles fused");
        assertTrue(
                code == 137 || endedBeforeTheKill,
                () -> "expected the build to die by the kill, got exit code " + code);
    }
}
