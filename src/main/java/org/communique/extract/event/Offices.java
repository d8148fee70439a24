package org.communique.extract.event;

import java.util.Set;
import org.communique.claim.EventType;
import org.communique.extract.event.Chunk.Kind;

/** Words about offices: who takes one over, and who only holds a record in one; who is put in one by a decision. */
final class Offices {

    private static final Set<String> ELECT = Set.of("elect", "serving", "designate");
    private static final Set<String> RESOLVED = Set.of("decided", "decides", "voted", "votes", "chose", "resolved");

    private final Phrases phrases;

    Offices(Phrases phrases) {
        this.phrases = phrases;
    }

    /** "Became the first president to visit Y", "became the longest-serving president": that office is not new. */
    boolean isRecord(Trigger trigger, Complements complements) {
        if (trigger.type() != EventType.INAUGURATION || trigger.objects().isEmpty()) {
            return false;
        }
        int next = complements.end();
        boolean aim = phrases.isA(next, Kind.VERB)
                && phrases.isA(next - 1, Kind.NOUN)
                && phrases.words().isInfinitive(phrases.chunk(next));
        return aim || complements.object().stream().anyMatch(part -> isOfHolder(phrases.chunk(part.chunk())));
    }

    private boolean isOfHolder(Chunk chunk) {
        for (int at = chunk.from(); at < chunk.to(); at++) {
            String tag = phrases.words().tag(at);
            if (tag.equals("JJS")
                    || tag.equals("RBS")
                    || ELECT.contains(phrases.words().lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** "The council decided to appoint X": by deciding it appoints. */
    boolean isResolved(Candidate candidate) {
        int verb = candidate.chunk() - 1;
        return candidate.trigger().type() == EventType.APPOINTMENT
                && candidate.isVerb()
                && phrases.words().isInfinitive(phrases.chunk(candidate.chunk()))
                && phrases.isFiniteVerb(verb)
                && phrases.chunk(verb).to() == phrases.chunk(verb).from() + 1
                && RESOLVED.contains(phrases.words().lower(phrases.chunk(verb).from()));
    }

    /** Whether a verb after an appointment has its own time: "appointed X to succeed Y in October". */
    boolean isTask(Candidate candidate, int verb) {
        return candidate.trigger().type() == EventType.APPOINTMENT
                && verb > candidate.chunk()
                && phrases.words().isInfinitive(phrases.chunk(verb));
    }
}
