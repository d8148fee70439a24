package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.communique.search.Group;
import org.communique.search.NamedThing;

/** What the search box offers while somebody types: a few things by their names, in JSON. */
final class SuggestServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 9;
    private static final Set<Group> OFFERED = EnumSet.of(Group.ENTITY, Group.EVENT, Group.ARTICLE);

    SuggestServlet(Site site) {
        super(site);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArray all = new JsonArray();
        for (NamedThing thing : site().search().names(parameter(request, "q"), OFFERED, MOST)) {
            site().search().page(thing.iri()).ifPresent(page -> {
                JsonObject one = new JsonObject();
                one.put("label", thing.label());
                one.put("kind", thing.kind());
                one.put("note", thing.note());
                one.put("page", page);
                all.add(one);
            });
        }
        response.setHeader("Cache-Control", "no-cache");
        send(response, "application/json", JSON.toStringFlat(all).getBytes(StandardCharsets.UTF_8));
    }
}
