package org.communique.web;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * A list on the page of a thing, of which the overview shows the beginning.
 *
 * @param id its anchor, and its name in addresses
 * @param title its heading
 * @param things all entries, in the order to show them
 * @param complete whether these are all; where not, there were too many to look through
 * @param row how to show one
 */
record Listing(String id, String title, List<Node> things, boolean complete, Function<Node, Html> row) {

    private static final int OVERVIEW = 12;
    private static final int FULL = 100;

    Listing {
        things = List.copyOf(things);
    }

    /** The list, in full where the view asks for it; nothing where it is empty. */
    Html section(Node thing, View view, Links links) {
        Html html = new Html();
        if (things.isEmpty()) {
            return html;
        }
        boolean full = view.part().equals(id);
        int from = full ? view.from() : 0;
        html.open("section", "aria-labelledby", id)
                .open("h2", "id", id)
                .text(title + " ")
                .element("small", things.size() + (complete ? "" : " and more"))
                .close("h2")
                .open("ul", "class", "listing");
        things.stream()
                .skip(from)
                .limit(full ? FULL : OVERVIEW)
                .forEach(entry -> html.open("li").add(row.apply(entry)).close("li"));
        html.close("ul");
        if (full) {
            html.add(new Turn(links, thing).of(id, view, FULL, things.size()));
        } else if (things.size() > OVERVIEW) {
            links.local()
                    .page(thing)
                    .ifPresent(page -> html.open("p", "class", "turn")
                            .link(Turn.address(page, id, 0), "Show all " + things.size())
                            .close("p"));
        }
        return html.close("section");
    }
}
