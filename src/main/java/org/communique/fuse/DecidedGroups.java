package org.communique.fuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The groups of claims as the machine makes them, changed as people decided. A machine's group is first parted: claims that people keep
 * apart go to different parts, and a claim that nobody spoke of goes to the largest part. Then parts are joined that hold claims which
 * people put together. So a new report that the machine finds to be of a merged event is of it, whichever of its reports it is like.
 * Only groups that people tied to each other are looked at.
 *
 * @param <R> what the machine compares: a report or a figure
 */
public final class DecidedGroups<R extends Comparable<? super R>> {

    private final Function<R, List<R>> machine;
    private final Wishes<R> wishes;
    private final Map<ClaimId, SortedSet<ClaimId>> together = new HashMap<>();
    private final Map<R, Map<R, List<R>>> groups = new TreeMap<>();

    /**
     * What people decided, on claims as the machine compares them.
     *
     * @param constraints what they decided
     * @param id which claim it is
     * @param find the claim with this id, where it is there and not rejected
     */
    public record Wishes<R>(Constraints constraints, Function<R, ClaimId> id, Function<ClaimId, Optional<R>> find) {

        /** Nobody decided anything. */
        public static <R> Wishes<R> none(Function<R, ClaimId> id) {
            return new Wishes<>(Constraints.NONE, id, claim -> Optional.empty());
        }
    }

    /**
     * Groups that people have their say in.
     *
     * @param machine the group of a claim as the machine makes it, sorted
     */
    public DecidedGroups(Function<R, List<R>> machine, Wishes<R> wishes) {
        this.machine = machine;
        this.wishes = wishes;
        wishes.constraints().together().forEach(group -> group.forEach(claim -> together.put(claim, group)));
    }

    /** The group of a claim, which is in it; sorted. */
    public List<R> of(R claim) {
        if (nobodyDecided()) {
            return machine.apply(claim);
        }
        return known(claim).getOrDefault(claim, List.of(claim));
    }

    /**
     * The group of a claim and all that people made of the machine's groups that are tied to its own, directly or over others: those that
     * it was kept apart from, too. Sorted by their first claims.
     */
    public Collection<List<R>> around(R claim) {
        if (nobodyDecided()) {
            return List.of(machine.apply(claim));
        }
        SortedMap<R, List<R>> byFirst = new TreeMap<>();
        known(claim).values().forEach(group -> byFirst.put(group.getFirst(), group));
        return byFirst.values();
    }

    private boolean nobodyDecided() {
        return together.isEmpty() && wishes.constraints().apart().isEmpty();
    }

    /** The groups of all claims that are tied to this one. */
    private Map<R, List<R>> known(R claim) {
        Map<R, List<R>> known = groups.get(claim);
        return known == null ? gather(claim) : known;
    }

    private Map<R, List<R>> gather(R first) {
        Deque<R> open = new ArrayDeque<>(List.of(first));
        SortedMap<R, List<R>> machineGroups = new TreeMap<>();
        while (!open.isEmpty()) {
            List<R> group = machine.apply(open.remove());
            if (machineGroups.putIfAbsent(group.getFirst(), group) == null) {
                group.forEach(one -> open.addAll(together(one)));
            }
        }
        Map<R, NavigableSet<R>> parts = new HashMap<>();
        machineGroups.values().forEach(group -> part(group, parts));
        parts.keySet().stream().sorted().forEach(one -> together(one).forEach(other -> join(one, other, parts)));
        Map<R, List<R>> made = new TreeMap<>();
        parts.forEach((one, part) -> made.put(one, List.copyOf(part)));
        made.keySet().forEach(one -> groups.put(one, made));
        return made;
    }

    private List<R> together(R claim) {
        return together.getOrDefault(wishes.id().apply(claim), new TreeSet<>()).stream()
                .flatMap(id -> wishes.find().apply(id).stream())
                .toList();
    }

    private void join(R one, R other, Map<R, NavigableSet<R>> parts) {
        NavigableSet<R> mine = parts.getOrDefault(one, new TreeSet<>());
        NavigableSet<R> others = parts.getOrDefault(other, new TreeSet<>());
        if (mine != others) {
            mine.addAll(others);
            others.forEach(each -> parts.put(each, mine));
        }
    }

    /** Parts a machine's group: those that people keep apart from another of it first, then the others. */
    private void part(List<R> group, Map<R, NavigableSet<R>> parts) {
        List<NavigableSet<R>> made = new ArrayList<>();
        List<R> free = new ArrayList<>();
        for (R claim : group) {
            if (group.stream().noneMatch(other -> apart(claim, other))) {
                free.add(claim);
            } else {
                made.stream()
                        .filter(part -> part.stream().noneMatch(other -> apart(claim, other)))
                        .findFirst()
                        .orElseGet(() -> {
                            NavigableSet<R> part = new TreeSet<>();
                            made.add(part);
                            return part;
                        })
                        .add(claim);
            }
        }
        NavigableSet<R> largest = made.stream()
                .max(Comparator.comparingInt((NavigableSet<R> part) -> part.size())
                        .thenComparing(NavigableSet::first, Comparator.reverseOrder()))
                .orElseGet(TreeSet::new);
        largest.addAll(free);
        made.forEach(part -> part.forEach(claim -> parts.put(claim, part)));
        largest.forEach(claim -> parts.put(claim, largest));
    }

    private boolean apart(R one, R other) {
        return wishes.constraints()
                .keepsApart(wishes.id().apply(one), wishes.id().apply(other));
    }
}
