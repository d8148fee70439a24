package org.communique.resolve;

import java.util.List;
import java.util.Optional;
import org.communique.claim.Confidence;
import org.communique.claim.EntityId;
import org.communique.text.Span;

/**
 * Why words were taken to mean an entity, or to mean none.
 *
 * @param span the words
 * @param text the words as written
 * @param candidates what they might have meant, the best first
 * @param chosen what they were taken to mean; empty where nothing was good enough
 * @param confidence how sure that is; 0 where nothing was chosen
 * @param rule the rule that decided
 */
public record LinkDecision(
        Span span,
        String text,
        List<Candidate> candidates,
        Optional<EntityId> chosen,
        Confidence confidence,
        String rule) {

    public LinkDecision {
        candidates = List.copyOf(candidates);
    }

    /**
     * Something that the words might mean.
     *
     * @param entity what
     * @param score how well it fits, in the unit of the rule: higher is better
     * @param features what spoke for and against it
     */
    public record Candidate(EntityId entity, int score, List<String> features) {

        public Candidate {
            features = List.copyOf(features);
        }
    }
}
