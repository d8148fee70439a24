package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.explore.EventCatalogue;
import org.communique.explore.Network;

/** Who has to do with whom: a network of the strongest ties, or of those around one entity. */
final class GraphServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final int USUAL = 30;
    private static final int MOST = 60;

    private final transient Views views;

    GraphServlet(Site site, Views views) {
        super(site);
        this.views = views;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ViewFilter filter = ViewFilter.of(request, site().names());
        String around = filter.one(ViewFilter.AROUND);
        Optional<Node> focus =
                around.isEmpty() ? Optional.empty() : Optional.of(site().names().resolve(around));
        String size = parameter(request, "size");
        int bound = size.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(size), 2, MOST) : USUAL;
        if (parameter(request, "format").equals("json")) {
            String json = views.read(
                    (catalogue, reader) -> NetworkAsJson.of(network(catalogue, filter, focus, bound), catalogue)
                            .toString());
            send(response, "application/json;charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
            return;
        }
        Html body = views.read((catalogue, reader) -> new GraphPage(filter, catalogue, reader, site().links())
                .body(network(catalogue, filter, focus, bound), focus));
        show(
                response,
                Page.of("Graph", body).in(Section.GRAPH).withStyles("views.css").withScripts("views.js"));
    }

    private static Network network(EventCatalogue catalogue, ViewFilter filter, Optional<Node> focus, int bound) {
        return Network.of(catalogue, filter.filter().of(catalogue), focus, bound);
    }
}
