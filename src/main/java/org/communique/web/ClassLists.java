package org.communique.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;

/** The members of classes in order. Nothing changes the graphs while they are served, so each class is put in order once. */
final class ClassLists {

    private static final int MOST_BY_LABEL = 50_000;

    private final BiFunction<KnowledgeReader, Node, Set<Node>> membersOf;
    private final Map<Node, List<Node>> sorted = new ConcurrentHashMap<>();

    /** @param membersOf all things of a class */
    ClassLists(BiFunction<KnowledgeReader, Node, Set<Node>> membersOf) {
        this.membersOf = membersOf;
    }

    private record Entry(Node thing, String label) {}

    /** In the order of their labels; very many, such as all mentions, in the order of their IRIs, which is quick. */
    List<Node> members(KnowledgeReader reader, Node type) {
        List<Node> before = sorted.getOrDefault(type, List.of());
        if (!before.isEmpty()) {
            return before;
        }
        List<Node> members =
                membersOf.apply(reader, type).stream().filter(Node::isURI).toList();
        List<Node> inOrder = members.size() > MOST_BY_LABEL ? members : byLabel(reader, members);
        if (!inOrder.isEmpty()) {
            sorted.put(type, inOrder);
        }
        return inOrder;
    }

    private static List<Node> byLabel(KnowledgeReader reader, List<Node> members) {
        return members.stream()
                .map(member -> new Entry(member, reader.label(member).toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(Entry::label)
                        .thenComparing(entry -> entry.thing().getURI()))
                .map(Entry::thing)
                .toList();
    }
}
