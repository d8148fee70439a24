package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.communique.draw.Region;
import org.communique.draw.World;
import org.communique.explore.Places;
import org.communique.query.QuestionException;

/** Where events were: a map that the server draws, and the same as a table. */
final class MapServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    private final transient Views views;
    private final transient World world = World.load();

    MapServlet(Site site, Views views) {
        super(site);
        this.views = views;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ViewFilter filter = ViewFilter.of(request, site().names());
        Region region = region(filter.one(ViewFilter.REGION));
        String place = filter.one(ViewFilter.PLACE);
        Optional<Node> chosen =
                place.isEmpty() ? Optional.empty() : Optional.of(site().names().resolve(place));
        if (parameter(request, "format").equals("json")) {
            String json = views.read((catalogue, reader) -> PlacesAsGeoJson.of(
                            Places.of(catalogue, filter.filter().of(catalogue)), catalogue)
                    .toString());
            send(response, "application/geo+json;charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
            return;
        }
        Html body = views.read((catalogue, reader) -> new MapPage(filter, catalogue, reader, site().links())
                .body(world, region, Places.of(catalogue, filter.filter().of(catalogue)), chosen));
        show(
                response,
                Page.of("Map", body).in(Section.MAP).withStyles("views.css").withScripts("views.js"));
    }

    private static Region region(String word) {
        return word.isEmpty()
                ? Region.WORLD
                : Region.ofWord(word)
                        .orElseThrow(() -> new QuestionException("A region is one of "
                                + Arrays.stream(Region.values())
                                        .map(Region::word)
                                        .collect(Collectors.joining(", "))
                                + "; got '" + word + "'."));
    }
}
