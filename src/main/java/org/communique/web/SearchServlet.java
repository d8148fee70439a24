package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.query.EntityNames;
import org.communique.rdf.Standard;

/** Things by their names. */
final class SearchServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    SearchServlet(Site site) {
        super(site);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = parameter(request, "q");
        List<EntityNames.Hit> hits = site().names().search(query, MOST);
        show(response, site().read(reader -> {
            Html html = new Html().element("h1", "Search");
            html.element(
                    "p",
                    query.isEmpty()
                            ? "Type a name into the box above."
                            : hits.isEmpty() ? "Nothing has a name with “" + query + "” in it." : found(hits.size()));
            Links links = new Links(site().links(), reader);
            html.open("ul", "class", "hits");
            hits.forEach(hit -> entry(reader, links, hit, html));
            html.close("ul");
            return Page.of("Search", html).withQuery(query);
        }));
    }

    private static String found(int count) {
        return count == 1 ? "One thing was found." : count + (count == MOST ? " or more" : "") + " things were found.";
    }

    private static void entry(KnowledgeReader reader, Links links, EntityNames.Hit hit, Html html) {
        String label = reader.label(hit.node());
        html.open("li").add(links.named(hit.node(), label));
        if (!label.equals(hit.name())) {
            html.text(" ").element("span", "also “" + hit.name() + "”", "class", "when");
        }
        html.text(" ").open("span", "class", "kinds");
        for (Node type : reader.values(hit.node(), Standard.TYPE)) {
            html.element("span", reader.label(type)).text(" ");
        }
        html.close("span").close("li");
    }
}
