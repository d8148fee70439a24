package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/** All things of one class, by name, page by page. */
final class BrowseServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 200;
    private static final int MOST_BY_LABEL = 50_000;

    BrowseServlet(Site site) {
        super(site);
    }

    /** Nothing changes the graphs while they are served, so each class is put in order once. */
    private final transient Map<String, List<Node>> sorted = new ConcurrentHashMap<>();

    private record Entry(Node thing, String label) {}

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
        List<Node> members = members(reader, type, term);
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

    /** In the order of their labels; very many, such as all mentions, in the order of their IRIs, which is quick. */
    private List<Node> members(KnowledgeReader reader, Node type, String term) {
        List<Node> before = sorted.getOrDefault(term, List.of());
        if (!before.isEmpty()) {
            return before;
        }
        List<Node> members =
                site().members(reader, type).stream().filter(Node::isURI).toList();
        List<Node> inOrder = members.size() > MOST_BY_LABEL
                ? members
                : members.stream()
                        .map(member -> new Entry(member, reader.label(member).toLowerCase(Locale.ROOT)))
                        .sorted(Comparator.comparing(Entry::label)
                                .thenComparing(entry -> entry.thing().getURI()))
                        .map(Entry::thing)
                        .toList();
        if (!inOrder.isEmpty()) {
            sorted.put(term, inOrder);
        }
        return inOrder;
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
