package org.communique.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.explore.EventEntry;

/** Events for programs: the rows of a view, with a bound that the answer tells. */
final class EventsAsJson {

    private static final int MOST = 2_000;

    private EventsAsJson() {}

    static void send(HttpServletResponse response, List<EventEntry> events) throws IOException {
        JsonObject answer = new JsonObject();
        answer.addProperty("count", events.size());
        answer.addProperty("shown", Math.min(MOST, events.size()));
        JsonArray rows = new JsonArray();
        events.stream().limit(MOST).map(EventsAsJson::row).forEach(rows::add);
        answer.add("events", rows);
        SiteServlet.send(
                response, "application/json;charset=utf-8", answer.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject row(EventEntry event) {
        JsonObject row = new JsonObject();
        row.addProperty("iri", event.node().getURI());
        row.addProperty("label", event.label());
        row.addProperty("kind", event.kind());
        row.addProperty("status", event.status().term());
        event.time().ifPresent(time -> {
            row.addProperty("earliest", time.first().toString());
            row.addProperty("latest", time.last().toString());
        });
        event.precision().ifPresent(precision -> row.addProperty("precision", precision.term()));
        event.place().ifPresent(place -> row.addProperty("place", place.getURI()));
        row.add("participants", iris(event.participants()));
        row.add("outlets", iris(event.outlets()));
        row.addProperty("independentSources", event.sources());
        return row;
    }

    private static JsonArray iris(Collection<Node> nodes) {
        JsonArray iris = new JsonArray();
        nodes.stream().map(Node::getURI).sorted().forEach(iris::add);
        return iris;
    }
}
