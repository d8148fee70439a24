package org.communique.fuse;

import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.WikidataId;

/**
 * An entity as the knowledge graph describes it.
 *
 * @param id the same in every build
 * @param kind its class
 * @param label the name to show
 * @param altLabels other names that articles use, sorted, without {@code label}
 * @param wikidata the item, for a confident link
 * @param closeMatch the likely item, where the link is not confident
 */
public record KnownEntity(
        EntityId id,
        EntityKind kind,
        String label,
        List<String> altLabels,
        Optional<WikidataId> wikidata,
        Optional<WikidataId> closeMatch) {

    /** An entity without a likely item. */
    public KnownEntity(
            EntityId id, EntityKind kind, String label, List<String> altLabels, Optional<WikidataId> wikidata) {
        this(id, kind, label, altLabels, wikidata, Optional.empty());
    }

    public KnownEntity {
        altLabels = altLabels.stream()
                .filter(name -> !name.equals(label))
                .distinct()
                .sorted()
                .toList();
    }
}
