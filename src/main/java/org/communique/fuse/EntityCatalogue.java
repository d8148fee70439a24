package org.communique.fuse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.knowledge.ItemFinder;

/** Describes an entity: by the gazetteer where it knows it, else by the set of names that articles use. */
public final class EntityCatalogue {

    private final Function<EntityId, Optional<Entity>> known;
    private final LikelyItems items;

    /**
     * A catalogue.
     *
     * @param known what the gazetteer knows of an entity, if it knows it
     * @param items where to look for items of those that the gazetteer does not know
     */
    public EntityCatalogue(Function<EntityId, Optional<Entity>> known, LikelyItems items) {
        this.known = known;
        this.items = items;
    }

    /**
     * The entity as all articles together describe it.
     *
     * @param names all names that any article uses for it; how many use one does not count
     */
    public KnownEntity describe(EntityId id, SortedSet<String> names) {
        Optional<Entity> entity = known.apply(id);
        List<String> all = List.copyOf(names);
        if (entity.isPresent()) {
            Entity found = entity.get();
            return new KnownEntity(id, found.kind(), found.name(), all, found.wikidata());
        }
        String name = fullest(id, names);
        Optional<ItemFinder.Match> item = items.itemOf(id, name);
        return new KnownEntity(
                id,
                id.kind(),
                name,
                all,
                item.filter(ItemFinder.Match::certain).map(ItemFinder.Match::item),
                item.filter(match -> !match.certain()).map(ItemFinder.Match::item));
    }

    /** The name whose slug is the id's key; else the longest, of equally long ones the first; without names the key itself. */
    private static String fullest(EntityId id, SortedSet<String> names) {
        Comparator<String> fullest = Comparator.comparing(
                        (String name) -> id.path().endsWith("/" + EntityId.slug(name)))
                .thenComparing(String::length)
                .thenComparing(Comparator.reverseOrder());
        return names.stream()
                .max(fullest)
                .orElse(id.path().substring(id.path().indexOf('/') + 1).replace('-', ' '));
    }
}
