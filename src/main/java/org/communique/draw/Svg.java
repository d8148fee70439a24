package org.communique.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes SVG to stand in a page. Text and attribute values are escaped, always. */
public final class Svg {

    private final Markup out = new Markup();

    Svg() {}

    /** The start of a drawing that has links in it, with a name for those who do not see it. */
    static Svg drawing(String type, String name, double width, double height) {
        return new Svg()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "chart chart-" + type,
                        "role",
                        "group",
                        "aria-label",
                        name,
                        "viewBox",
                        "0 0 " + number(width) + " " + number(height));
    }

    /** The start of an element; attributes as name and value in turn. */
    Svg open(String tag, String... attributes) {
        out.open(tag, attributes);
        return this;
    }

    Svg close(String tag) {
        out.close(tag);
        return this;
    }

    /** An element with nothing in it. */
    Svg shape(String tag, String... attributes) {
        return open(tag, attributes).close(tag);
    }

    /** Words at a point. */
    Svg words(String words, double x, double y, String style) {
        open("text", "x", number(x), "y", number(y), "class", style);
        out.text(words);
        return close("text");
    }

    /** The start of a link that is called by a name, which also shows when the pointer rests on it. */
    Svg openLink(String address, String name, String style) {
        open("a", "href", address, "class", style, "aria-label", name).open("title");
        out.text(name);
        return close("title");
    }

    /** What stands when the pointer rests on the element before. */
    Svg title(String name) {
        open("title");
        out.text(name);
        return close("title");
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        return shape("line", "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2), "class", style);
    }

    Svg circle(double x, double y, double radius, String style) {
        return shape("circle", "cx", number(x), "cy", number(y), "r", number(radius), "class", style);
    }

    Svg rect(Box box, double round, String style) {
        return shape(
                "rect",
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()),
                "rx",
                number(round),
                "class",
                style);
    }

    /** A rectangle in the units of the drawing, from its upper left corner. */
    record Box(double x, double y, double width, double height) {}

    /** A number with at most one digit behind the point: the same on every machine. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** At most so many letters, with an ellipsis where some are left out. */
    static String shortened(String words, int letters) {
        if (words.codePointCount(0, words.length()) <= letters) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, letters - 1)).strip() + "…";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
