package org.communique.fuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
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

    /** The first word of the lines that replace an entity; the entity follows. */
    public static final String REPLACED = "replaced";

    /** The first word of the lines that give an item to an entity, which follows. */
    public static final String ITEM = "item";

    /** The first word of the lines that take an item from an entity, which follows. */
    public static final String NOT_ITEM = "not-item";

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

    /** An article as the knowledge graph takes it: what gives way is replaced. Claims keep their numbers, rejected ones too. */
    public ArticleClaims replacing(ArticleClaims article) {
        return replaced.isEmpty() ? article : new Replacement(this::standing).in(article);
    }

    /** The same for one claim. */
    public Claim replacing(Claim claim) {
        return replaced.isEmpty() ? claim : new Replacement(this::standing).in(claim);
    }

    /** The same for those who stand above an article. */
    public Credited replacing(Credited credits) {
        return replaced.isEmpty() ? credits : new Replacement(this::standing).in(credits);
    }

    /** An article without its rejected claims; the others have new numbers, so that this is good for summing up only. */
    public ArticleClaims accepted(ArticleClaims article) {
        String id = article.article().id();
        List<Claim> claims = IntStream.range(0, article.claims().size())
                .filter(index -> !rejected.contains(new ClaimId(id, index + 1)))
                .mapToObj(index -> article.claims().get(index))
                .toList();
        return claims.size() == article.claims().size()
                ? article
                : new ArticleClaims(article.article(), article.mentions(), claims);
    }

    /** An entity with the item of Wikidata that people gave it, and without those that they took from it. */
    public KnownEntity linked(KnownEntity entity) {
        Optional<WikidataId> given = Optional.ofNullable(items.get(entity.id()));
        Set<String> not =
                Optional.<Set<String>>ofNullable(notItems.get(entity.id())).orElse(Set.of());
        if (given.isEmpty() && not.isEmpty()) {
            return entity;
        }
        return new KnownEntity(
                entity.id(),
                entity.kind(),
                entity.label(),
                entity.altLabels(),
                given.or(() -> entity.wikidata().filter(item -> !not.contains(item.value()))),
                given.isPresent() ? Optional.empty() : entity.closeMatch().filter(item -> !not.contains(item.value())));
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
        replaced.forEach((entity, other) -> lines.add(REPLACED + " " + entity.path() + " " + other.path()));
        items.forEach((entity, item) -> lines.add(ITEM + " " + entity.path() + " " + item.value()));
        notItems.forEach((entity, not) -> not.forEach(item -> lines.add(NOT_ITEM + " " + entity.path() + " " + item)));
        return lines;
    }

    private static String text(ClaimId claim) {
        return claim.article() + "/" + claim.number();
    }
}
