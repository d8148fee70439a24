package org.communique.web;

import java.util.List;

/** What stands around the content of every page: the name, the ways to the parts, the search box, and the foot. */
final class PageFrame {

    private final Page page;

    PageFrame(Page page) {
        this.page = page;
    }

    Html top() {
        Html html = new Html()
                .open("header", "class", "top")
                .open("div", "class", "bar")
                .element("a", "Communiqué", "class", "brand", "href", "/")
                .open("nav", "aria-label", "Main")
                .open("ul");
        for (Section section : Section.values()) {
            html.open("li");
            if (page.section().filter(section::equals).isPresent()) {
                html.element("a", section.title(), "href", section.address(), "aria-current", "page");
            } else {
                html.link(section.address(), section.title());
            }
            html.close("li");
        }
        html.close("ul").close("nav");
        if (page.section().filter(Section.HOME::equals).isEmpty()) {
            html.add(search(page.query()));
        }
        return html.close("div").close("header");
    }

    /** The search box; the first page has it in the middle, all others at the top. */
    static Html search(String query) {
        return new Html()
                .open("form", "class", "search", "role", "search", "action", "/search", "method", "get")
                .open(
                        "input",
                        "id",
                        "search",
                        "type",
                        "search",
                        "name",
                        "q",
                        "value",
                        query,
                        "placeholder",
                        "Names or words",
                        "autocomplete",
                        "off",
                        "aria-label",
                        "Search names, events and article texts")
                .element("button", "Search")
                .close("form");
    }

    Html foot() {
        Html foot = new Html().open("footer").open("div", "class", "bar");
        List<Page.Alternate> alternates = page.head().alternates();
        if (!alternates.isEmpty()) {
            foot.open("p").text("This page as linked data: ");
            for (int i = 0; i < alternates.size(); i++) {
                foot.text(i == 0 ? "" : " · ");
                foot.link(alternates.get(i).address(), alternates.get(i).form().title());
            }
            foot.close("p");
        }
        return foot.open("p")
                .text("Every fact here was read from an article by a program."
                        + " Follow it to its words before relying on it.")
                .close("p")
                .open("p")
                .link("/changes", "What changed last")
                .text(" · ")
                .link("/ontology", "Ontology")
                .text(" · ")
                .link("/licences", "Licences")
                .close("p")
                .close("div")
                .close("footer");
    }
}
