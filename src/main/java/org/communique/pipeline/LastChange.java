package org.communique.pipeline;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * What the last update changed in the knowledge graph.
 *
 * @param rows the changes in words, sorted by kind, then name
 * @param triples each triple that went, with a minus before it, or came, with a plus; sorted by subject
 * @param unlisted how many things changed, where they were too many to be kept; else 0
 */
public record LastChange(List<Row> rows, List<String> triples, int unlisted) {

    public LastChange {
        rows = List.copyOf(rows);
        triples = List.copyOf(triples);
    }

    /** What can change; in the order in which it is told. */
    public enum Kind {
        EVENT("event", "events"),
        FIGURE("figure", "figures"),
        DISAGREEMENT("disagreement", "disagreements"),
        ENTITY("entity", "entities");

        private final String word;
        private final String plural;

        Kind(String word, String plural) {
            this.word = word;
            this.plural = plural;
        }

        /** As in {@code entity}. */
        public String word() {
            return word;
        }

        /** As in {@code entities}. */
        public String plural() {
            return plural;
        }
    }

    /**
     * What changed.
     *
     * @param node its IRI, which may be gone
     * @param name what to call it; what a disagreement is about in words
     * @param id below the base, as verbs take it
     */
    public record Thing(Node node, Kind kind, String name, String id) {}

    /**
     * One change.
     *
     * @param change new, gone, changed; renamed, if it is another IRI's now; joined, if it is part of what was there already
     * @param slot what of it changed; empty if all of it
     * @param before the values before; the old id of what was renamed or joined
     * @param after the values after; the new id of what was renamed or joined
     */
    public record Row(Thing thing, String change, String slot, String before, String after) {}

    /** How much changed, as in "events: 1 new, 2 changed; entities: 1 joined"; empty if nothing did. */
    public String inWords() {
        SortedMap<Kind, SortedMap<String, SortedSet<String>>> counts = new TreeMap<>();
        rows.forEach(row -> counts.computeIfAbsent(row.thing().kind(), missing -> new TreeMap<>())
                .computeIfAbsent(row.change(), missing -> new TreeSet<>())
                .add(row.thing().id()));
        return counts.entrySet().stream()
                .map(kind -> kind.getKey().plural() + ": "
                        + kind.getValue().entrySet().stream()
                                .map(change -> change.getValue().size() + " " + change.getKey())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
