package org.communique.claim;

import java.util.List;
import java.util.Optional;

/**
 * An article says that something happened, will happen, or is said to have happened.
 *
 * @param type the event's class
 * @param status whether it happened, as the article puts it
 * @param participants all who take part, the acting side first; actors and recipients are among them
 * @param actors who acts, where the act has a direction
 * @param recipients at whom it is directed
 * @param place the most exact place stated for the event itself
 * @param time when, as far as the text allows
 */
public record EventReport(
        EventType type,
        EventStatus status,
        List<EntityId> participants,
        List<EntityId> actors,
        List<EntityId> recipients,
        Optional<EntityId> place,
        StatedTime time,
        Grounds grounds)
        implements Claim {

    public EventReport {
        participants = participants.stream().distinct().toList();
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        if (!participants.containsAll(actors) || !participants.containsAll(recipients)) {
            throw new IllegalArgumentException("Actors and recipients are participants: " + participants);
        }
    }

    /** The same report on other grounds. */
    public EventReport on(Grounds other) {
        return new EventReport(type, status, participants, actors, recipients, place, time, other);
    }
}
