package org.communique.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * Events by the place they were at.
 *
 * @param known places with coordinates, those with the most events first
 * @param unknown places without, in the same order
 * @param nowhere how many events tell no place
 */
public record Places(List<Site> known, List<Site> unknown, int nowhere) {

    public Places {
        known = List.copyOf(known);
        unknown = List.copyOf(unknown);
    }

    /**
     * A place with its events.
     *
     * @param events by time
     * @param point where it lies, if the graph tells
     */
    public record Site(Node place, List<EventEntry> events, Optional<GeoPoint> point) {

        public Site {
            events = List.copyOf(events);
        }

        /** Whether the point stands for a whole country or region. */
        public boolean isWide() {
            return place.getURI().contains("/country/") || place.getURI().contains("/region/");
        }
    }

    /** Groups events, which come by time. */
    public static Places of(EventCatalogue catalogue, List<EventEntry> events) {
        Map<Node, List<EventEntry>> at = new TreeMap<>(Comparator.comparing(Node::toString));
        events.forEach(event -> event.place()
                .ifPresent(place ->
                        at.computeIfAbsent(place, missing -> new ArrayList<>()).add(event)));
        List<Site> sites = at.entrySet().stream()
                .map(entry -> new Site(
                        entry.getKey(),
                        entry.getValue(),
                        Optional.ofNullable(catalogue.points().get(entry.getKey()))))
                .sorted(Comparator.comparingInt((Site site) -> -site.events().size())
                        .thenComparing(site -> site.place().toString()))
                .toList();
        int placed = sites.stream().mapToInt(site -> site.events().size()).sum();
        return new Places(
                sites.stream().filter(site -> site.point().isPresent()).toList(),
                sites.stream().filter(site -> site.point().isEmpty()).toList(),
                events.size() - placed);
    }
}
