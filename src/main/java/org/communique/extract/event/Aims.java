package org.communique.extract.event;

import java.util.Set;
import org.communique.claim.EventType;
import org.communique.extract.event.Chunk.Kind;

/** Whom a measure aims at by a participle after it: "sanctions targeting X", "duties totalling 12 percent on rice from X". */
final class Aims {

    private static final Set<EventType> MEASURES = Set.of(EventType.SANCTION_IMPOSITION, EventType.TARIFF_IMPOSITION);
    private static final String ON = "on";

    private final Phrases phrases;

    Aims(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The complements of a measure with those of the participle that follows; others as they are. */
    Complements with(Trigger trigger, Complements complements) {
        int verb = complements.end();
        boolean aiming = MEASURES.contains(trigger.type())
                && phrases.isA(verb, Kind.VERB)
                && phrases.isA(verb - 1, Kind.NOUN)
                && phrases.words().firstVerbTag(phrases.chunk(verb)).equals("VBG");
        return aiming ? complements.and(aims(Complements.after(phrases, verb + 1, false))) : complements;
    }

    private static Complements aims(Complements after) {
        return new Complements(
                after.parts().stream()
                        .map(part -> part.preposition().isEmpty()
                                ? new Complements.Part(ON, part.chunk(), part.group())
                                : part)
                        .toList(),
                after.end());
    }
}
