package org.communique.extract.event;

import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.extract.event.Draft.Cast;

/**
 * How two people of different countries "spoke" where nothing says it: by phone. News tells it whenever they met, and where; who only
 * "spoke with" somebody abroad rang him up. The class stays open, so that any other words of the article decide.
 */
final class Spoken {

    private static final Set<String> THERE = Set.of("at", "in", "inside", "during", "alongside", "near");
    private static final Set<String> PRESENT = Set.of(
            "person",
            "face-to-face",
            "face",
            "one-on-one",
            "sidelines",
            "margins",
            "handshake",
            "reporters",
            "journalists",
            "meet",
            "met",
            "meeting",
            "summit",
            "visit",
            "dinner",
            "lunch");

    private static final String CONVERSATION = "conversation";

    private final Phrases phrases;

    Spoken(Phrases phrases) {
        this.phrases = phrases;
    }

    boolean isByPhone(Candidate candidate, Cast cast, Optional<EntityId> place) {
        boolean spoke =
                candidate.isVerb() || phrases.words().lower(candidate.to() - 1).startsWith(CONVERSATION);
        return candidate.trigger().frame() == Frame.VAGUE
                && spoke
                && place.isEmpty()
                && phrases.areOfTwoCountries(cast.all())
                && !isThere(candidate);
    }

    private boolean isThere(Candidate candidate) {
        boolean placed = candidate.complements().parts().stream().anyMatch(part -> THERE.contains(part.preposition()));
        return placed || phrases.words().tokens().stream().anyMatch(token -> PRESENT.contains(token.lower()));
    }
}
