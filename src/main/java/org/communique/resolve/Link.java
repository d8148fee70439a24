package org.communique.resolve;

import java.util.List;
import java.util.Optional;
import org.communique.claim.Entity;

/**
 * What a name was taken to mean.
 *
 * @param entity what
 * @param percent how sure, 0 to 100
 * @param rule the rule that decided
 * @param candidates what else was weighed, the best first
 */
record Link(Entity entity, int percent, String rule, List<LinkDecision.Candidate> candidates) {

    /** Below this many percent a link is uncertain and carries no item of Wikidata. */
    private static final int CERTAIN = 75;

    Link {
        candidates = List.copyOf(candidates);
        if (percent < CERTAIN) {
            entity = new Entity(entity.id(), entity.kind(), entity.name(), Optional.empty(), entity.country());
        }
    }

    static Link of(Entity entity, int percent, String rule) {
        return new Link(
                entity, percent, rule, List.of(new LinkDecision.Candidate(entity.id(), percent, List.of(rule))));
    }
}
