package org.communique.claim;

import java.util.Comparator;
import java.util.List;
import org.communique.text.Article;
import org.communique.text.Span;

/**
 * Everything that was read out of one article. It depends on the article and the knowledge tables alone.
 *
 * @param article what was read
 * @param mentions in text order
 * @param claims in text order of their first evidence, then by kind, then as the extractor gave them; their place in the list,
 *     counted from 1, is their number in the graph
 */
public record ArticleClaims(Article article, List<Mention> mentions, List<Claim> claims) {

    private static final Comparator<Span> TEXT_ORDER = Comparator.naturalOrder();

    public ArticleClaims {
        mentions = mentions.stream()
                .sorted(Comparator.comparing(Mention::span, TEXT_ORDER))
                .toList();
        claims = claims.stream()
                .sorted(Comparator.comparing(
                                (Claim claim) -> claim.grounds().evidence().getFirst(), TEXT_ORDER)
                        .thenComparing(claim -> claim.getClass().getSimpleName()))
                .toList();
    }
}
