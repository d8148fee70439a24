package org.communique.draw;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.knowledge.Table;

/** The land of the world with its borders: Natural Earth 1:110m, public domain, from the table {@code data/map/world.tsv}. */
public final class World {

    private final String land;

    private World(String land) {
        this.land = land;
    }

    /** Reads the table. */
    public static World load() {
        List<Table.Row> rows = Table.load("map/world.tsv", "id", "name", "path").rows();
        return new World(rows.stream().map(row -> row.get("path")).collect(Collectors.joining()));
    }

    /** Outlines as SVG path data, in tenths of a degree: x to the east, y to the south. */
    String land() {
        return land;
    }
}
