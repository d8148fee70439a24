package org.communique.knowledge;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.claim.EntityId;

/**
 * Where the places of the gazetteer lie: a city or site by its middle, a country or region by a point about its middle. Long or
 * scattered things, such as pipelines, have none.
 */
public final class Coordinates {

    private static final List<String> TABLES = List.of("countries", "cities", "regions");
    private static final BigDecimal QUARTER = new BigDecimal(90);
    private static final BigDecimal HALF = new BigDecimal(180);

    private final Map<EntityId, Point> points;

    private Coordinates(Map<EntityId, Point> points) {
        this.points = Collections.unmodifiableMap(points);
    }

    /**
     * A point on the earth, WGS 84.
     *
     * @param latitude decimal degrees, north above 0, -90 to 90
     * @param longitude decimal degrees, east above 0, -180 to 180
     */
    public record Point(BigDecimal latitude, BigDecimal longitude) {}

    /**
     * Reads the columns {@code lat} and {@code lon} of the tables of places.
     *
     * @throws KnowledgeException if a row gives only one of the two, or what is no degree
     */
    public static Coordinates load() {
        Map<EntityId, Point> points = new LinkedHashMap<>();
        for (String table : TABLES) {
            Table.load("gazetteer/" + table + ".tsv", "id", "lat", "lon").rows().stream()
                    .filter(row -> !row.get("lat").isEmpty() || !row.get("lon").isEmpty())
                    .forEach(row -> points.put(new EntityId(row.get("id")), point(row)));
        }
        return new Coordinates(points);
    }

    private static Point point(Table.Row row) {
        return new Point(degrees(row, "lat", QUARTER), degrees(row, "lon", HALF));
    }

    private static BigDecimal degrees(Table.Row row, String column, BigDecimal most) {
        try {
            BigDecimal degrees = new BigDecimal(row.get(column));
            if (degrees.abs().compareTo(most) <= 0) {
                return degrees;
            }
        } catch (NumberFormatException notANumber) {
            throw row.error(expected(column, most) + ", found '" + row.get(column) + "'");
        }
        throw row.error(expected(column, most) + ", found " + row.get(column));
    }

    private static String expected(String column, BigDecimal most) {
        return "expected decimal degrees from -" + most + " to " + most + " as " + column;
    }

    /** Where this place lies; empty for one that has no sure point. */
    public Optional<Point> of(EntityId place) {
        return Optional.ofNullable(points.get(place));
    }
}
