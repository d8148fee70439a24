package org.communique.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places on a map, as circles whose area grows with a number. The projection is equirectangular, true to scale along the middle parallel.
 * A dot is a point such as a city, a ring stands for a whole country or region.
 *
 * @param name what is shown
 * @param region the part of the world
 * @param spots the places; those outside the region are left out
 */
public record PlaceMap(String name, Region region, List<Spot> spots) {

    private static final double WIDTH = 960;
    private static final double TENTHS = 10;
    private static final int LABELLED = 24;
    private static final double LETTER = 6.2;
    private static final double LINE = 14;

    public PlaceMap {
        spots = List.copyOf(spots);
    }

    /**
     * A place.
     *
     * @param label its name
     * @param latitude degrees, north above 0
     * @param longitude degrees, east above 0
     * @param count how much happened there
     * @param wide whether the point stands for a whole country or region
     * @param address where the circle leads
     */
    public record Spot(String label, double latitude, double longitude, int count, boolean wide, String address) {}

    /** How many of the places lie in the region. */
    public int shown() {
        return (int) spots.stream().filter(this::inView).count();
    }

    private boolean inView(Spot spot) {
        return region.holds(spot.latitude(), spot.longitude());
    }

    /** The drawing. */
    public Svg draw(World world) {
        double ky = ky();
        double kx = ky * region.narrowing();
        Svg svg = Svg.drawing("map", name, WIDTH, region.height() * ky);
        svg.open(
                "path",
                "class",
                "land",
                "d",
                world.land(),
                "transform",
                "scale(" + factor(kx / TENTHS) + " " + factor(ky / TENTHS) + ") translate("
                        + Svg.number(-region.west() * TENTHS) + " " + Svg.number(region.north() * TENTHS) + ")");
        svg.close("path");
        List<Spot> shown = spots.stream()
                .filter(this::inView)
                .sorted(Comparator.comparingInt(Spot::count).reversed().thenComparing(Spot::label))
                .toList();
        shown.forEach(spot -> spot(svg, spot));
        labels(svg, shown);
        return svg.close("svg");
    }

    /** The height of a degree in the drawing. */
    private double ky() {
        return WIDTH / (region.width() * region.narrowing());
    }

    private static String factor(double value) {
        return Double.toString(Math.round(value * 1e5) / 1e5);
    }

    private double x(Spot spot) {
        return (spot.longitude() - region.west()) * ky() * region.narrowing();
    }

    private double y(Spot spot) {
        return (region.north() - spot.latitude()) * ky();
    }

    private static double radius(Spot spot) {
        return Math.min(30, 2.5 + 2.5 * StrictMath.sqrt(spot.count()));
    }

    private void spot(Svg svg, Spot spot) {
        String events = spot.count() == 1 ? "1 event" : spot.count() + " events";
        String where = spot.wide() ? ", somewhere in it" : "";
        svg.openLink(spot.address(), spot.label() + ": " + events + where, spot.wide() ? "spot wide-spot" : "spot");
        svg.circle(x(spot), y(spot), radius(spot), "shape").close("a");
    }

    /** Names for the largest, as far as no two cover each other. */
    private void labels(Svg svg, List<Spot> shown) {
        List<Svg.Box> taken = new ArrayList<>();
        for (Spot spot : shown.stream().limit(LABELLED).toList()) {
            double width = spot.label().length() * LETTER;
            boolean before = x(spot) + radius(spot) + width > WIDTH;
            double left = before ? x(spot) - radius(spot) - 3 - width : x(spot) + radius(spot) + 3;
            Svg.Box box = new Svg.Box(left, y(spot) - LINE / 2, width, LINE);
            if (taken.stream().noneMatch(other -> cover(box, other))) {
                taken.add(box);
                svg.words(spot.label(), before ? left + width : left, y(spot) + 4, before ? "place end" : "place");
            }
        }
    }

    private static boolean cover(Svg.Box one, Svg.Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }
}
