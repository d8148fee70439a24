package org.communique.fuse;

import java.util.List;
import java.util.Locale;

/**
 * Claims about one event or figure that cannot all be true.
 *
 * @param about what they are about
 * @param slot the local name of the property that they differ on, as in {@code place}
 * @param claims the claims that differ, two or more, sorted
 * @param comment what they say, in words
 */
public record Disagreement(About about, String slot, List<ClaimId> claims, String comment) {

    /** What a disagreement is about. */
    public sealed interface About {

        /**
         * An event; two where reports that may speak of one happening are kept apart because they differ.
         *
         * @param keys of the events, one or two, sorted
         */
        record Events(List<String> keys) implements About {

            public Events {
                keys = keys.stream().sorted().toList();
            }
        }

        /**
         * A trade observation.
         *
         * @param key of the observation
         */
        record Figure(String key) implements About {}
    }

    public Disagreement {
        claims = claims.stream().distinct().sorted().toList();
        if (claims.size() < 2) {
            throw new IllegalArgumentException("A disagreement is of two claims or more, got " + claims);
        }
    }

    /** The last part of its IRI: what it is about has one disagreement for each slot at most. */
    public String key() {
        String what = switch (about) {
            case About.Events events -> String.join("-and-", events.keys());
            case About.Figure figure -> "figure-" + figure.key();
        };
        return what + "-" + slot.toLowerCase(Locale.ROOT);
    }
}
