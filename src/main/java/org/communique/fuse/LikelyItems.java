package org.communique.fuse;

import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.knowledge.ItemFinder;

/** Finds items of Wikidata for entities that the gazetteer does not know. */
@FunctionalInterface
public interface LikelyItems {

    /** Finds none. */
    LikelyItems NONE = (id, name) -> Optional.empty();

    /**
     * The likely item.
     *
     * @param id of the entity
     * @param name its fullest name in the articles
     */
    Optional<ItemFinder.Match> itemOf(EntityId id, String name);
}
