package org.communique.web;

import org.communique.draw.Markup;
import org.communique.draw.Svg;

/** Writes HTML. Text and attribute values are escaped, always: there is no way to put markup in from outside. */
final class Html {

    private final Markup out = new Markup();

    /** The start of an element; attributes as name and value in turn. */
    Html open(String tag, String... attributes) {
        out.open(tag, attributes);
        return this;
    }

    /** The end of an element. */
    Html close(String tag) {
        out.close(tag);
        return this;
    }

    /** Characters to be read as they are. */
    Html text(String text) {
        out.text(text);
        return this;
    }

    /** A whole element with nothing but text in it. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** A link. */
    Html link(String address, String text) {
        return element("a", text, "href", address);
    }

    /**
     * Data for scripts or search engines: a block that browsers do not run. Nothing in it can end the block early.
     *
     * @param id how a script finds it; empty for none
     * @param type such as {@code application/json} or {@code application/ld+json}
     * @param json a document in JSON
     */
    Html data(String id, String type, String json) {
        if (id.isEmpty()) {
            open("script", "type", type);
        } else {
            open("script", "type", type, "id", id);
        }
        out.raw(json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
        return close("script");
    }

    /** What another builder has written. */
    Html add(Html part) {
        out.raw(part.toString());
        return this;
    }

    /** A drawing. */
    Html draw(Svg drawing) {
        out.raw(drawing.toString());
        return this;
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
