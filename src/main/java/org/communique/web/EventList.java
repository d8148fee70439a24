package org.communique.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.explore.EventEntry;
import org.communique.rdf.Cmq;

/** Events as a list: when, what, whether it happened, and how many sources say so. */
final class EventList {

    /** The latest first, those without a date last. */
    static final Comparator<EventEntry> LATEST_FIRST = Comparator.comparing(
                    (EventEntry event) -> event.time().isEmpty())
            .thenComparing(Comparator.comparing(EventList::firstDay).reversed())
            .thenComparing(event -> event.node().getURI());

    private final KnowledgeReader reader;
    private final Links links;

    EventList(KnowledgeReader reader, Links links) {
        this.reader = reader;
        this.links = links;
    }

    /** The first day that the date of an event allows, as an ISO date; empty where the sources leave it open. */
    static String firstDay(EventEntry event) {
        return event.time().map(time -> time.first().toString()).orElse("");
    }

    Html of(List<Node> events) {
        Html html = new Html().open("ol", "class", "events");
        events.forEach(event -> html.open("li").add(line(event)).close("li"));
        return html.close("ol");
    }

    /** One event in one line. */
    Html line(Node event) {
        String when = new TimeInWords(reader).of(event);
        Html html = new Html()
                .element("span", when.isEmpty() ? "undated" : when, "class", "when")
                .text(" ")
                .add(links.to(event))
                .text(" ")
                .add(status(reader, event));
        Optional<String> sources = reader.text(event, Cmq.SOURCE_COUNT).filter(count -> !count.equals("1"));
        sources.ifPresent(count -> html.text(" ").element("span", count + " sources", "class", "note"));
        return html;
    }

    /** A badge with the status; nothing where there is none. */
    static Html status(KnowledgeReader reader, Node event) {
        Html html = new Html();
        reader.value(event, Cmq.STATUS)
                .or(() -> reader.value(event, Cmq.FIGURE_STATUS))
                .filter(Node::isURI)
                .ifPresent(status -> html.element("span", reader.label(status), "class", "badge kind-plain"));
        return html;
    }
}
