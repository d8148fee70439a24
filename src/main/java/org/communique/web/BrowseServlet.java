package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/** All things of one class, by name, page by page. */
final class BrowseServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 200;

    BrowseServlet(Site site) {
        super(site);
    }

    private record Entry(Node thing, String label, String when) {}

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
        List<Entry> entries = site().members(reader, type).stream()
                .map(thing -> new Entry(thing, reader.label(thing), new TimeInWords(reader).of(thing)))
                .sorted(Comparator.comparing((Entry entry) -> entry.label().toLowerCase(Locale.ROOT))
                        .thenComparing(entry -> entry.thing().getURI()))
                .toList();
        Links links = new Links(site().links(), reader);
        String title = reader.label(type);
        Html html = new Html()
                .open("p", "class", "kinds")
                .add(links.named(type, "Class"))
                .close("p");
        html.open("h1")
                .text(title + " ")
                .element("small", Integer.toString(entries.size()))
                .close("h1");
        html.open("ul", "class", "browse");
        for (Entry entry : entries.stream().skip(first).limit(PAGE).toList()) {
            html.open("li").add(links.named(entry.thing(), entry.label()));
            html.element("span", entry.when(), "class", "when").close("li");
        }
        html.close("ul");
        turn(html, term, first, entries.size());
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
