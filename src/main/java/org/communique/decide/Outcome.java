package org.communique.decide;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communique.fuse.ClaimId;

/**
 * What became of a decision.
 *
 * @param decision the decision
 * @param state whether it holds
 * @param reason why it does not hold, or not wholly; empty where it does
 * @param claims the claims that it speaks of and that are there now
 */
public record Outcome(Decision decision, State state, String reason, SortedSet<ClaimId> claims) {

    /** Whether a decision holds. */
    public enum State {
        /** It holds. */
        IN_FORCE("InForce"),
        /** It holds for some of what it speaks of. */
        IN_PART("InPart"),
        /** A later decision says otherwise. */
        OVERRULED("Overruled"),
        /** What it speaks of is not there. It holds again when that comes back. */
        INERT("Inert"),
        /** It was undone. */
        UNDONE("Undone");

        private final String term;

        State(String term) {
            this.term = term;
        }

        /** The local name of the individual in the ontology. */
        public String term() {
            return term;
        }

        /** For people, as in {@code in force}. */
        public String inWords() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    static Outcome inForce(Decision decision) {
        return new Outcome(decision, State.IN_FORCE, "", new TreeSet<>());
    }

    static Outcome of(Decision decision, State state, String reason) {
        return new Outcome(decision, state, reason, new TreeSet<>());
    }

    Outcome about(SortedSet<ClaimId> found) {
        return new Outcome(decision, state, reason, found);
    }
}
