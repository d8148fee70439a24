package org.communique.knowledge;

import java.util.List;
import java.util.Optional;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.WikidataId;

/**
 * A person, organization or place of the gazetteer.
 *
 * @param id the same in every build
 * @param kind its class in the ontology
 * @param name its usual name in English
 * @param wikidata the item, where the table gives it
 * @param country the country that it belongs to; for a country, itself
 * @param shortNames of a person, as used after the full name: "Xi"
 * @param offices of a person, in the order of the table
 */
public record KnownEntity(
        EntityId id,
        EntityKind kind,
        String name,
        Optional<WikidataId> wikidata,
        Optional<EntityId> country,
        List<String> shortNames,
        List<Office> offices) {

    public KnownEntity {
        shortNames = List.copyOf(shortNames);
        offices = List.copyOf(offices);
    }

    /** The entity as an article's reading holds it, confidently linked. */
    public Entity entity() {
        return new Entity(id, kind, name, wikidata, country);
    }
}
