package org.communique.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.rdf.Credits;
import org.communique.text.Article;

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

    /** The same people and outlets, for the knowledge graph. */
    Map<EntityId, String> credited(Article article) {
        Map<EntityId, String> all = new TreeMap<>();
        article.authors().forEach(name -> all.put(credits().author().apply(name), name));
        article.publisher().ifPresent(name -> all.put(outlet(name), name));
        return all;
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
