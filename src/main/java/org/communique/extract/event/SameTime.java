package org.communique.extract.event;

import java.util.Optional;
import java.util.Set;
import org.communique.extract.event.Chunk.Kind;

/** The time of the clause that another goes along with: "praised Y on Monday as he met Z", "while meeting Z". */
final class SameTime {

    private static final Set<String> ALONG = Set.of("as", "while");
    private static final Set<String> EARLIER = Set.of("had", "has", "have", "having");
    private static final Set<String> ON = Set.of("on");

    private final Phrases phrases;

    SameTime(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The chunk of the main clause's time, for an event that is the verb of a clause with "as" or "while". */
    Optional<Integer> of(Candidate candidate) {
        if (!candidate.isVerb() || isEarlier(candidate.chunk())) {
            return Optional.empty();
        }
        int opener = opener(candidate.chunk());
        return opener < 0 ? Optional.empty() : timeBefore(opener);
    }

    private boolean isEarlier(int verb) {
        return EARLIER.contains(phrases.words().lower(phrases.chunk(verb).from()));
    }

    private int opener(int verb) {
        for (int at = verb - 1; at >= 0; at--) {
            if (phrases.isPreposition(at, ALONG)) {
                return at;
            }
            boolean ofSubject = phrases.isA(at, Kind.NOUN) || phrases.isA(at, Kind.AND) || phrases.isA(at, Kind.ASIDE);
            if (!ofSubject) {
                return -1;
            }
        }
        return -1;
    }

    /** "On Wednesday" or a bare "Wednesday" with a verb before it; a stretch or a time of something else does not count. */
    private Optional<Integer> timeBefore(int opener) {
        for (int at = opener - 1; at > 0; at--) {
            if (phrases.isA(at, Kind.TIME) && phrases.isFiniteVerb(verbBefore(at))) {
                boolean plain = phrases.isPreposition(at - 1, ON) || !phrases.isA(at - 1, Kind.PREPOSITION);
                return plain ? Optional.of(at) : Optional.empty();
            }
            if (phrases.isA(at, Kind.CLAUSE) || phrases.isA(at, Kind.BREAK) || phrases.isFiniteVerb(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int verbBefore(int index) {
        int at = index;
        while (at >= 0
                && !phrases.isA(at, Kind.VERB)
                && !phrases.isA(at, Kind.CLAUSE)
                && !phrases.isA(at, Kind.BREAK)) {
            at--;
        }
        return at;
    }
}
