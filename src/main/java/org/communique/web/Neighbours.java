package org.communique.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/** Other events of the same people: of two participants at least, or of the one there is. */
final class Neighbours {

    private static final int MOST_PARTIES = 8;
    private static final int MOST_EVENTS = 3_000;
    private static final int SHOWN = 6;

    private final KnowledgeReader reader;
    private final Lookup lookup;
    private final EventList list;

    Neighbours(KnowledgeReader reader, Lookup lookup, EventList list) {
        this.reader = reader;
        this.lookup = lookup;
        this.list = list;
    }

    /** Earlier and later ones, the nearest in time; all dated ones where the event itself has no date. */
    Html of(Node event) {
        String day = reader.text(event, Cmq.EARLIEST).orElse("");
        List<EventList.Dated> others = list.dated(sharing(event), EventList.Dated.ORDER).stream()
                .filter(other -> !other.day().isEmpty())
                .toList();
        Html html = new Html();
        if (day.isEmpty()) {
            section(html, "Other events of the same people", last(others));
            return html;
        }
        section(
                html,
                "Earlier, the same people",
                last(others.stream()
                        .filter(other -> other.day().compareTo(day) < 0)
                        .toList()));
        section(
                html,
                "Later, the same people",
                others.stream()
                        .filter(other -> other.day().compareTo(day) >= 0)
                        .limit(SHOWN)
                        .toList());
        return html;
    }

    private static List<EventList.Dated> last(List<EventList.Dated> events) {
        return events.subList(Math.max(0, events.size() - SHOWN), events.size());
    }

    private void section(Html html, String title, List<EventList.Dated> events) {
        if (!events.isEmpty()) {
            html.open("section").element("h2", title);
            html.add(list.of(events.stream().map(EventList.Dated::event).toList()));
            html.close("section");
        }
    }

    private List<Node> sharing(Node event) {
        List<Node> parties = parties(event);
        Map<Node, Integer> shared = new LinkedHashMap<>();
        for (Node party : parties) {
            lookup.inKnowledge(Cmq.PARTICIPANT, party, MOST_EVENTS).things().stream()
                    .filter(other -> !other.equals(event))
                    .forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        int enough = Math.min(2, parties.size());
        return shared.keySet().stream()
                .filter(other -> shared.getOrDefault(other, 0) >= enough)
                .toList();
    }

    /** People where some take part, else all that take part. */
    private List<Node> parties(Node event) {
        List<Node> all = reader.values(event, Cmq.PARTICIPANT);
        List<Node> people = new ArrayList<>(
                all.stream().filter(one -> reader.isA(one, Cmq.term("Person"))).toList());
        return (people.isEmpty() ? all : people).stream().limit(MOST_PARTIES).toList();
    }
}
