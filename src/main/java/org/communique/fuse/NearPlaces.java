package org.communique.fuse;

import java.util.Optional;
import java.util.function.Function;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.knowledge.Coordinates;

/** Whether two names of places may stand for one: outlets name the suburb, the city next to it, or the region. */
final class NearPlaces {

    private static final Coordinates COORDINATES = Coordinates.load();

    /** So far lies what is told as "outside" a city. */
    private static final double NEAR_KILOMETRES = 60;

    private static final double KILOMETRES_PER_DEGREE = 111.2;

    private final Function<EntityId, Optional<Entity>> known;

    NearPlaces(Function<EntityId, Optional<Entity>> known) {
        this.known = known;
    }

    boolean mayBeOne(EntityId one, EntityId other) {
        return oneIsRegionOfTheSameCountry(one, other) || near(one, other);
    }

    private boolean oneIsRegionOfTheSameCountry(EntityId one, EntityId other) {
        boolean region = one.kind() == EntityKind.REGION || other.kind() == EntityKind.REGION;
        return region && country(one).isPresent() && country(one).equals(country(other));
    }

    private Optional<EntityId> country(EntityId place) {
        return known.apply(place).flatMap(Entity::country);
    }

    /** On a plane through both, which is good enough for neighbours. */
    private static boolean near(EntityId one, EntityId other) {
        Optional<Coordinates.Point> first = COORDINATES.of(one);
        Optional<Coordinates.Point> second = COORDINATES.of(other);
        if (one.kind() == EntityKind.COUNTRY
                || other.kind() == EntityKind.COUNTRY
                || first.isEmpty()
                || second.isEmpty()) {
            return false;
        }
        double north = first.get().latitude().subtract(second.get().latitude()).doubleValue();
        double east = first.get().longitude().subtract(second.get().longitude()).doubleValue()
                * Math.cos(Math.toRadians(first.get().latitude().doubleValue()));
        return Math.hypot(north, east) * KILOMETRES_PER_DEGREE <= NEAR_KILOMETRES;
    }
}
