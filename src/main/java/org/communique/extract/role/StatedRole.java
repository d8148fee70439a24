package org.communique.extract.role;

import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.text.Span;

/**
 * An office as one place of the text states it.
 *
 * @param holder who holds it
 * @param title the words, without the organization
 * @param organization what it is an office of, where stated there
 * @param evidence from the first to the last word of title, organization and name
 * @param confidence 0 to 100
 */
record StatedRole(EntityId holder, String title, Optional<EntityId> organization, Span evidence, int confidence) {}
