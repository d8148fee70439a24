package org.communique.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.ArticleClaims;
import org.communique.knowledge.Gazetteer;
import org.communique.rdf.ArticleGraphWriter;
import org.communique.rdf.ClaimSieve;
import org.communique.rdf.Iris;
import org.communique.store.TripleStore;
import org.communique.text.Article;
import org.communique.text.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of several versions of one article the store keeps one, whichever way they come. */
class ArticleVersionsTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Iris IRIS = Iris.standard();

    @TempDir
    Path folder;

    private static ArticleGraphWriter writer() {
        return new ArticleGraphWriter(IRIS, "1", new GazetteerNames(GAZETTEER).credits());
    }

    private static BuildSummary.Content update(TripleStore store) {
        return new KnowledgeBuild(store, GAZETTEER, Progress.SILENT).update();
    }

    private static Article article(String body, String day, Optional<String> url, String file) {
        return new Article(
                Optional.empty(),
                PublicationDate.parse(day),
                List.of(),
                Optional.empty(),
                url,
                Optional.empty(),
                body,
                file);
    }

    private static ArticleShelf.Entry read(Article article, String path) {
        return new ArticleShelf.Entry(
                article,
                new ClaimSieve.Sieved(
                        Optional.of(writer().write(new ArticleClaims(article, List.of(), List.of()))), List.of()),
                Optional.of(path));
    }

    @Test
    void aFileThatHoldsAnotherTextReplacesWhatItHeldBefore() {
        Article first = article("Two ministers met.", "2031-05-01", Optional.empty(), "a.txt");
        Article second = article("Two ministers met in Paris.", "2031-05-01", Optional.empty(), "a.txt");
        try (TripleStore store = TripleStore.openOrCreate(folder.resolve("store"), IRIS.base())) {
            List<String> told = new ArrayList<>();
            new ArticleShelf(store).put(List.of(read(first, "/news/a.txt")), told::add);
            new ArticleShelf(store).put(List.of(read(second, "/other/a.txt")), told::add);
            assertEquals(2, new ArticleShelf(store).ids().size(), "a file of the same name elsewhere is another");
            assertEquals(List.of(), told);
            update(store);
            new ArticleShelf(store).put(List.of(read(second, "/news/a.txt")), told::add);
            assertEquals(List.of(second.id()), new ArticleShelf(store).ids());
            assertEquals(List.of("a.txt: replaces the article " + first.id() + " that the file held before"), told);
            assertEquals(1, update(store).articles());
        }
    }

    @Test
    void ofTwoVersionsWithOneAddressTheLaterStaysInAnyOrder() {
        Optional<String> page = Optional.of("https://lucid.example/news/7");
        Article early = article("Two ministers met.", "2031-05-01", page, "a.txt");
        Article late = article("Two ministers met in Paris.", "2031-05-02", page, "b.txt");
        try (TripleStore store = TripleStore.openOrCreate(folder.resolve("one"), IRIS.base());
                TripleStore other = TripleStore.openOrCreate(folder.resolve("other"), IRIS.base())) {
            new ArticleShelf(store).put(List.of(read(early, "/a"), read(late, "/b")), message -> {});
            assertEquals(List.of(late.id()), new ArticleShelf(store).ids());
            new ArticleShelf(other).put(List.of(read(late, "/b")), message -> {});
            new ArticleShelf(other).put(List.of(read(early, "/a")), message -> {});
            assertEquals(List.of(late.id()), new ArticleShelf(other).ids());
        }
    }

    @Test
    void ofTwoVersionsWithoutDatesTheOneThatWasReadLastStays() {
        Optional<String> page = Optional.of("https://lucid.example/news/7");
        Article one = article("Two ministers met.", "", page, "a.txt");
        Article other = article("Two ministers met in Paris.", "", page, "b.txt");
        String smaller = one.id().compareTo(other.id()) < 0 ? one.id() : other.id();
        try (TripleStore store = TripleStore.openOrCreate(folder.resolve("one"), IRIS.base());
                TripleStore both = TripleStore.openOrCreate(folder.resolve("both"), IRIS.base())) {
            for (Article article : List.of(one, other, one)) {
                new ArticleShelf(store).put(List.of(read(article, "/" + article.id())), message -> {});
                assertEquals(List.of(article.id()), new ArticleShelf(store).ids());
            }
            ArticleShelf shelf = new ArticleShelf(both);
            shelf.put(List.of(read(other, "/b")), message -> {});
            shelf.put(List.of(read(one, "/a")), message -> {});
            assertEquals(List.of(smaller), shelf.ids(), "of one build the smaller id");
        }
    }

    @Test
    void theFrontPageOfASiteIsNobodysAddress() {
        Optional<String> front = Optional.of("https://lucid.example/");
        try (TripleStore store = TripleStore.openOrCreate(folder.resolve("store"), IRIS.base())) {
            new ArticleShelf(store)
                    .put(
                            List.of(
                                    read(article("One text.", "", front, "a.txt"), "/a"),
                                    read(article("Another text.", "", front, "b.txt"), "/b")),
                            message -> {});
            assertEquals(2, new ArticleShelf(store).ids().size());
        }
    }
}
