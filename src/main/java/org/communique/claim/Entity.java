package org.communique.claim;

import java.util.Optional;

/**
 * A person, organization or place as one article names it.
 *
 * @param id the same for the same entity in every article
 * @param kind its class in the ontology
 * @param name the gazetteer's name, else the fullest form in the article
 * @param wikidata the item, for a confident link
 * @param country the country that the gazetteer or the article ties it to; for a country, itself
 */
public record Entity(
        EntityId id, EntityKind kind, String name, Optional<WikidataId> wikidata, Optional<EntityId> country) {}
