package org.communique.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/** Events as a list: when, what, whether it happened, and how many sources say so. */
final class EventList {

    private final KnowledgeReader reader;
    private final Links links;

    EventList(KnowledgeReader reader, Links links) {
        this.reader = reader;
        this.links = links;
    }

    /**
     * An event with its first possible day.
     *
     * @param day an ISO date; empty where the sources leave it open
     */
    record Dated(Node event, String day) {

        /** The earliest first, those without a date last. */
        static final Comparator<Dated> ORDER = Comparator.comparing(
                        (Dated one) -> one.day().isEmpty())
                .thenComparing(Dated::day)
                .thenComparing(one -> one.event().toString());

        /** The latest first, those without a date last. */
        static final Comparator<Dated> LATEST_FIRST = Comparator.comparing(
                        (Dated one) -> one.day().isEmpty())
                .thenComparing(Comparator.comparing(Dated::day).reversed())
                .thenComparing(one -> one.event().toString());
    }

    /** The events with their days, in the order that is asked for. */
    List<Dated> dated(Collection<Node> events, Comparator<Dated> order) {
        return events.stream()
                .map(event -> new Dated(event, reader.text(event, Cmq.EARLIEST).orElse("")))
                .sorted(order)
                .toList();
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
