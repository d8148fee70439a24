package org.communique.decide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.communique.fuse.ClaimId;
import org.communique.fuse.Constraints;

/**
 * What all decisions together ask of fusion. Decisions are taken newest first, and one is left out, wholly or for the claims
 * concerned, where it contradicts what is already taken: so the later one wins.
 *
 * @param constraints free of contradictions
 * @param outcomes what became of each decision, earlier first
 */
public record Settlement(Constraints constraints, List<Outcome> outcomes) {

    /** Nobody has decided anything. */
    public static final Settlement NONE = new Settlement(Constraints.NONE, List.of());

    public Settlement {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Settles decisions. A pure function: the order of the decisions does not matter.
     *
     * @param decisions all, those that are undone and the undoing ones too
     * @param claims the claims that an anchor means, none where it has lost them
     */
    public static Settlement of(List<Decision> decisions, Function<Anchor, SortedSet<ClaimId>> claims) {
        List<Decision> newestFirst = new ArrayList<>(decisions);
        newestFirst.sort(Collections.reverseOrder());
        Set<String> undone = undone(newestFirst);
        ClaimRulings ofClaims = new ClaimRulings(claims);
        EntityRulings ofEntities = new EntityRulings();
        List<Outcome> outcomes = new ArrayList<>();
        for (Decision decision : newestFirst) {
            if (undone.contains(decision.id())) {
                outcomes.add(Outcome.of(decision, DecisionState.UNDONE, ""));
            } else {
                outcomes.add(settle(decision, ofClaims, ofEntities, newestFirst));
            }
        }
        Collections.reverse(outcomes);
        return new Settlement(
                new Constraints(
                        ofClaims.together(),
                        ofClaims.apart(),
                        ofClaims.rejected(),
                        ofEntities.replaced(),
                        ofEntities.items(),
                        ofEntities.notItems()),
                outcomes);
    }

    private static Outcome settle(
            Decision decision, ClaimRulings ofClaims, EntityRulings ofEntities, List<Decision> all) {
        return switch (decision.ruling()) {
            case Ruling.OneEvent one -> ofClaims.settle(decision, one);
            case Ruling.Apart apart -> ofClaims.settle(decision, apart);
            case Ruling.NoClaim rejected -> ofClaims.settle(decision, rejected);
            case Ruling.OneEntity one -> ofEntities.settle(decision, one);
            case Ruling.Item link -> ofEntities.settle(decision, link);
            case Ruling.NoItem link -> ofEntities.settle(decision, link);
            case Ruling.Undo undo -> settle(decision, undo, all);
        };
    }

    private static Outcome settle(Decision decision, Ruling.Undo undo, List<Decision> all) {
        boolean there = all.stream().anyMatch(other -> other.id().equals(undo.decision()));
        return there
                ? Outcome.inForce(decision)
                : Outcome.of(decision, DecisionState.INERT, "there is no decision " + undo.decision());
    }

    /** An undoing decision may itself be undone by a later one. */
    private static Set<String> undone(List<Decision> newestFirst) {
        Set<String> undone = new HashSet<>();
        for (Decision decision : newestFirst) {
            if (decision.ruling() instanceof Ruling.Undo undo && !undone.contains(decision.id())) {
                undone.add(undo.decision());
            }
        }
        return undone;
    }

    /** The decisions that shape the graph now: all but those that are undone and those that undo. */
    public List<Outcome> standing() {
        return outcomes.stream()
                .filter(outcome -> outcome.state() != DecisionState.UNDONE)
                .filter(outcome -> !(outcome.decision().ruling() instanceof Ruling.Undo))
                .toList();
    }
}
