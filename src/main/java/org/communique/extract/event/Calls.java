package org.communique.extract.event;

import java.util.Set;
import org.communique.claim.EventType;
import org.communique.extract.event.Chunk.Kind;

/** "A call to X" by phone, and not "a call to X to resign", "a call to action", "a call from X for more aid". */
final class Calls {

    private static final Set<String> BETWEEN_TWO = Set.of("to", "from");
    private static final Set<String> IN = Set.of("in", "during", "after", "following", "by", "with");
    private static final Set<String> ON = Set.of("on");
    private static final Set<String> ASKING = Set.of("for");
    private static final Set<String> DONE = Set.of(
            "place",
            "placed",
            "places",
            "placing",
            "receive",
            "received",
            "receives",
            "receiving",
            "take",
            "took",
            "taking",
            "takes",
            "get",
            "got",
            "gets");

    private final Phrases phrases;

    Calls(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Whether a noun that can be another sort of call is one by phone; true for all other triggers. */
    boolean isMeant(Trigger trigger, int from, int to) {
        boolean open = trigger.type() == EventType.PHONE_CALL && trigger.kind() == Trigger.Kind.NOUN && to == from + 1;
        int chunk = phrases.chunkOf(from);
        int preposition = chunk + 1;
        if (open && phrases.isPreposition(preposition, ON)) {
            return phrases.isA(preposition + 1, Kind.TIME);
        }
        if (!open || !phrases.isPreposition(preposition, BETWEEN_TWO)) {
            return true;
        }
        Group other =
                phrases.isA(preposition + 1, Kind.NOUN) ? phrases.rightward(preposition + 1, false) : Group.NOBODY;
        boolean people = !other.isEmpty()
                && other.entities().stream()
                        .allMatch(id -> phrases.entity(id).kind().isPerson());
        return people && (isDone(chunk) || !isAsking(phrases.chunkOf(other.to() - 1) + 1));
    }

    /** "Placed a call to", "in a call to": nothing that is only asked for. */
    private boolean isDone(int chunk) {
        boolean carried = phrases.isA(chunk - 1, Kind.VERB)
                && DONE.contains(phrases.words().lower(phrases.words().mainVerb(phrases.chunk(chunk - 1))));
        return carried || phrases.isPreposition(chunk - 1, IN);
    }

    private boolean isAsking(int next) {
        boolean infinitive = phrases.isA(next, Kind.VERB) && phrases.words().isInfinitive(phrases.chunk(next));
        return infinitive || phrases.isPreposition(next, ASKING);
    }
}
