package org.communique.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
import org.communique.extract.Extractor;
import org.communique.extract.Extractors;
import org.communique.extract.statement.Attribution;
import org.communique.knowledge.Gazetteer;
import org.communique.resolve.Reading;
import org.communique.resolve.Resolution;
import org.communique.resolve.Resolver;
import org.communique.text.Article;
import org.communique.text.NlpEngine;

/**
 * From one article to its claims. A pure function of the article and the knowledge tables: no store, no clock, no order of files;
 * safe to use from many threads.
 */
public final class Extraction {

    private final NlpEngine engine;
    private final Resolver resolver;
    private final List<Extractor> extractors;
    private final Consumer<Resolution> listener;

    private Extraction(NlpEngine engine, Resolver resolver, List<Extractor> extractors, Consumer<Resolution> listener) {
        this.listener = listener;
        this.engine = engine;
        this.resolver = resolver;
        this.extractors = List.copyOf(extractors);
    }

    /** Loads the language models and the tables of the extractors. */
    public static Extraction load(Gazetteer gazetteer) {
        return load(gazetteer, resolution -> {});
    }

    /**
     * The same with somebody who wants to know how names are linked.
     *
     * @param listener gets each article's resolution, in the thread that reads the article
     */
    public static Extraction load(Gazetteer gazetteer, Consumer<Resolution> listener) {
        return new Extraction(NlpEngine.shared(), Resolver.load(gazetteer), Extractors.all(), listener);
    }

    /** What the article says; what it only reports as somebody's words is attributed to them. */
    public ArticleClaims extract(Article article) {
        Resolution resolution = resolver.resolve(engine.annotate(article));
        listener.accept(resolution);
        Reading reading = resolution.reading();
        List<Claim> claims = new ArrayList<>();
        extractors.forEach(extractor -> claims.addAll(extractor.extract(reading)));
        Attribution attribution = Attribution.of(article.text(), claims);
        return new ArticleClaims(
                article,
                reading.mentions(),
                claims.stream().map(attribution::attribute).toList());
    }
}
