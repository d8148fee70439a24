package org.communique.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;

/** Whoever flies to a city to meet somebody meets him there: the place of a visit serves the talks of the same sentence. */
final class Visits {

    private static final Set<String> APART = Set.of("after", "before", "following", "since", "ahead");

    private final Phrases phrases;
    private final Map<Candidate, Draft> drafted;

    Visits(Phrases phrases, Map<Candidate, Draft> drafted) {
        this.phrases = phrases;
        this.drafted = drafted;
    }

    /** All drafts, those of meetings with the place of the visit during which they are. */
    List<Draft> withPlaces() {
        List<Draft> drafts = new ArrayList<>();
        drafted.forEach((candidate, draft) -> drafts.add(isApart(candidate) ? draft : withPlace(draft)));
        return drafts;
    }

    /** "After talks with X, Y left for Z". */
    private boolean isApart(Candidate candidate) {
        return phrases.isPreposition(candidate.chunk() - 1, APART);
    }

    private Draft withPlace(Draft draft) {
        boolean talks = draft.type().isConsultation() && !draft.type().isRemote();
        if (!talks || draft.place().isPresent()) {
            return draft;
        }
        Optional<EntityId> place = drafted.values().stream()
                .filter(other -> other.type() == EventType.VISIT)
                .filter(other -> other.status() == draft.status() || other.status() == EventStatus.OCCURRED)
                .filter(other -> draft.cast().all().containsAll(other.cast().actors()))
                .flatMap(other -> other.place().stream())
                .findFirst();
        return new Draft(
                draft.type(),
                draft.status(),
                draft.cast(),
                place,
                draft.time(),
                draft.evidence(),
                draft.strength(),
                draft.edition());
    }
}
