package org.communique.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.fuse.ClaimId;
import org.communique.fuse.Constraints.Pair;

/** Takes decisions on claims, newest first, and keeps what does not contradict those taken before. */
final class ClaimRulings {

    private final Function<Anchor, SortedSet<ClaimId>> claims;
    private final Map<ClaimId, SortedSet<ClaimId>> groups = new HashMap<>();
    private final Map<ClaimId, String> mergedBy = new HashMap<>();
    private final TreeMap<Pair, String> apart = new TreeMap<>();
    private final SortedSet<ClaimId> rejected = new TreeSet<>();

    ClaimRulings(Function<Anchor, SortedSet<ClaimId>> claims) {
        this.claims = claims;
    }

    /** The claims of some anchors that are there, and how many anchors have lost theirs. */
    private record Found(SortedSet<ClaimId> claims, int lost) {}

    private Found find(List<Anchor> anchors) {
        SortedSet<ClaimId> found = new TreeSet<>();
        int lost = 0;
        for (Anchor anchor : anchors) {
            SortedSet<ClaimId> meant = claims.apply(anchor);
            lost += meant.isEmpty() ? 1 : 0;
            found.addAll(meant);
        }
        return new Found(found, lost);
    }

    private static String lost(Found found, int of) {
        return found.lost() + " of " + of + (of == 1 ? " claim is" : " claims are") + " no longer there";
    }

    Outcome settle(Decision decision, Ruling.NoClaim ruling) {
        Found found = find(ruling.claims());
        rejected.addAll(found.claims());
        return partly(decision, found, ruling.claims().size(), found.claims().isEmpty());
    }

    private static Outcome partly(Decision decision, Found found, int of, boolean nothing) {
        if (found.lost() == 0 && !nothing) {
            return Outcome.inForce(decision).about(found.claims());
        }
        DecisionState state = nothing ? DecisionState.INERT : DecisionState.IN_PART;
        return Outcome.of(decision, state, lost(found, of)).about(found.claims());
    }

    /** Each claim goes to the first group that no later decision keeps it apart from. */
    Outcome settle(Decision decision, Ruling.OneEvent ruling) {
        Found found = find(ruling.claims());
        List<SortedSet<ClaimId>> parts = new ArrayList<>();
        Optional<String> against = Optional.empty();
        for (ClaimId claim : found.claims()) {
            SortedSet<ClaimId> group = group(claim);
            if (parts.stream().anyMatch(part -> part == group)) {
                continue;
            }
            Optional<SortedSet<ClaimId>> fitting = parts.stream()
                    .filter(part -> separator(part, group).isEmpty())
                    .findFirst();
            if (fitting.isPresent()) {
                join(fitting.get(), group, decision.id());
            } else {
                against = parts.stream()
                        .findFirst()
                        .flatMap(part -> separator(part, group))
                        .or(() -> Optional.of(""));
                parts.add(group);
            }
        }
        Outcome outcome =
                partly(decision, found, ruling.claims().size(), found.claims().size() < 2);
        return parts.size() < 2
                ? outcome
                : overruled(outcome, parts.size() < found.claims().size(), against);
    }

    private static Outcome overruled(Outcome outcome, boolean partly, Optional<String> by) {
        DecisionState state = partly ? DecisionState.IN_PART : DecisionState.OVERRULED;
        String reason =
                "a later decision says otherwise" + by.map(id -> ": " + id).orElse("");
        return outcome.as(state, reason);
    }

    private SortedSet<ClaimId> group(ClaimId claim) {
        return groups.computeIfAbsent(claim, alone -> new TreeSet<>(List.of(alone)));
    }

    private Optional<String> separator(SortedSet<ClaimId> one, SortedSet<ClaimId> other) {
        if (apart.isEmpty()) {
            return Optional.empty();
        }
        return one.stream()
                .flatMap(first -> other.stream().map(second -> Pair.of(first, second)))
                .flatMap(pair -> Optional.ofNullable(apart.get(pair)).stream())
                .findFirst();
    }

    private void join(SortedSet<ClaimId> one, SortedSet<ClaimId> other, String decision) {
        one.addAll(other);
        other.forEach(claim -> groups.put(claim, one));
        one.forEach(claim -> mergedBy.putIfAbsent(claim, decision));
    }

    Outcome settle(Decision decision, Ruling.Apart ruling) {
        Found taken = find(ruling.taken());
        Found left = find(ruling.left());
        int kept = 0;
        Optional<String> against = Optional.empty();
        for (ClaimId one : taken.claims()) {
            for (ClaimId other : left.claims()) {
                if (group(one) == group(other)) {
                    against = Optional.ofNullable(mergedBy.get(one));
                } else {
                    apart.put(Pair.of(one, other), decision.id());
                    kept++;
                }
            }
        }
        SortedSet<ClaimId> all = new TreeSet<>(taken.claims());
        all.addAll(left.claims());
        int anchors = ruling.taken().size() + ruling.left().size();
        Outcome outcome = partly(
                        decision,
                        new Found(all, taken.lost() + left.lost()),
                        anchors,
                        taken.claims().isEmpty() || left.claims().isEmpty())
                .taking(taken.claims());
        return against.isEmpty() ? outcome : overruled(outcome, kept > 0, against);
    }

    List<SortedSet<ClaimId>> together() {
        return groups.keySet().stream()
                .sorted()
                .filter(claim -> group(claim).first().equals(claim))
                .map(this::group)
                .filter(group -> group.size() > 1)
                .toList();
    }

    SortedSet<Pair> apart() {
        return new TreeSet<>(apart.keySet());
    }

    SortedSet<ClaimId> rejected() {
        return rejected;
    }
}
