package org.communique.knowledge;

import java.util.Optional;
import org.communique.claim.EntityId;

/**
 * A post that the gazetteer knows a person to hold or to have held.
 *
 * @param title "President"
 * @param of the country or organization, where one is given
 * @param from ISO year, month or day of the beginning, where known
 * @param to of the end; absent while the person holds it, or where unknown
 */
public record Office(String title, Optional<EntityId> of, Optional<String> from, Optional<String> to) {}
