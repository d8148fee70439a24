package org.communique.extract.statement;

import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.text.Span;

/**
 * A statement in the making.
 *
 * @param speakers who says it, at least one
 * @param addressee to whom, where named
 * @param via who relays it, where named
 * @param words where the words stand
 * @param direct whether they are wholly in quotation marks
 * @param evidence the words and the reporting clause
 * @param percent 0 to 100
 */
record Draft(
        List<EntityId> speakers,
        Optional<EntityId> addressee,
        Optional<EntityId> via,
        Span words,
        boolean direct,
        List<Span> evidence,
        int percent) {

    /** The same for the half of the quotation before the reporting clause. */
    Draft interruptedFrom(Quotation firstHalf) {
        List<Span> whole = List.of(evidence.getFirst().union(firstHalf.whole()));
        return new Draft(speakers, addressee, via, firstHalf.words(), true, whole, percent);
    }

    Draft relayedBy(EntityId relay) {
        return via.isPresent() || speakers.contains(relay)
                ? this
                : new Draft(speakers, addressee, Optional.of(relay), words, direct, evidence, percent);
    }
}
