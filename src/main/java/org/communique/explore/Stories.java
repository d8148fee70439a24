package org.communique.explore;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * Groups events into stories: a plan and what carried it out, and events at most a month apart with two participants in common, or with
 * all participants of one of them. An event without a date belongs to such a one if an article reports both.
 */
public final class Stories {

    private static final long MOST_DAYS_APART = 31;

    private Stories() {}

    /**
     * Some events that belong together.
     *
     * @param events by time
     */
    public record Story(List<EventEntry> events) {

        public Story {
            events = events.stream().sorted(EventEntry.BY_TIME).toList();
        }

        /** Those who take part most often, at most so many; ties by IRI. */
        public List<Node> principals(int limit) {
            Map<Node, Integer> counts = new TreeMap<>(Comparator.comparing(Node::getURI));
            events.forEach(event -> event.participants().forEach(who -> counts.merge(who, 1, Integer::sum)));
            return counts.entrySet().stream()
                    .sorted(Map.Entry.<Node, Integer>comparingByValue().reversed())
                    .limit(limit)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** The stories of some hundred events, in the order of their first events. */
    public static List<Story> of(List<EventEntry> events) {
        int[] group = new int[events.size()];
        Map<Node, Integer> place = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            place.put(events.get(i).node(), i);
        }
        for (int i = 0; i < group.length; i++) {
            int one = i;
            events.get(i).realizes().stream()
                    .filter(place::containsKey)
                    .sorted(Comparator.comparing(Node::getURI))
                    .forEach(plan -> join(group, one, place.getOrDefault(plan, one)));
            for (int j = 0; j < i; j++) {
                if (belong(events.get(i), events.get(j))) {
                    join(group, i, j);
                }
            }
        }
        return grouped(events, group);
    }

    private static List<Story> grouped(List<EventEntry> events, int[] group) {
        Map<Integer, List<EventEntry>> members = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            members.computeIfAbsent(root(group, i), missing -> new ArrayList<>())
                    .add(events.get(i));
        }
        return members.values().stream()
                .map(Story::new)
                .sorted(Comparator.comparing((Story story) -> story.events().getFirst(), EventEntry.BY_TIME))
                .toList();
    }

    private static boolean belong(EventEntry one, EventEntry other) {
        return share(one.participants(), other.participants()) && (isNear(one, other) || inOneArticle(one, other));
    }

    private static boolean share(Set<Node> some, Set<Node> others) {
        long shared = some.stream().filter(others::contains).count();
        return shared >= 2 || (shared > 0 && shared == Math.min(some.size(), others.size()));
    }

    private static boolean inOneArticle(EventEntry one, EventEntry other) {
        boolean undated = one.time().isEmpty() || other.time().isEmpty();
        return undated && one.articles().stream().anyMatch(other.articles()::contains);
    }

    private static boolean isNear(EventEntry one, EventEntry other) {
        if (one.time().isEmpty() || other.time().isEmpty()) {
            return false;
        }
        return one.time().get().overlaps(other.time().get())
                || Math.abs(ChronoUnit.DAYS.between(
                                one.time().get().first(), other.time().get().first()))
                        <= MOST_DAYS_APART;
    }

    private static int root(int[] group, int member) {
        int root = member;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private static void join(int[] group, int one, int other) {
        int first = root(group, one);
        int second = root(group, other);
        group[Math.max(first, second)] = Math.min(first, second);
    }
}
