package org.communique.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EventStatus;
import org.communique.extract.event.Chunk.Kind;
import org.communique.extract.event.StatusLexicon.Place;

/** Who is meant by "the first Chilean president to visit Y": the one named beside it, or after "as the first …". */
final class Firsts {

    private static final Set<String> AS = Set.of("as");

    private final Phrases phrases;
    private final StatusLexicon statuses;

    Firsts(Phrases phrases, StatusLexicon statuses) {
        this.phrases = phrases;
        this.statuses = statuses;
    }

    /** The person, where the trigger is an infinitive after such words and somebody is named. */
    Optional<EntityId> person(Candidate candidate) {
        int noun = candidate.chunk() - 1;
        if (!candidate.isVerb()
                || !phrases.words().isInfinitive(phrases.chunk(candidate.chunk()))
                || !phrases.isA(noun, Kind.NOUN)) {
            return Optional.empty();
        }
        int head = phrases.headOf(noun);
        Chunk chunk = phrases.chunk(head);
        boolean ranked = statuses.within(Place.MODIFIER, phrases.words().tokens(), chunk.from(), chunk.to())
                .filter(EventStatus.OCCURRED::equals)
                .isPresent();
        if (!ranked) {
            return Optional.empty();
        }
        if (phrases.isPreposition(head - 1, AS)) {
            return after(candidate.chunk());
        }
        boolean beside = phrases.isA(head - 1, Kind.COMMA) || phrases.isA(head - 1, Kind.BREAK);
        return beside ? personAt(head - 2) : Optional.empty();
    }

    private Optional<EntityId> after(int verb) {
        for (int at = verb + 1; at < phrases.count(); at++) {
            if (phrases.isA(at, Kind.COMMA)) {
                return personAt(at + 1);
            }
            if (phrases.isA(at, Kind.BREAK) || phrases.isFiniteVerb(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<EntityId> personAt(int noun) {
        if (!phrases.isA(noun, Kind.NOUN)) {
            return Optional.empty();
        }
        List<EntityId> people = phrases.rightward(noun, false).entities().stream()
                .filter(id -> phrases.entity(id).kind().isPerson())
                .toList();
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }
}
