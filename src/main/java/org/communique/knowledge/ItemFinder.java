package org.communique.knowledge;

import java.nio.file.Path;
import java.util.Optional;
import org.communique.claim.EntityKind;
import org.communique.claim.WikidataId;

/** Finds the item of Wikidata for a person, organization or place that the tables do not know. */
@FunctionalInterface
public interface ItemFinder {

    /** Finds nothing: what is used where the user gives no index. */
    ItemFinder NONE = (kind, name) -> Optional.empty();

    /**
     * The item that the name most likely means.
     *
     * @param kind what is named; only whether it is a person, an organization or a place counts
     * @param name in full, as an article has it
     */
    Optional<Match> find(EntityKind kind, String name);

    /** Changes whenever this may find other items. */
    default String fingerprint() {
        return "none";
    }

    /** The folder that this reads; empty where it reads none. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    /**
     * A likely item.
     *
     * @param item of Wikidata
     * @param certain whether nothing else of its kind has the name; else it is only by far the best known, or little known itself
     */
    record Match(WikidataId item, boolean certain) {}
}
