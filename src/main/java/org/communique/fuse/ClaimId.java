package org.communique.fuse;

import java.util.Comparator;

/**
 * A claim of one article.
 *
 * @param article the article's id, 16 hex digits
 * @param number its number in the article, from 1
 */
public record ClaimId(String article, int number) implements Comparable<ClaimId> {

    private static final Comparator<ClaimId> ORDER =
            Comparator.comparing(ClaimId::article).thenComparingInt(ClaimId::number);

    @Override
    public int compareTo(ClaimId other) {
        return ORDER.compare(this, other);
    }
}
