package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The first page: the search box, how much there is, the largest and newest stories, and the ready questions. */
final class HomeServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    HomeServlet(Site site) {
        super(site);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Overview overview = site().overview();
        Html html = new Html()
                .open("div", "class", "hero")
                .element("h1", "What the news says, fact by fact")
                .element(
                        "p",
                        "People and offices, organizations and members, events, trade figures, and who said what:"
                                + " read from articles, joined across them, and each fact one click from its words.",
                        "class",
                        "lead")
                .add(PageFrame.search(""))
                .close("div");
        counts(overview.counts(), html);
        if (overview.articles().isEmpty()) {
            html.add(Parts.empty("There are no articles yet.", "Build the graph first: communique build INPUT"));
        } else {
            html.open("div", "class", "columns three");
            stories("Most reported", overview.largest(), html);
            stories("Latest events", overview.newest(), html);
            articles(overview.articles(), html);
            html.close("div");
        }
        html.open("section").element("h2", "Ready questions").open("div", "class", "topics");
        QuestionList.write(site().questions().all(), "h3", html);
        html.close("div").close("section");
        show(response, Page.of("Communiqué", html).in(Section.HOME));
    }

    private static void counts(List<Overview.Count> counts, Html html) {
        html.open("ul", "class", "counts");
        for (Overview.Count count : counts) {
            html.open("li")
                    .open("a", "class", "kind-" + count.colour(), "href", "/browse/" + count.term())
                    .element("strong", ClaimSummary.grouped(Integer.toString(count.size())))
                    .text(" " + count.plural())
                    .close("a")
                    .close("li");
        }
        html.close("ul");
    }

    private void stories(String title, List<Overview.Story> stories, Html html) {
        if (stories.isEmpty()) {
            return;
        }
        html.open("section").element("h2", title).open("ul", "class", "articles");
        for (Overview.Story story : stories) {
            html.open("li");
            item(story.event(), html);
            html.open("span", "class", "when").text(story.event().note());
            if (!story.status().isEmpty()) {
                html.text(" ").add(Parts.badge("event", story.status()));
            }
            html.text(" ").add(Parts.badge("plain", story.sources() == 1 ? "1 source" : story.sources() + " sources"));
            html.close("span").close("li");
        }
        html.close("ul").close("section");
    }

    private void articles(List<Overview.Item> articles, Html html) {
        html.open("section").element("h2", "Newest articles").open("ul", "class", "articles");
        for (Overview.Item article : articles) {
            html.open("li");
            item(article, html);
            html.element("span", article.note(), "class", "when").close("li");
        }
        html.close("ul").close("section");
    }

    private void item(Overview.Item item, Html html) {
        site().links()
                .page(item.thing())
                .ifPresentOrElse(page -> html.link(page, item.label()), () -> html.text(item.label()));
    }
}
