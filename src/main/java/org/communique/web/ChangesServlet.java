package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.communique.pipeline.KnowledgeBuild;
import org.communique.pipeline.LastChange;

/** What the last build, removal or decision changed, thing by thing. */
final class ChangesServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 200;

    ChangesServlet(Site site) {
        super(site);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int from = View.of("", "", parameter(request, "from")).from();
        show(response, site().read(reader -> page(reader, from)));
    }

    private Page page(KnowledgeReader reader, int from) {
        LastChange change = KnowledgeBuild.lastChange(site().dataset(), site().iris());
        Html html = new Html()
                .element("h1", "What changed last")
                .element(
                        "p",
                        "What the last build, removal of articles or decision made of events, figures, disagreements and"
                                + " entities. “Renamed” is what has another id now, “joined” what became part of another.",
                        "class",
                        "lead");
        if (change.unlisted() > 0) {
            html.add(Parts.empty(
                    "The last build changed " + ClaimSummary.grouped(Integer.toString(change.unlisted())) + " things.",
                    "That is too many to be listed; the next build says again what it changes."));
        } else if (change.rows().isEmpty()) {
            html.add(Parts.empty("Nothing has changed.", "Add an article, or decide something, and look again."));
        } else {
            html.element("p", change.inWords(), "class", "also", "role", "status");
            table(change.rows().stream().skip(from).limit(PAGE).toList(), new Links(site().links(), reader), html);
            turn(from, change.rows().size(), html);
        }
        return Page.of("What changed last", html);
    }

    private static void table(List<LastChange.Row> rows, Links links, Html html) {
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "What changed")
                .open("table", "class", "results")
                .open("thead")
                .open("tr");
        List.of("Kind", "What", "Change", "Of it", "Before", "Now")
                .forEach(head -> html.element("th", head, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        for (LastChange.Row row : rows) {
            LastChange.Thing thing = row.thing();
            boolean gone = row.change().equals("gone");
            html.open("tr").element("td", thing.kind().word()).open("td");
            html.add(gone ? new Html().text(thing.name()) : links.named(thing.node(), thing.name()));
            html.close("td")
                    .element("td", row.change())
                    .element("td", row.slot().substring(row.slot().indexOf(':') + 1))
                    .element("td", row.before())
                    .element("td", row.after())
                    .close("tr");
        }
        html.close("tbody").close("table").close("div");
    }

    private static void turn(int from, int size, Html html) {
        html.open("p", "class", "turn");
        if (from > 0) {
            html.link("/changes?from=" + Math.max(0, from - PAGE), "Back").text(" ");
        }
        if (from + PAGE < size) {
            html.link("/changes?from=" + (from + PAGE), "Next");
        }
        html.close("p");
    }
}
