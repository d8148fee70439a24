package org.communique.claim;

import java.util.List;
import org.communique.text.Span;

/**
 * A stretch of text that stands for one entity, or for several ("the two leaders").
 *
 * @param span where
 * @param text the words
 * @param form name, adjective, description or pronoun
 * @param denotes the entities, at least one
 * @param confidence how sure the resolution is
 */
public record Mention(Span span, String text, MentionForm form, List<EntityId> denotes, Confidence confidence) {

    public Mention {
        if (denotes.isEmpty()) {
            throw new IllegalArgumentException("A mention denotes an entity: " + text);
        }
        denotes = List.copyOf(denotes);
    }

    /** The only entity, or the first of several. */
    public EntityId entity() {
        return denotes.getFirst();
    }
}
