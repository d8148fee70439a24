package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/** All things of one class, by name, page by page. */
final class BrowseServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 200;

    BrowseServlet(Site site) {
        super(site);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String term = rest(request);
        String from = parameter(request, "from");
        int first = from.matches("[0-9]{1,8}") ? Integer.parseInt(from) : 0;
        if (!term.matches("[A-Za-z]{1,60}")) {
            problem(response, 404, "No such class", "A class has a name such as Person.");
            return;
        }
        show(response, site().read(reader -> page(reader, Cmq.term(term), term, first)));
    }

    private Page page(KnowledgeReader reader, Node type, String term, int first) {
        List<Node> members = site().classes().members(reader, type);
        Links links = new Links(site().links(), reader);
        String title = reader.label(type);
        Html html = new Html()
                .open("p", "class", "kinds")
                .add(links.named(type, "Class"))
                .close("p");
        html.open("h1")
                .text(title + " ")
                .element("small", ClaimSummary.grouped(Integer.toString(members.size())))
                .close("h1");
        html.open("ul", "class", "browse");
        for (Node member : members.stream().skip(first).limit(PAGE).toList()) {
            html.open("li").add(links.to(member));
            html.element("span", new TimeInWords(reader).of(member), "class", "when")
                    .close("li");
        }
        html.close("ul");
        turn(html, term, first, members.size());
        return Page.of(title, html);
    }

    private static void turn(Html html, String term, int first, int size) {
        html.open("p", "class", "turn");
        if (first > 0) {
            html.link("/browse/" + term + "?from=" + Math.max(0, first - PAGE), "Back")
                    .text(" ");
        }
        if (first + PAGE < size) {
            html.link("/browse/" + term + "?from=" + (first + PAGE), "Next");
        }
        html.close("p");
    }
}
