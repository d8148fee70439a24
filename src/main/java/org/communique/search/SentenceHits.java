package org.communique.search;

import java.util.List;

/**
 * A stretch of the sentences that were found, the best first.
 *
 * @param hits the stretch
 * @param total how many there are in all; {@link SearchIndex#MOST_COUNTED} stands for that many or more
 */
public record SentenceHits(List<SentenceHit> hits, int total) {

    public SentenceHits {
        hits = List.copyOf(hits);
    }
}
