package org.communique.web;

import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.explore.EventCatalogue;
import org.communique.explore.EventEntry;
import org.communique.rdf.Cmq;

/** Other events of the same people: of two participants at least, or of the one there is. */
final class Neighbours {

    private static final int SHOWN = 6;

    private final KnowledgeReader reader;
    private final EventCatalogue catalogue;
    private final EventList list;

    Neighbours(KnowledgeReader reader, EventCatalogue catalogue, EventList list) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.list = list;
    }

    /** Earlier and later ones, the nearest in time; the latest where the event itself has no date. */
    Html of(Node event) {
        String day = reader.text(event, Cmq.EARLIEST).orElse("");
        List<EventEntry> others = sharing(event);
        Html html = new Html();
        if (day.isEmpty()) {
            section(html, "Other events of the same people", last(others));
            return html;
        }
        section(
                html,
                "Earlier, the same people",
                last(others.stream()
                        .filter(other -> EventList.firstDay(other).compareTo(day) < 0)
                        .toList()));
        section(
                html,
                "Later, the same people",
                others.stream()
                        .filter(other -> EventList.firstDay(other).compareTo(day) >= 0)
                        .limit(SHOWN)
                        .toList());
        return html;
    }

    private static List<EventEntry> last(List<EventEntry> events) {
        return events.subList(Math.max(0, events.size() - SHOWN), events.size());
    }

    private void section(Html html, String title, List<EventEntry> events) {
        if (!events.isEmpty()) {
            html.open("section").element("h2", title);
            html.add(list.of(events.stream().map(EventEntry::node).toList()));
            html.close("section");
        }
    }

    /** Dated events with enough of the same parties, by time. */
    private List<EventEntry> sharing(Node event) {
        List<Node> parties = parties(event);
        int enough = Math.min(2, parties.size());
        return catalogue.events().stream()
                .filter(other -> other.time().isPresent() && !other.node().equals(event))
                .filter(other -> enough > 0
                        && parties.stream()
                                        .filter(other.participants()::contains)
                                        .count()
                                >= enough)
                .toList();
    }

    /** People where some take part, else all that take part. */
    private List<Node> parties(Node event) {
        List<Node> all = reader.values(event, Cmq.PARTICIPANT);
        List<Node> people =
                all.stream().filter(one -> reader.isA(one, Cmq.term("Person"))).toList();
        return people.isEmpty() ? all : people;
    }
}
