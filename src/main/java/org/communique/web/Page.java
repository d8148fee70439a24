package org.communique.web;

import java.util.List;
import java.util.Optional;

/**
 * A page of the site with its frame.
 *
 * @param title for the window and for search engines
 * @param query what stands in the search box
 * @param section the part of the site that it belongs to, if to one of those that are linked at the top
 * @param head what browsers and programs are told before the content
 * @param body what is between the frame's head and foot
 */
record Page(String title, String query, Optional<Section> section, Head head, Html body) {

    private static final List<String> STYLES = List.of("base.css", "components.css", "things.css");
    private static final String SEARCH = "search.js";

    /** The same content in another form. */
    record Alternate(String address, Representation form) {}

    /**
     * What stands in a page's head beside the title.
     *
     * @param alternates the same content in other forms
     * @param styles further style sheets, as names below {@link Asset#FOLDER}
     * @param scripts ES modules, as names below {@link Asset#FOLDER}; a page says all it has to say without them
     * @param jsonLd the content for search engines, each a document in JSON-LD
     */
    record Head(List<Alternate> alternates, List<String> styles, List<String> scripts, List<String> jsonLd) {

        static final Head PLAIN = new Head(List.of(), List.of(), List.of(), List.of());

        Head {
            alternates = List.copyOf(alternates);
            styles = List.copyOf(styles);
            scripts = List.copyOf(scripts);
            jsonLd = List.copyOf(jsonLd);
        }
    }

    static Page of(String title, Html body) {
        return new Page(title, "", Optional.empty(), Head.PLAIN, body);
    }

    /** Marked as one of the parts that are linked at the top. */
    Page in(Section part) {
        return new Page(title, query, Optional.of(part), head, body);
    }

    Page withQuery(String words) {
        return new Page(title, words, section, head, body);
    }

    Page withAlternates(List<Alternate> alternates) {
        return with(new Head(alternates, head.styles(), head.scripts(), head.jsonLd()));
    }

    Page withStyles(String... names) {
        return with(new Head(head.alternates(), List.of(names), head.scripts(), head.jsonLd()));
    }

    Page withScripts(String... names) {
        return with(new Head(head.alternates(), head.styles(), List.of(names), head.jsonLd()));
    }

    Page withJsonLd(String... documents) {
        return with(new Head(head.alternates(), head.styles(), head.scripts(), List.of(documents)));
    }

    private Page with(Head other) {
        return new Page(title, query, section, other, body);
    }

    /** The whole document. */
    String html() {
        PageFrame frame = new PageFrame(this);
        return "<!DOCTYPE html>\n"
                + new Html()
                        .open("html", "lang", "en")
                        .add(head(new Html()))
                        .open("body")
                        .element("a", "Skip to the content", "class", "skip", "href", "#content")
                        .add(frame.top())
                        .open("main", "id", "content", "tabindex", "-1")
                        .add(body)
                        .close("main")
                        .add(frame.foot())
                        .close("body")
                        .close("html")
                + "\n";
    }

    private Html head(Html html) {
        html.open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open("meta", "name", "color-scheme", "content", "light dark")
                .element("title", title.equals("Communiqué") ? title : title + " · Communiqué");
        STYLES.forEach(name -> style(html, name));
        head.styles().forEach(name -> style(html, name));
        html.open("link", "rel", "icon", "type", "image/svg+xml", "href", Asset.address("icon.svg"));
        script(html, SEARCH);
        head.scripts().forEach(name -> script(html, name));
        head.alternates().forEach(alternate -> alternate(html, alternate));
        head.jsonLd().forEach(document -> html.data("", "application/ld+json", document));
        return html.close("head");
    }

    private static void style(Html html, String name) {
        html.open("link", "rel", "stylesheet", "href", Asset.address(name));
    }

    private static void script(Html html, String name) {
        html.open("script", "type", "module", "src", Asset.address(name)).close("script");
    }

    private static void alternate(Html html, Alternate alternate) {
        html.open(
                "link",
                "rel",
                "alternate",
                "type",
                alternate.form().mediaType(),
                "title",
                alternate.form().title(),
                "href",
                alternate.address());
    }
}
