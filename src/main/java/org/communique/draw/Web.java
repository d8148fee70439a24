package org.communique.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A network: circles for people, squares for organizations, diamonds for countries and places; lines between them as wide as the tie is
 * strong, dashed where it is a bond without a shared event.
 *
 * @param name what is shown
 * @param knots the entities
 * @param strands the ties between them
 */
public record Web(String name, List<Knot> knots, List<Strand> strands) {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 620;
    private static final double SIDE = 90;
    private static final double EDGE = 34;
    private static final int LETTERS = 26;

    public Web {
        knots = List.copyOf(knots);
        strands = List.copyOf(strands);
    }

    /**
     * An entity.
     *
     * @param label its name
     * @param kind its colour and shape: {@code person}, {@code organization}, {@code country}, {@code place}
     * @param weight 0 or more: how large it is drawn
     * @param page where its name leads
     * @param more where its shape leads: to the network around it
     */
    public record Knot(String label, String kind, int weight, String page, String more) {}

    /**
     * A tie between two entities.
     *
     * @param one the first one's number
     * @param other the second one's number
     * @param weight 0 or more: how wide it is drawn
     * @param label both names and what ties them
     * @param address where it leads: to the events behind it
     */
    public record Strand(int one, int other, int weight, String label, String address) {}

    /** The drawing. */
    public Svg draw() {
        List<Layout.Tie> ties = new ArrayList<>();
        strands.forEach(strand -> ties.add(
                new Layout.Tie(strand.one(), strand.other(), 0.6 + 0.25 * StrictMath.log(1 + strand.weight()))));
        List<Layout.Place> places = new Layout(knots.size(), ties, WIDTH - 2 * SIDE, HEIGHT - 2 * EDGE)
                .places().stream()
                        .map(place -> new Layout.Place(place.x() + SIDE, place.y() + EDGE))
                        .toList();
        Svg svg = Svg.drawing("web", name, WIDTH, HEIGHT);
        strands.forEach(strand -> strand(svg, strand, places.get(strand.one()), places.get(strand.other())));
        for (int i = 0; i < knots.size(); i++) {
            shape(svg, knots.get(i), places.get(i), i);
        }
        for (int i = 0; i < knots.size(); i++) {
            name(svg, knots.get(i), places.get(i), i);
        }
        return svg.close("svg");
    }

    private static void strand(Svg svg, Strand strand, Layout.Place from, Layout.Place to) {
        int width = (int) Math.min(9, 1 + Math.round(2 * StrictMath.log(1 + strand.weight())));
        String style = strand.weight() == 0 ? "thread bond" : "thread wide-" + width;
        svg.open("g", "data-ends", strand.one() + " " + strand.other());
        svg.openLink(strand.address(), strand.label(), style);
        svg.line(from.x(), from.y(), to.x(), to.y(), "catch");
        svg.line(from.x(), from.y(), to.x(), to.y(), "line");
        svg.close("a").close("g");
    }

    private static void shape(Svg svg, Knot knot, Layout.Place at, int number) {
        double radius = radius(knot);
        svg.open("g", "class", "kind-" + knot.kind(), "data-knot", Integer.toString(number));
        svg.openLink(knot.more(), "Show who is tied to " + knot.label(), "more");
        switch (knot.kind()) {
            case "person" -> svg.circle(at.x(), at.y(), radius, "shape");
            case "organization" ->
                svg.rect(
                        new Svg.Box(at.x() - radius * 0.9, at.y() - radius * 0.9, radius * 1.8, radius * 1.8),
                        2,
                        "shape");
            default -> svg.shape("polygon", "points", diamond(at, radius * 1.2), "class", "shape");
        }
        svg.close("a").close("g");
    }

    private static void name(Svg svg, Knot knot, Layout.Place at, int number) {
        svg.open("g", "data-knot", Integer.toString(number)).openLink(knot.page(), knot.label(), "page");
        svg.words(Svg.shortened(knot.label(), LETTERS), at.x(), at.y() + radius(knot) + 13, "middle");
        svg.close("a").close("g");
    }

    private static double radius(Knot knot) {
        return 6 + 2.6 * StrictMath.sqrt(Math.min(60, knot.weight()));
    }

    private static String diamond(Layout.Place at, double radius) {
        return Svg.number(at.x()) + "," + Svg.number(at.y() - radius) + " " + Svg.number(at.x() + radius) + ","
                + Svg.number(at.y()) + " " + Svg.number(at.x()) + "," + Svg.number(at.y() + radius) + " "
                + Svg.number(at.x() - radius) + "," + Svg.number(at.y());
    }
}
