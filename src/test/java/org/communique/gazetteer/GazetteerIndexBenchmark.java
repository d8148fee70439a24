package org.communique.gazetteer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Measures the index on made-up people: {@code java ... GazetteerIndexBenchmark FOLDER [PEOPLE]}. No test. */
final class GazetteerIndexBenchmark {

    private static final String[] SYLLABLES = "ka lo mi ter san vel ro du pin gar es tol ne bra".split(" ");
    private static final int LOOKUPS = 200_000;

    private GazetteerIndexBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000_000;
        Path dump = folder.resolve("dump.json");
        write(dump, people);
        out.printf("dump       %d people, %d MB%n", people, Files.size(dump) >> 20);
        long start = System.nanoTime();
        Path index = folder.resolve("index");
        out.println("           "
                + GazetteerBuild.load(List.of("en"), lines -> {})
                        .build(dump, index)
                        .inWords());
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf("build      %.1f s, %.1f s for a million%n", seconds, seconds * 1e6 / people);
        Files.delete(dump);
        out.printf("index      %d MB%n", size(index) >> 20);
        try (GazetteerIndex open = GazetteerIndex.open(index)) {
            measure(open, people, "warming up", out);
            measure(open, people, "look-ups  ", out);
        }
    }

    private static void measure(GazetteerIndex index, int people, String what, PrintStream out) {
        Random random = new Random(7);
        long found = 0;
        long start = System.nanoTime();
        for (int count = 0; count < LOOKUPS; count++) {
            int number = random.nextInt(2 * people);
            found += index.lookup(name(number)).isEmpty() ? 0 : 1;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf("%s %.0f a second, %d of %d found%n", what, LOOKUPS / seconds, found, LOOKUPS);
    }

    private static void write(Path dump, int people) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(dump, StandardCharsets.UTF_8)) {
            writer.write("[\n");
            for (int number = 0; number < people; number++) {
                writer.write(SampleDump.person(number + 1, name(number), number % 20, "Q82955", "Dr " + name(number)));
                writer.write(",\n");
            }
            writer.write("]\n");
        }
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder("Ada ");
        for (int rest = number + 1; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return name.toString();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
