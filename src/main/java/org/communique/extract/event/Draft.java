package org.communique.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.StatedTime;
import org.communique.text.Span;

/**
 * An event as one place of the article tells it, before it is joined with other mentions of the same happening.
 *
 * @param type the class of event
 * @param firm false where the words could mean another class of the same kind ("talks")
 * @param cast who takes part
 * @param evidence the words
 */
record Draft(
        EventType type,
        boolean firm,
        EventStatus status,
        Cast cast,
        Optional<EntityId> place,
        StatedTime time,
        Span evidence,
        int percent) {

    /**
     * Who takes part.
     *
     * @param actors who acts
     * @param recipients at whom it is directed
     * @param equals whether all take part on equal terms, so that nobody is actor or recipient
     */
    record Cast(Set<EntityId> actors, Set<EntityId> recipients, boolean equals) {

        Cast {
            actors = new LinkedHashSet<>(actors);
            recipients = new LinkedHashSet<>(recipients);
        }

        List<EntityId> all() {
            Set<EntityId> all = new LinkedHashSet<>(actors);
            all.addAll(recipients);
            return new ArrayList<>(all);
        }
    }
}
