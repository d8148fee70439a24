package org.communique.decide;

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
 * @param taken those of them that a split takes out
 */
public record Outcome(
        Decision decision, DecisionState state, String reason, SortedSet<ClaimId> claims, SortedSet<ClaimId> taken) {

    static Outcome inForce(Decision decision) {
        return of(decision, DecisionState.IN_FORCE, "");
    }

    static Outcome of(Decision decision, DecisionState state, String reason) {
        return new Outcome(decision, state, reason, new TreeSet<>(), new TreeSet<>());
    }

    Outcome about(SortedSet<ClaimId> found) {
        return new Outcome(decision, state, reason, found, taken);
    }

    Outcome taking(SortedSet<ClaimId> out) {
        return new Outcome(decision, state, reason, claims, out);
    }

    Outcome as(DecisionState other, String why) {
        return new Outcome(decision, other, why, claims, taken);
    }

    /** Whether it shapes the graph, wholly or in part. */
    public boolean holds() {
        return state == DecisionState.IN_FORCE || state == DecisionState.IN_PART;
    }
}
