package org.communique.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final Layout STAR = new Layout(
            12, IntStream.range(1, 12).mapToObj(i -> new Layout.Tie(0, i, 1)).toList(), 800, 500);

    @Test
    void theSameNetworkAlwaysLooksTheSame() {
        assertEquals(STAR.places(), STAR.places());
    }

    @Test
    void allNodesAreInTheFieldAndNoTwoInOnePlace() {
        List<Layout.Place> places = STAR.places();
        for (int i = 0; i < places.size(); i++) {
            Layout.Place place = places.get(i);
            assertTrue(place.x() >= 0 && place.x() <= 800 && place.y() >= 0 && place.y() <= 500, place.toString());
            for (int j = 0; j < i; j++) {
                double gap = StrictMath.hypot(
                        place.x() - places.get(j).x(), place.y() - places.get(j).y());
                assertTrue(gap > 30, "nodes " + i + " and " + j + " are " + gap + " apart");
            }
        }
    }

    @Test
    void oneNodeOrNoneIsNoFault() {
        assertEquals(0, new Layout(0, List.of(), 800, 500).places().size());
        assertEquals(1, new Layout(1, List.of(), 800, 500).places().size());
    }
}
