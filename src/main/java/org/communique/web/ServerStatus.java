package org.communique.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** What Fuseki's query page asks a server about itself: that it is there, and which dataset it has. Nothing here changes anything. */
final class ServerStatus extends HttpServlet {

    /** {@code /$/ping} is Fuseki's own. */
    static final List<String> PATHS =
            List.of("/$/server", "/$/datasets", "/ui/$/ping", "/ui/$/server", "/ui/$/datasets");

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getRequestURI().endsWith("/ping")) {
            SiteServlet.send(response, "text/plain;charset=utf-8", "OK\n".getBytes(StandardCharsets.UTF_8));
        } else {
            SiteServlet.send(
                    response, "application/json", JSON.toString(status()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static JsonObject status() {
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
        JsonValue built = json.finishObject().build();
        return built.getAsObject();
    }

    private static void service(JsonBuilder json, String type, String title, String endpoint) {
        json.startObject().pair("srv.type", type).pair("srv.description", title);
        json.key("srv.endpoints").startArray().value(endpoint).finishArray().finishObject();
    }
}
