package org.communique.rdf;

import java.util.function.Function;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;

/**
 * Who is meant by the names above an article.
 *
 * @param author the person with this name in a byline
 * @param publisher the outlet with this name
 */
public record Credits(Function<String, EntityId> author, Function<String, EntityId> publisher) {

    /** By the names alone, without a gazetteer. */
    public static Credits byName() {
        return new Credits(name -> EntityId.of(EntityKind.PERSON, name), name -> EntityId.of(EntityKind.OUTLET, name));
    }
}
