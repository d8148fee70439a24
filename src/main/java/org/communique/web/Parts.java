package org.communique.web;

/** Small pieces that pages are put together from; the style sheet {@code components.css} says how they look. */
final class Parts {

    private Parts() {}

    /**
     * A short word in a coloured pill.
     *
     * @param kind what colour: {@code event}, {@code figure}, {@code statement}, {@code role}, {@code membership},
     *     {@code disagreement}, {@code person}, {@code organization}, {@code country}, {@code place}, {@code article} or
     *     {@code plain}
     */
    static Html badge(String kind, String word) {
        return new Html().element("span", word, "class", "badge kind-" + kind);
    }

    /** The way from the first page to this one; all but the last are links, given as address and name in turn. */
    static Html breadcrumbs(String here, String... addressesAndNames) {
        Html html = new Html()
                .open("nav", "class", "breadcrumbs", "aria-label", "Where you are")
                .open("ol");
        for (int i = 0; i + 1 < addressesAndNames.length; i += 2) {
            html.open("li").link(addressesAndNames[i], addressesAndNames[i + 1]).close("li");
        }
        return html.element("li", here, "aria-current", "page").close("ol").close("nav");
    }

    /** What stands where there is nothing to show: what is missing, and what to do about it. */
    static Html empty(String what, String advice) {
        return new Html()
                .open("div", "class", "empty")
                .element("p", what)
                .element("p", advice, "class", "note")
                .close("div");
    }
}
