package org.communique.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Who has to do with whom: entities that take part in the same events, that belong to an organization, or that hold an office there.
 *
 * @param members the entities, those with the most events first
 * @param ties between them, those of the focus first, then those with the most events
 * @param left how many entities with ties were left out
 */
public record Network(List<Member> members, List<Tie> ties, int left) {

    /** An event of more participants than this ties nobody: who sat in the same hall of a hundred did not meet. */
    private static final int LARGEST_EVENT = 40;

    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

    private static final Comparator<Tie> STRONGEST = Comparator.comparingInt(
                    (Tie tie) -> tie.events().size())
            .reversed()
            .thenComparing(Tie::one, BY_IRI)
            .thenComparing(Tie::other, BY_IRI);

    public Network {
        members = List.copyOf(members);
        ties = List.copyOf(ties);
    }

    /** An entity, and in how many of the events it takes part. */
    public record Member(Node node, int events) {}

    /** Beside shared events: what binds the first to the second. */
    public enum Bond {
        MEMBER,
        OFFICE
    }

    /**
     * A tie between two.
     *
     * @param events that both take part in, by time
     * @param bond that holds also without an event
     */
    public record Tie(Node one, Node other, List<EventEntry> events, Optional<Bond> bond) {

        public Tie {
            events = List.copyOf(events);
        }

        private boolean touches(Node node) {
            return one.equals(node) || other.equals(node);
        }
    }

    /**
     * The network of some events.
     *
     * @param focus whose network; where empty, that of the strongest ties
     * @param size how many entities at most
     */
    public static Network of(EventCatalogue catalogue, List<EventEntry> events, Optional<Node> focus, int size) {
        List<Tie> all = ties(catalogue, events);
        List<Tie> seeds = focus.map(
                        node -> all.stream().filter(tie -> tie.touches(node)).toList())
                .orElseGet(() ->
                        all.stream().filter(tie -> !tie.events().isEmpty()).toList());
        Set<Node> chosen = new LinkedHashSet<>();
        focus.ifPresent(chosen::add);
        Set<Node> known = new LinkedHashSet<>(chosen);
        for (Tie tie : seeds) {
            List<Node> ends = List.of(tie.one(), tie.other());
            long more = ends.stream().filter(end -> !chosen.contains(end)).count();
            if (chosen.size() + more <= size) {
                chosen.addAll(ends);
            }
            known.addAll(ends);
        }
        List<Member> members = chosen.stream()
                .map(node -> new Member(node, count(events, node)))
                .sorted(Comparator.comparingInt(Member::events).reversed().thenComparing(Member::node, BY_IRI))
                .toList();
        List<Tie> kept = all.stream()
                .filter(tie -> chosen.contains(tie.one()) && chosen.contains(tie.other()))
                .sorted(Comparator.comparing(
                        (Tie tie) -> focus.filter(node -> !tie.touches(node)).isPresent()))
                .toList();
        return new Network(members, kept, known.size() - chosen.size());
    }

    private static int count(List<EventEntry> events, Node node) {
        return (int) events.stream()
                .filter(event -> event.participants().contains(node))
                .count();
    }

    private record Pair(Node one, Node other) implements Comparable<Pair> {

        private static Pair of(Node a, Node b) {
            return a.getURI().compareTo(b.getURI()) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }

        @Override
        public int compareTo(Pair that) {
            int first = one.getURI().compareTo(that.one.getURI());
            return first != 0 ? first : other.getURI().compareTo(that.other.getURI());
        }
    }

    private static List<Tie> ties(EventCatalogue catalogue, List<EventEntry> events) {
        Map<Pair, List<EventEntry>> together = new TreeMap<>();
        for (EventEntry event : events) {
            if (event.participants().size() <= LARGEST_EVENT) {
                pairs(event)
                        .forEach(pair -> together.computeIfAbsent(pair, missing -> new ArrayList<>())
                                .add(event));
            }
        }
        Map<Pair, Tie> ties = new TreeMap<>();
        together.forEach((pair, shared) -> ties.put(pair, new Tie(pair.one(), pair.other(), shared, Optional.empty())));
        bind(catalogue.officeIn(), Bond.OFFICE, ties);
        bind(catalogue.memberOf(), Bond.MEMBER, ties);
        return ties.values().stream().sorted(STRONGEST).toList();
    }

    private static Stream<Pair> pairs(EventEntry event) {
        List<Node> all = event.participants().stream().sorted(BY_IRI).toList();
        return all.stream()
                .flatMap(one -> all.stream()
                        .filter(other -> one.getURI().compareTo(other.getURI()) < 0)
                        .map(other -> new Pair(one, other)));
    }

    /** A bond runs from the member or officer to the organization, whatever the order of their IRIs. */
    private static void bind(Map<Node, Set<Node>> links, Bond bond, Map<Pair, Tie> ties) {
        links.forEach((from, targets) -> targets.forEach(to -> ties.compute(Pair.of(from, to), (pair, known) -> {
            List<EventEntry> shared = known == null ? List.of() : known.events();
            return new Tie(from, to, shared, Optional.of(bond));
        })));
    }
}
