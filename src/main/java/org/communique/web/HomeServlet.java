package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** The first page: how much there is, the newest articles, and the ready questions. */
final class HomeServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final int NEWEST = 8;
    private static final List<Counted> COUNTED = List.of(
            new Counted("Article", "articles"),
            new Counted("Person", "people"),
            new Counted("Country", "countries"),
            new Counted("Organization", "organizations"),
            new Counted("Event", "events"),
            new Counted("Statement", "statements"),
            new Counted("TradeFigure", "trade figures"),
            new Counted("Role", "offices"),
            new Counted("Membership", "memberships"),
            new Counted("Disagreement", "disagreements"));

    HomeServlet(Site site) {
        super(site);
    }

    private record Counted(String term, String plural) {}

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(response, site().read(reader -> {
            Html html = new Html()
                    .element("h1", "What the news says, fact by fact")
                    .element(
                            "p",
                            "People and offices, organizations and members, events, trade figures, and who said what:"
                                    + " read from articles, joined across them, and each fact one click from its words.",
                            "class",
                            "lead");
            counts(reader, html);
            html.open("div", "class", "columns").open("section");
            articles(reader, html);
            events(reader, html);
            html.close("section").open("section").element("h2", "Ready questions");
            QuestionList.write(site().questions().all(), "h3", html);
            html.close("section").close("div");
            return Page.of("Communiqué", html).in(Section.HOME);
        }));
    }

    private void counts(KnowledgeReader reader, Html html) {
        html.open("ul", "class", "counts");
        for (Counted counted : COUNTED) {
            int count = site().members(reader, Cmq.term(counted.term())).size();
            html.open("li").open("a", "href", "/browse/" + counted.term());
            html.element("strong", Integer.toString(count)).text(" " + counted.plural());
            html.close("a").close("li");
        }
        html.close("ul");
    }

    private void events(KnowledgeReader reader, Html html) {
        List<Node> events = reader.with(Cmq.SOURCE_COUNT).stream()
                .sorted(Comparator.comparingInt((Node event) -> -sources(reader, event))
                        .thenComparing(Node::getURI))
                .limit(NEWEST)
                .toList();
        if (events.isEmpty()) {
            return;
        }
        Links links = new Links(site().links(), reader);
        html.element("h2", "Most reported events").open("ul", "class", "articles");
        for (Node event : events) {
            int sources = sources(reader, event);
            String when = new TimeInWords(reader).of(event);
            html.open("li").add(links.to(event));
            html.element(
                    "span",
                    (when.isEmpty() ? "" : when + ", ") + sources + (sources == 1 ? " source" : " sources"),
                    "class",
                    "when");
            html.close("li");
        }
        html.close("ul");
    }

    private static int sources(KnowledgeReader reader, Node event) {
        return reader.text(event, Cmq.SOURCE_COUNT)
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private void articles(KnowledgeReader reader, Html html) {
        html.element("h2", "Newest articles");
        List<Node> newest = reader.withValue(Standard.TYPE, Cmq.ARTICLE).stream()
                .sorted(Comparator.comparing((Node article) ->
                                reader.text(article, Standard.DATE_PUBLISHED).orElse(""))
                        .reversed()
                        .thenComparing(Node::getURI))
                .limit(NEWEST)
                .toList();
        if (newest.isEmpty()) {
            html.element("p", "There are none yet. Build the graph first: communique build INPUT");
        }
        Links links = new Links(site().links(), reader);
        html.open("ul", "class", "articles");
        for (Node article : newest) {
            html.open("li").add(links.to(article));
            html.element("span", new Byline(reader).of(article).orElse("no date"), "class", "when")
                    .close("li");
        }
        html.close("ul");
    }
}
