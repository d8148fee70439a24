package org.communique.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EventType;
import org.communique.extract.event.Draft.Cast;

/** "Calls with X and Y", "meetings with X and Y": one with each, told in the plural. */
final class SeparateCalls {

    private static final Set<EventType> SEVERAL = Set.of(EventType.PHONE_CALL, EventType.MEETING);
    private static final Set<String> WITH = Set.of("with", "to");

    private final Phrases phrases;

    SeparateCalls(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Draft> of(Candidate candidate, Draft draft) {
        List<EntityId> others = candidate.complements().broughtInBy(WITH).entities();
        List<EntityId> callers =
                draft.cast().all().stream().filter(id -> !others.contains(id)).toList();
        boolean plural = phrases.words().tag(candidate.to() - 1).equals("NNS");
        if (!SEVERAL.contains(draft.type())
                || !draft.strength().firm()
                || !plural
                || others.size() < 2
                || callers.size() != 1) {
            return List.of(draft);
        }
        List<Draft> calls = new ArrayList<>();
        for (EntityId other : others) {
            calls.add(draft.with(new Cast(Set.of(callers.getFirst()), Set.of(), true).with(List.of(other))));
        }
        return calls;
    }
}
