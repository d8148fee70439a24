package org.communique.pipeline;

import java.util.Optional;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.rdf.Credits;

/** What the gazetteer knows, in the forms that writing and fusing ask for. */
final class GazetteerNames {

    private final Gazetteer gazetteer;

    GazetteerNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Optional<Entity> known(EntityId id) {
        return gazetteer.find(id).map(KnownEntity::entity);
    }

    /** Authors by their names alone, since reporters share names with the famous; outlets by the gazetteer where it knows one. */
    Credits credits() {
        return new Credits(name -> EntityId.of(EntityKind.PERSON, name), this::outlet);
    }

    private EntityId outlet(String name) {
        return gazetteer.senses(name).stream()
                .map(sense -> sense.entity())
                .filter(entity -> entity.kind() == EntityKind.OUTLET)
                .map(KnownEntity::id)
                .findFirst()
                .orElseGet(() -> EntityId.of(EntityKind.OUTLET, name));
    }
}
