package org.communique.web;

import java.util.List;

/**
 * A page of the site with its frame.
 *
 * @param title for the window and for search engines
 * @param query what stands in the search box
 * @param alternates the same content in other forms
 * @param body what is between the frame's head and foot
 */
record Page(String title, String query, List<Alternate> alternates, Html body) {

    /** The same content in another form. */
    record Alternate(String address, Representation form) {}

    static Page of(String title, Html body) {
        return new Page(title, "", List.of(), body);
    }

    /** The whole document. */
    String html() {
        Html head = new Html()
                .open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open("meta", "name", "color-scheme", "content", "light dark")
                .element("title", title.equals("Communiqué") ? title : title + " · Communiqué")
                .open("link", "rel", "stylesheet", "href", "/web/style.css")
                .open("link", "rel", "icon", "type", "image/svg+xml", "href", "/web/icon.svg");
        alternates.forEach(alternate -> head.open(
                "link",
                "rel",
                "alternate",
                "type",
                alternate.form().mediaType(),
                "title",
                alternate.form().title(),
                "href",
                alternate.address()));
        head.close("head");
        return "<!DOCTYPE html>\n"
                + new Html()
                        .open("html", "lang", "en")
                        .add(head)
                        .open("body")
                        .element("a", "Skip to the content", "class", "skip", "href", "#content")
                        .add(top())
                        .open("main", "id", "content")
                        .add(body)
                        .close("main")
                        .add(foot())
                        .close("body")
                        .close("html")
                + "\n";
    }

    private Html top() {
        return new Html()
                .open("header", "class", "top")
                .element("a", "Communiqué", "class", "brand", "href", "/")
                .open("nav", "aria-label", "Main")
                .link("/query/", "Questions")
                .link("/compare", "Official values")
                .link("/query", "SPARQL")
                .link("/ontology", "Ontology")
                .close("nav")
                .open("form", "class", "search", "role", "search", "action", "/search", "method", "get")
                .open(
                        "input",
                        "type",
                        "search",
                        "name",
                        "q",
                        "value",
                        query,
                        "placeholder",
                        "Person, country, event, headline",
                        "aria-label",
                        "Search by name")
                .element("button", "Search")
                .close("form")
                .close("header");
    }

    private Html foot() {
        Html foot = new Html().open("footer");
        if (!alternates.isEmpty()) {
            foot.open("p").text("This page as linked data: ");
            for (int i = 0; i < alternates.size(); i++) {
                foot.text(i == 0 ? "" : " · ");
                foot.link(alternates.get(i).address(), alternates.get(i).form().title());
            }
            foot.close("p");
        }
        return foot.open("p")
                .text(
                        "Every fact here was read from an article by a program. Follow it to its words before relying on it.")
                .close("p")
                .close("footer");
    }
}
