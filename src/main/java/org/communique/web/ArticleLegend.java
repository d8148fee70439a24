package org.communique.web;

import java.util.Map;

/** Says what the colours in a text mean; each kind can be switched off, by the style sheet alone. */
final class ArticleLegend {

    private ArticleLegend() {}

    /** The legend for these numbers of claims. */
    static Html of(Map<ClaimKind, Integer> counts, int silent) {
        Html html = new Html()
                .open("form", "class", "filters legend-switches")
                .open("fieldset")
                .element("legend", "Shown in the text");
        counts.forEach((kind, count) -> toggle(html, kind.colour(), kind.plural() + " " + count));
        toggle(html, "mention", "Names");
        if (silent > 0) {
            toggle(html, "silent", "Sentences that gave nothing " + silent);
        }
        return html.close("fieldset").close("form");
    }

    private static void toggle(Html html, String kind, String name) {
        String id = "show-" + kind;
        html.open("label", "class", "kind-" + kind, "for", id)
                .open("input", "type", "checkbox", "id", id, "checked", "", "autocomplete", "off")
                .open("span", "class", "swatch")
                .close("span")
                .text(name)
                .close("label");
    }
}
