package org.communique.claim;

import java.util.List;
import java.util.Optional;
import org.communique.text.Span;

/**
 * What a claim stands on.
 *
 * @param evidence the stretches of text that say so, at least one, in text order
 * @param confidence how sure the extractor is
 * @param attributedTo in whose mouth the article puts the claim, where it does
 */
public record Grounds(List<Span> evidence, Confidence confidence, Optional<EntityId> attributedTo) {

    public Grounds {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A claim needs the words that state it");
        }
        evidence = evidence.stream().distinct().sorted().toList();
    }

    public static Grounds of(Span evidence, int percent) {
        return new Grounds(List.of(evidence), Confidence.of(percent), Optional.empty());
    }

    public Grounds attributedTo(EntityId agent) {
        return new Grounds(evidence, confidence, Optional.of(agent));
    }
}
