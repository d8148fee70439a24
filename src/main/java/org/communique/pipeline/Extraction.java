package org.communique.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
import org.communique.extract.Extractor;
import org.communique.extract.Extractors;
import org.communique.extract.statement.Attribution;
import org.communique.knowledge.Gazetteer;
import org.communique.resolve.Reading;
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

    private Extraction(NlpEngine engine, Resolver resolver, List<Extractor> extractors) {
        this.engine = engine;
        this.resolver = resolver;
        this.extractors = List.copyOf(extractors);
    }

    /** Loads the language models and the tables of the extractors. */
    public static Extraction load(Gazetteer gazetteer) {
        return new Extraction(NlpEngine.shared(), Resolver.load(gazetteer), Extractors.all());
    }

    /** What the article says; what it only reports as somebody's words is attributed to them. */
    public ArticleClaims extract(Article article) {
        Reading reading = resolver.read(engine.annotate(article));
        List<Claim> claims = new ArrayList<>();
        extractors.forEach(extractor -> claims.addAll(extractor.extract(reading)));
        Attribution attribution = Attribution.of(article.text(), claims);
        return new ArticleClaims(
                article,
                reading.mentions(),
                claims.stream().map(attribution::attribute).toList());
    }
}
