package org.communique.resolve;

import java.util.List;
import java.util.Optional;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;

/**
 * What a name was taken to mean.
 *
 * @param target what; absent where entities that are known already are meant
 * @param percent how sure, 0 to 100
 * @param rule the rule that decided
 * @param candidates what else was weighed, the best first
 */
record Link(Optional<Entity> target, int percent, String rule, List<LinkDecision.Candidate> candidates) {

    /** Below this many percent a link is uncertain and carries no item of Wikidata. */
    private static final int CERTAIN = 75;

    Link {
        candidates = List.copyOf(candidates);
        if (percent < CERTAIN) {
            target = target.map(entity ->
                    new Entity(entity.id(), entity.kind(), entity.name(), Optional.empty(), entity.country()));
        }
    }

    Entity entity() {
        return target.orElseThrow();
    }

    /** The same link to an entity that belongs to {@code country}. */
    Link in(Optional<EntityId> country) {
        Optional<Entity> tied =
                target.map(entity -> new Entity(entity.id(), entity.kind(), entity.name(), entity.wikidata(), country));
        return new Link(tied, percent, rule, candidates);
    }

    static Link to(Entity entity, int percent, String rule, List<LinkDecision.Candidate> candidates) {
        return new Link(Optional.of(entity), percent, rule, candidates);
    }

    /** A link of a description or pronoun to entities that names have brought in. */
    static Link withoutEntity(int percent, String rule) {
        return new Link(Optional.empty(), percent, rule, List.of());
    }

    static Link of(Entity entity, int percent, String rule) {
        return to(entity, percent, rule, List.of(new LinkDecision.Candidate(entity.id(), percent, List.of(rule))));
    }
}
