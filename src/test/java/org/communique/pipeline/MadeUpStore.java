package org.communique.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.communique.claim.ArticleClaims;
import org.communique.knowledge.Gazetteer;
import org.communique.rdf.ArticleGraphWriter;
import org.communique.rdf.ClaimSieve;
import org.communique.rdf.Iris;
import org.communique.store.TripleStore;

/** Fills a store with made-up news, to measure on: {@code MadeUpStore FOLDER ARTICLES}. */
final class MadeUpStore {

    private static final int BATCH = 250;
    private static final int DAYS = 1_500;
    private static final int PARAGRAPHS = 8;

    private MadeUpStore() {}

    public static void main(String[] arguments) {
        int articles = Integer.parseInt(arguments[1]);
        Gazetteer gazetteer = Gazetteer.load();
        Iris iris = Iris.standard();
        ArticleGraphWriter writer = new ArticleGraphWriter(iris, "1", new GazetteerNames(gazetteer).credits());
        MadeUpNews news = new MadeUpNews(1, articles / 2, DAYS, PARAGRAPHS);
        try (TripleStore store = TripleStore.openOrCreate(Path.of(arguments[0]), iris.base())) {
            for (int made = 0; made < articles; made += BATCH) {
                List<ArticleClaims> batch = news.next(Math.min(BATCH, articles - made));
                new ArticleShelf(store)
                        .put(
                                batch.stream()
                                        .map(article -> new ArticleShelf.Entry(
                                                article.article(),
                                                new ClaimSieve.Sieved(Optional.of(writer.write(article)), List.of()),
                                                Optional.empty()))
                                        .toList(),
                                name -> {});
            }
            BuildSummary.Content content = new KnowledgeBuild(store, gazetteer, Progress.SILENT).update();
            long triples = store.read(() ->
                    org.apache.jena.atlas.iterator.Iter.count(store.dataset().find()));
            System.out.println(content + ", " + triples + " triples");
        }
    }
}
