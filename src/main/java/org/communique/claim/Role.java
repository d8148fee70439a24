package org.communique.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person holds an office or a post.
 *
 * @param holder the person
 * @param title as stated, without the organization or country ("former" and "acting" kept)
 * @param organization the organization or country, where stated
 * @param asOf the article's date, where known
 */
public record Role(
        EntityId holder, String title, Optional<EntityId> organization, Optional<LocalDate> asOf, Grounds grounds)
        implements Claim {}
