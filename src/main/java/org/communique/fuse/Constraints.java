package org.communique.fuse;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.communique.claim.EntityId;
import org.communique.claim.WikidataId;

/**
 * What people ask of fusion. Free of contradictions: no group in {@code together} holds a pair of {@code apart}, and nothing that
 * {@code replaced} leads to is itself replaced.
 *
 * @param together groups of claims that are of one event or figure, two or more in each; no claim is in two groups
 * @param apart pairs of claims that are not of one event or figure
 * @param rejected claims that nothing is derived from
 * @param replaced entities that give way, with the one that each gives way to
 * @param items the items of Wikidata that people gave to entities
 * @param notItems the items of Wikidata that people took from entities
 */
public record Constraints(
        List<SortedSet<ClaimId>> together,
        SortedSet<Pair> apart,
        SortedSet<ClaimId> rejected,
        SortedMap<EntityId, EntityId> replaced,
        SortedMap<EntityId, WikidataId> items,
        SortedMap<EntityId, SortedSet<String>> notItems) {

    /** Nobody has decided anything. */
    public static final Constraints NONE = new Constraints(
            List.of(), new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Constraints {
        together = List.copyOf(together);
    }

    /** Two claims, the smaller first. */
    public record Pair(ClaimId one, ClaimId other) implements Comparable<Pair> {

        /** The pair of two different claims, in either order. */
        public static Pair of(ClaimId one, ClaimId other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }

        @Override
        public int compareTo(Pair other) {
            int byOne = one.compareTo(other.one);
            return byOne != 0 ? byOne : this.other.compareTo(other.other);
        }
    }

    /** The entity that stands for this one in the knowledge graph: mostly itself. */
    public EntityId standing(EntityId entity) {
        return Optional.ofNullable(replaced.get(entity)).orElse(entity);
    }

    /** Whether people say that two claims are not of one event. */
    public boolean keepsApart(ClaimId one, ClaimId other) {
        return !apart.isEmpty() && apart.contains(Pair.of(one, other));
    }

    /** Each single constraint in one line, sorted: two sets of constraints are the same if their lines are. */
    public SortedSet<String> lines() {
        SortedSet<String> lines = new TreeSet<>();
        together.forEach(
                group -> group.forEach(claim -> lines.add("together " + text(group.first()) + " " + text(claim))));
        apart.forEach(pair -> lines.add("apart " + text(pair.one()) + " " + text(pair.other())));
        rejected.forEach(claim -> lines.add("rejected " + text(claim)));
        replaced.forEach((entity, other) -> lines.add("replaced " + entity.path() + " " + other.path()));
        items.forEach((entity, item) -> lines.add("item " + entity.path() + " " + item.value()));
        notItems.forEach((entity, not) -> not.forEach(item -> lines.add("not-item " + entity.path() + " " + item)));
        return lines;
    }

    private static String text(ClaimId claim) {
        return claim.article() + "/" + claim.number();
    }

    /** Hands on every claim that some constraint on events and figures speaks of. */
    public void forEachClaim(Consumer<ClaimId> consumer) {
        together.forEach(group -> group.forEach(consumer));
        apart.forEach(pair -> {
            consumer.accept(pair.one());
            consumer.accept(pair.other());
        });
        rejected.forEach(consumer);
    }
}
