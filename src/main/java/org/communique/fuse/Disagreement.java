package org.communique.fuse;

import java.util.List;

/**
 * Claims about one event that cannot all be true.
 *
 * @param event the key of the event
 * @param slot the local name of the property that they differ on, as in {@code place}
 * @param claims the claims that differ, two or more, sorted
 * @param comment what they say, in words
 */
public record Disagreement(String event, String slot, List<ClaimId> claims, String comment) {

    public Disagreement {
        claims = claims.stream().sorted().toList();
    }
}
