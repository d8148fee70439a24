package org.communique.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
 *
 * @param cast who takes part
 * @param evidence the words
 * @param strength how much they say
 * @param edition the number of a gathering within its series
 */
record Draft(
        EventType type,
        EventStatus status,
        Cast cast,
        Optional<EntityId> place,
        StatedTime time,
        Span evidence,
        Strength strength,
        OptionalInt edition) {

    /** With others who take part. */
    Draft with(Cast others) {
        return new Draft(type, status, others, place, time, evidence, strength, edition);
    }

    /** With the status of what it points back to. */
    Draft presuming(Draft meant) {
        Strength presumed = new Strength(strength.firm(), false, strength.percent());
        return new Draft(type, meant.status(), cast, place, time, evidence, presumed, edition);
    }

    /**
     * How much the words say.
     *
     * @param firm false where they could mean another class of the same kind ("talks")
     * @param asserted false where they only presume the event ("welcomed the visit"), so that its status is open
     * @param percent the confidence in whole percent
     */
    record Strength(boolean firm, boolean asserted, int percent) {

        Strength and(Strength other, int bonus) {
            return new Strength(
                    firm || other.firm, asserted || other.asserted, Math.max(percent, other.percent) + bonus);
        }
    }

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

        Cast without(List<EntityId> absent) {
            Set<EntityId> acting = new LinkedHashSet<>(actors);
            Set<EntityId> receiving = new LinkedHashSet<>(recipients);
            acting.removeAll(new LinkedHashSet<>(absent));
            receiving.removeAll(new LinkedHashSet<>(absent));
            return new Cast(acting, receiving, equals);
        }

        /** These act, too. */
        Cast with(List<EntityId> more) {
            Set<EntityId> acting = new LinkedHashSet<>(actors);
            acting.addAll(more);
            return new Cast(acting, recipients, equals);
        }

        List<EntityId> all() {
            Set<EntityId> all = new LinkedHashSet<>(actors);
            all.addAll(recipients);
            return new ArrayList<>(all);
        }
    }
}
