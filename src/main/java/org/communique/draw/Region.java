package org.communique.draw;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the world to draw, in whole degrees. */
public enum Region {
    WORLD("The world", -180, 180, -57, 84),
    EUROPE("Europe", -25, 50, 33, 72),
    MIDDLE_EAST("Middle East", 22, 66, 10, 44),
    AFRICA("Africa", -30, 62, -37, 39),
    ASIA("Asia and Pacific", 58, 180, -48, 58),
    NORTH_AMERICA("North America", -170, -50, 5, 75),
    SOUTH_AMERICA("South America", -120, -20, -57, 20);

    private final String title;
    private final double west;
    private final double east;
    private final double south;
    private final double north;

    Region(String title, int west, int east, int south, int north) {
        this.title = title;
        this.west = west;
        this.east = east;
        this.south = south;
        this.north = north;
    }

    /** The name of the part. */
    public String title() {
        return title;
    }

    /** The word for it in an address: {@code middle-east}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The part with this word. */
    public static Optional<Region> ofWord(String word) {
        return Arrays.stream(values())
                .filter(region -> region.word().equals(word))
                .findFirst();
    }

    double west() {
        return west;
    }

    double north() {
        return north;
    }

    double width() {
        return east - west;
    }

    double height() {
        return north - south;
    }

    /** How much shorter a degree of longitude is than one of latitude where the part is neither too far north nor south. */
    double narrowing() {
        double middle = this == WORLD ? 30 : (north + south) / 2;
        return StrictMath.cos(StrictMath.toRadians(middle));
    }

    boolean holds(double latitude, double longitude) {
        return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    }
}
