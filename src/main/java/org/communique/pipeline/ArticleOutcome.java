package org.communique.pipeline;

import java.util.List;
import java.util.Optional;
import org.communique.claim.ArticleClaims;

/**
 * What came of one input file.
 *
 * @param claims what the article says; absent if the file was rejected
 * @param messages what the user should know: the reason for a rejection, or notices
 */
public record ArticleOutcome(Optional<ArticleClaims> claims, List<String> messages) {

    public ArticleOutcome {
        messages = List.copyOf(messages);
    }
}
