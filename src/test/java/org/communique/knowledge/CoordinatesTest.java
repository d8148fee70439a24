package org.communique.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.junit.jupiter.api.Test;

class CoordinatesTest {

    private static final Coordinates COORDINATES = Coordinates.load();

    @Test
    void citiesCountriesAndRegionsHaveAPoint() {
        Coordinates.Point wellington =
                COORDINATES.of(new EntityId("city/wellington")).orElseThrow();
        assertTrue(wellington.latitude().compareTo(new BigDecimal("-41")) < 0, wellington.toString());
        assertTrue(wellington.longitude().compareTo(new BigDecimal("174")) > 0, wellington.toString());
        assertTrue(COORDINATES.of(new EntityId("country/peru")).isPresent());
        assertTrue(COORDINATES.of(new EntityId("region/siberia")).isPresent());
    }

    @Test
    void aPipelineHasNoPoint() {
        assertEquals(Optional.empty(), COORDINATES.of(new EntityId("place/nord-stream")));
    }
}
