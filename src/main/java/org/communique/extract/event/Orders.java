package org.communique.extract.event;

import java.util.Optional;
import org.communique.extract.event.Candidate.Governor;
import org.communique.extract.event.Candidate.Link;
import org.communique.extract.event.Chunk.Kind;
import org.communique.extract.event.StatusLexicon.Place;

/** Acts done by ordering somebody to do something: "ordered Y to close its consulate", "gave the envoy of Y two days to leave". */
final class Orders {

    private final Phrases phrases;
    private final StatusLexicon statuses;

    Orders(Phrases phrases, StatusLexicon statuses) {
        this.phrases = phrases;
        this.statuses = statuses;
    }

    /** The chunk of the verb by which somebody is ordered to do what the infinitive says. */
    Optional<Integer> command(int infinitive) {
        if (!phrases.words().isInfinitive(phrases.chunk(infinitive))) {
            return Optional.empty();
        }
        for (int at = infinitive - 1; at >= 0; at--) {
            if (phrases.isA(at, Kind.VERB)) {
                int main = phrases.words().mainVerb(phrases.chunk(at));
                boolean orders = statuses.at(Place.COMMAND, phrases.words().tokens(), main)
                        .isPresent();
                return orders ? Optional.of(at) : Optional.empty();
            }
            if (phrases.isA(at, Kind.BREAK) || phrases.isA(at, Kind.CLAUSE) || phrases.isA(at, Kind.RELATIVE)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whether a force is ordered: "ordered his troops to". */
    boolean isToForce(int command) {
        return phrases.isA(command + 1, Kind.NOUN) && phrases.isForce(phrases.rightward(command + 1, true));
    }

    /** What the infinitive tells, as an act of who orders on whom is ordered. */
    Candidate act(Trigger trigger, int from, int to, int command, boolean passive) {
        return new Candidate(
                trigger,
                from,
                to,
                command,
                new Governor(command, Link.ITSELF, passive),
                new Subjects(phrases, statuses, false).of(command),
                Group.NOBODY,
                Complements.after(phrases, command + 1, false));
    }
}
