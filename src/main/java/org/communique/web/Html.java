package org.communique.web;

import org.communique.draw.Svg;

/** Writes HTML. Text and attribute values are escaped, always: there is no way to put markup in from outside. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** The start of an element; attributes as name and value in turn. */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    /** The end of an element. */
    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Characters to be read as they are. */
    Html text(String text) {
        escape(text);
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
        out.append(json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
        return close("script");
    }

    /** What another builder has written. */
    Html add(Html part) {
        out.append(part.out);
        return this;
    }

    /** A drawing. */
    Html draw(Svg drawing) {
        out.append(drawing);
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
