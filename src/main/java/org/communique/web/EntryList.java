package org.communique.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.communique.claim.EventStatus;
import org.communique.claim.Precision;
import org.communique.explore.EventCatalogue;
import org.communique.explore.EventEntry;
import org.communique.rdf.Cmq;

/** Events as a list: when, how exactly that is known, what, how it stands, and how many tell it. */
final class EntryList {

    private final EventCatalogue catalogue;
    private final KnowledgeReader reader;
    private final Links links;
    private final Map<EventStatus, String> standings = new EnumMap<>(EventStatus.class);

    EntryList(EventCatalogue catalogue, KnowledgeReader reader, LocalLinks local) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.links = new Links(local, reader);
    }

    Html of(List<EventEntry> events) {
        Html html = new Html().open("ol", "class", "plain-list events");
        events.forEach(event -> html.open("li").add(row(event)).close("li"));
        return html.close("ol");
    }

    private Html row(EventEntry event) {
        Html html = new Html().element("span", when(event), "class", "when");
        html.text(" ").open("span", "class", "what").add(links.named(event.node(), event.label()));
        if (event.status() != EventStatus.OCCURRED) {
            html.text(" ")
                    .element(
                            "span",
                            standing(event),
                            "class",
                            "badge kind-event standing-" + event.status().term());
        }
        event.place().ifPresent(place -> html.text(" ").element("span", catalogue.name(place), "class", "note"));
        String sources = event.sources() == 1 ? "1 source" : event.sources() + " independent sources";
        return html.text(" ").element("span", sources, "class", "note").close("span");
    }

    /** The date, and in words how exact it is where it is not a day. */
    String when(EventEntry event) {
        return event.time()
                .map(days ->
                        TimeInWords.period(days.first().toString(), days.last().toString())
                                + event.precision()
                                        .filter(precision -> precision != Precision.DAY)
                                        .map(precision -> ", " + vagueness(precision))
                                        .orElse(""))
                .orElse(event.timeAsStated().isEmpty() ? "no date" : "“" + event.timeAsStated() + "”");
    }

    private static String vagueness(Precision precision) {
        return switch (precision) {
            case DAY -> "";
            case WEEK -> "some time in the week";
            case MONTH -> "some time in the month";
            case QUARTER -> "some time in the quarter";
            case YEAR -> "some time in the year";
            case RANGE -> "within these days";
        };
    }

    /** How an event stands, in words. */
    String standing(EventEntry event) {
        return standings.computeIfAbsent(event.status(), status -> reader.label(Cmq.of(status)));
    }

    /** All that a mark in a drawing is called. */
    String name(EventEntry event) {
        return event.label() + ". " + when(event) + ". " + standing(event) + ".";
    }

    String address(EventEntry event) {
        return links.local().page(event.node()).orElse(event.node().getURI());
    }
}
