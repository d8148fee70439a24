package org.communique.web;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** Leads through a long list on the page of a thing, a screenful at a time. */
final class Turn {

    private final Links links;
    private final Node thing;

    Turn(Links links, Node thing) {
        this.links = links;
        this.thing = thing;
    }

    /**
     * The links to the entries before and after; nothing where all fit.
     *
     * @param size how many entries are shown at once
     * @param total how many there are
     */
    Html of(String part, View view, int size, int total) {
        Html html = new Html();
        Optional<String> page = links.local().page(thing);
        int from = view.part().equals(part) ? view.from() : 0;
        if (page.isEmpty() || total <= size) {
            return html;
        }
        html.open("p", "class", "turn")
                .element("span", (from + 1) + " to " + Math.min(total, from + size) + " of " + total, "class", "note")
                .text(" ");
        if (from > 0) {
            html.link(address(page.get(), part, Math.max(0, from - size)), "Back")
                    .text(" ");
        }
        if (from + size < total) {
            html.link(address(page.get(), part, from + size), "Next");
        }
        return html.close("p");
    }

    static String address(String page, String part, int from) {
        return page + "?part=" + part + "&from=" + from + "#" + part;
    }
}
