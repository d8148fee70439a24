package org.communique.explore;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Iris;

/**
 * All events of the knowledge graph in memory, with the names, bonds and points of the things in them: some hundred bytes an event.
 *
 * @param events by time, those without a date last
 * @param names what to call the entities
 * @param memberOf from each member to the organizations that it belongs to
 * @param officeIn from each person to the organizations and countries that the person holds an office in
 * @param points where places lie, as far as the graph tells
 */
public record EventCatalogue(
        List<EventEntry> events,
        Map<Node, String> names,
        Map<Node, Set<Node>> memberOf,
        Map<Node, Set<Node>> officeIn,
        Map<Node, GeoPoint> points) {

    public EventCatalogue {
        events = List.copyOf(events);
        names = Map.copyOf(names);
        memberOf = Map.copyOf(memberOf);
        officeIn = Map.copyOf(officeIn);
        points = Map.copyOf(points);
    }

    /** Reads the knowledge graph of a dataset; the caller holds a transaction. */
    public static EventCatalogue read(DatasetGraph dataset, Iris iris) {
        return new CatalogueReader(dataset, iris).read();
    }

    /** What to call an entity: its label, else the end of its IRI. */
    public String name(Node entity) {
        String name = names.get(entity);
        return name != null ? name : entity.getURI().substring(entity.getURI().lastIndexOf('/') + 1);
    }

    /** The kinds of the events, by name. */
    public Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        events.forEach(event -> kinds.add(event.kind()));
        return kinds;
    }

    /** The outlets that report events. */
    public Set<Node> outlets() {
        Set<Node> outlets = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
        events.forEach(event -> outlets.addAll(event.outlets()));
        return outlets;
    }
}
