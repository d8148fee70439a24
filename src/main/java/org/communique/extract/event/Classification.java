package org.communique.extract.event;

import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.EventType;
import org.communique.extract.event.Draft.Cast;

/** Which class of event the words tell, where their trigger leaves it open. */
final class Classification {

    private final Phrases phrases;

    Classification(Phrases phrases) {
        this.phrases = phrases;
    }

    /** "X assumed the presidency of Peru", not "Peru assumed the presidency of the G20". */
    private boolean isOfCountry(Candidate candidate, Cast cast) {
        return cast.all().stream().allMatch(id -> phrases.entity(id).kind().isPerson())
                && candidate.complements().parts().stream()
                        .flatMap(part -> part.group().entities().stream())
                        .anyMatch(id -> phrases.entity(id).kind() == EntityKind.COUNTRY);
    }

    /** The class that the trigger and those who take part give. */
    EventType of(Candidate candidate, Cast cast, Optional<EntityId> place) {
        Trigger trigger = candidate.trigger();
        if (new Spoken(phrases).isByPhone(candidate, cast, place)) {
            return EventType.PHONE_CALL;
        }
        if (trigger.type() == EventType.PRESIDENCY_ASSUMPTION && isOfCountry(candidate, cast)) {
            return EventType.INAUGURATION;
        }
        boolean talks = trigger.frame().isVague();
        boolean people =
                cast.all().stream().anyMatch(id -> phrases.entity(id).kind().isPerson());
        return talks && !people ? EventType.NEGOTIATION : trigger.type();
    }
}
