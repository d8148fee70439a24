package org.communique.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonValue;

/** What Fuseki's query page asks a server about itself: that it is there, and which dataset it has. Nothing here changes anything. */
final class ServerStatus extends HttpServlet {

    /** {@code /$/ping} at the root is Fuseki's own. */
    static final List<String> PATHS = List.of(
            "/$/server",
            "/$/datasets",
            "/ui/$/ping",
            "/ui/$/server",
            "/ui/$/datasets",
            "/ui/$/stats" + CommuniqueServer.DATASET,
            "/ui/$/tasks");

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String path = request.getRequestURI();
        if (path.endsWith("/ping")) {
            SiteServlet.send(response, "text/plain;charset=utf-8", "OK\n".getBytes(StandardCharsets.UTF_8));
        } else {
            JsonValue answer = path.endsWith("/tasks")
                    ? JsonBuilder.create().startArray().finishArray().build()
                    : path.contains("/stats/") ? statistics() : status();
            SiteServlet.send(response, "application/json", JSON.toString(answer).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The page wants the numbers of requests; they are not counted. */
    private static JsonValue statistics() {
        JsonBuilder json = JsonBuilder.create().startObject();
        json.key("datasets").startObject().key(CommuniqueServer.DATASET).startObject();
        json.pair("Requests", 0L).pair("RequestsGood", 0L).pair("RequestsBad", 0L);
        json.key("endpoints").startObject().finishObject();
        return json.finishObject().finishObject().finishObject().build();
    }

    private static JsonValue status() {
        JsonBuilder json = JsonBuilder.create().startObject();
        json.pair("version", "Communiqué")
                .pair("built", "")
                .pair("startDateTime", "")
                .pair("uptime", 0L);
        json.key("datasets").startArray().startObject();
        json.pair("ds.name", CommuniqueServer.DATASET).pair("ds.state", true);
        json.key("ds.services").startArray();
        service(json, "query", "SPARQL Query", "sparql");
        service(json, "gsp-r", "Graph Store Protocol (Read)", "data");
        json.finishArray().finishObject().finishArray();
        return json.finishObject().build();
    }

    private static void service(JsonBuilder json, String type, String title, String endpoint) {
        json.startObject().pair("srv.type", type).pair("srv.description", title);
        json.key("srv.endpoints").startArray().value(endpoint).finishArray().finishObject();
    }
}
