package org.communique.draw;

/** Writes elements of HTML and SVG. Text and attribute values are escaped, always; only {@link #raw} takes markup as it is. */
public final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** The start of an element; attributes as name and value in turn. */
    public void open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    /** The end of an element. */
    public void close(String tag) {
        out.append("</").append(tag).append('>');
    }

    /** Characters to be read as they are. */
    public void text(String text) {
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

    /** What is markup already, or is made safe for where it stands. */
    public void raw(CharSequence markup) {
        out.append(markup);
    }

    /** Whether nothing was written. */
    public boolean isEmpty() {
        return out.isEmpty();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
