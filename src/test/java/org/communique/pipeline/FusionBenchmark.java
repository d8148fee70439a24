package org.communique.pipeline;

import java.io.IOException;
import java.io.PrintStream;
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
 * {@link MadeUpNews} makes up over ten years: {@code java ... FusionBenchmark FOLDER [SIZE...]}. No test.
 */
final class FusionBenchmark {

    private static final int SINGLE = 41;
    private static final int DAYS = 3650;
    private static final int BATCH = 100;
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private FusionBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int[] sizes = arguments.length > 1
                ? Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray()
                : new int[] {100, 1000, 10_000};
        for (int size : sizes) {
            measure(folder.resolve("store-" + size), size, out);
        }
    }

    private static void measure(Path folder, int size, PrintStream out) {
        MadeUpNews news = new MadeUpNews(11, 2000, DAYS, 3).of(parties());
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
            List<Double> added = new ArrayList<>();
            List<Double> removed = new ArrayList<>();
            for (int count = 0; count < SINGLE; count++) {
                ArticleClaims one = news.next();
                start = System.nanoTime();
                put(store, List.of(one));
                update(store);
                added.add(seconds(start));
                start = System.nanoTime();
                new ArticleShelf(store).remove(List.of(one.article().id()));
                update(store);
                removed.add(seconds(start));
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

    private static void print(String what, List<Double> seconds, PrintStream out) {
        List<Double> sorted = seconds.stream().sorted().toList();
        out.printf(
                "  %s: median %.0f ms, nine of ten below %.0f ms%n",
                what, 1000 * sorted.get(sorted.size() / 2), 1000 * sorted.get(sorted.size() * 9 / 10));
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
