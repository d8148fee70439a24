package org.communique.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.claim.ArticleClaims;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.rdf.ArticleGraphWriter;
import org.communique.rdf.ClaimSieve;
import org.communique.rdf.Iris;
import org.communique.store.TripleStore;

/**
 * Measures what one more article costs in stores of different sizes, from its claims to the finished knowledge graph, on articles that
 * {@link MadeUpNews} makes up over ten years: {@code java ... FusionBenchmark FOLDER [dense] [SIZE...]}. With {@code dense} twelve people and
 * countries are in most of the articles. Time on the clock, and of the processor for the one thread that fuses, which other programs
 * disturb less. No test.
 */
final class FusionBenchmark {

    private static final int SINGLE = 41;
    private static final int DAYS = 3650;
    private static final int BATCH = 100;
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private FusionBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        boolean dense = arguments.length > 1 && arguments[1].equals("dense");
        int[] sizes = Arrays.stream(arguments)
                .skip(dense ? 2 : 1)
                .mapToInt(Integer::parseInt)
                .toArray();
        for (int size : sizes.length > 0 ? sizes : new int[] {100, 1000, 10_000}) {
            MadeUpNews news = new MadeUpNews(11, 2000, DAYS, 3);
            measure(folder.resolve("store-" + size), size, dense ? news : news.of(parties()), out);
        }
    }

    private static void measure(Path folder, int size, MadeUpNews news, PrintStream out) {
        try (TripleStore store = TripleStore.openOrCreate(folder, Iris.DEFAULT_BASE)) {
            long start = System.nanoTime();
            for (int done = 0; done < size; done += BATCH) {
                put(store, news.next(Math.min(BATCH, size - done)));
            }
            double stored = seconds(start);
            start = System.nanoTime();
            BuildSummary.Content content = update(store);
            out.printf(
                    "%d articles: stored in %.1f s, fused from nothing in %.1f s. %s%n",
                    size, stored, seconds(start), content.inWords());
            List<Taken> added = new ArrayList<>();
            List<Taken> removed = new ArrayList<>();
            for (int count = 0; count < SINGLE; count++) {
                ArticleClaims one = news.next();
                added.add(taken(() -> put(store, List.of(one)), store));
                removed.add(taken(
                        () -> new ArticleShelf(store)
                                .remove(List.of(one.article().id())),
                        store));
            }
            print("one article more", added, out);
            print("one article less", removed, out);
        }
    }

    /** Every fifth of the people and countries that the gazetteer knows. */
    private static List<EntityId> parties() {
        List<EntityId> all = GAZETTEER
                .entities()
                .map(KnownEntity::id)
                .filter(id -> id.kind().isPerson() || id.kind() == EntityKind.COUNTRY)
                .sorted(Comparator.comparing(id -> id.path().hashCode()))
                .toList();
        return IntStream.range(0, all.size() / 5).mapToObj(all::get).toList();
    }

    /** Seconds on the clock, and of the processor for this thread. */
    private record Taken(double clock, double processor) {}

    private static Taken taken(Runnable change, TripleStore store) {
        long clock = System.nanoTime();
        long processor = THREAD.getCurrentThreadCpuTime();
        change.run();
        update(store);
        return new Taken(seconds(clock), (THREAD.getCurrentThreadCpuTime() - processor) / 1e9);
    }

    private static void print(String what, List<Taken> taken, PrintStream out) {
        List<Double> clock = taken.stream().map(Taken::clock).sorted().toList();
        List<Double> processor = taken.stream().map(Taken::processor).sorted().toList();
        out.printf(
                "  %s: median %.0f ms, nine of ten below %.0f ms; of the processor %.0f ms%n",
                what,
                1000 * clock.get(clock.size() / 2),
                1000 * clock.get(clock.size() * 9 / 10),
                1000 * processor.get(processor.size() / 2));
    }

    private static void put(TripleStore store, List<ArticleClaims> articles) {
        Iris iris = Iris.standard();
        ArticleGraphWriter writer = new ArticleGraphWriter(iris, "1", new GazetteerNames(GAZETTEER).credits());
        new ArticleShelf(store)
                .put(
                        articles.stream()
                                .map(article -> new ArticleShelf.Entry(
                                        article.article(),
                                        new ClaimSieve.Sieved(Optional.of(writer.write(article)), List.of()),
                                        Optional.empty()))
                                .toList(),
                        message -> {});
    }

    private static BuildSummary.Content update(TripleStore store) {
        return new KnowledgeBuild(store, GAZETTEER, Progress.SILENT).update();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
