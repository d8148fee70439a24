package org.communique.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class PlaceMapTest {

    private static final World WORLD = World.load();

    private static Document draw(Region region, PlaceMap.Spot... spots) {
        return Jsoup.parse(
                new PlaceMap("Test", region, List.of(spots)).draw(WORLD).toString(), "", Parser.xmlParser());
    }

    private static PlaceMap.Spot spot(String label, double latitude, double longitude, int count) {
        return new PlaceMap.Spot(label, latitude, longitude, count, false, "/p");
    }

    @Test
    void eastIsRightAndNorthIsUp() {
        Document svg = draw(Region.WORLD, spot("South West", -30, -60, 2), spot("North East", 60, 100, 1));
        List<Double> x = svg.select("circle").eachAttr("cx").stream()
                .map(Double::valueOf)
                .toList();
        List<Double> y = svg.select("circle").eachAttr("cy").stream()
                .map(Double::valueOf)
                .toList();
        assertTrue(x.get(0) < 480 && x.get(1) > 480, x.toString());
        assertTrue(y.get(0) > y.get(1), y.toString());
    }

    @Test
    void theMiddleOfTheWorldIsTheMiddleOfTheDrawing() {
        assertEquals(
                "480",
                draw(Region.WORLD, spot("Zero", 0, 0, 1)).expectFirst("circle").attr("cx"));
    }

    @Test
    void moreEventsAreALargerCircle() {
        Document svg = draw(Region.EUROPE, spot("A", 50, 10, 25), spot("B", 45, 20, 1));
        assertEquals(List.of("15", "5"), svg.select("circle").eachAttr("r"));
    }

    @Test
    void namesThatWouldCoverEachOtherAreLeftOut() {
        Document svg = draw(Region.WORLD, spot("Large", 50, 10, 9), spot("Near", 50.2, 10.2, 1));
        assertEquals(List.of("Large"), svg.select("text.place").eachText());
    }

    @Test
    void theLandFitsIntoAPage() {
        assertTrue(
                WORLD.land().length() > 40_000 && WORLD.land().length() < 120_000,
                "" + WORLD.land().length());
        assertTrue(WORLD.land().startsWith("M"), WORLD.land().substring(0, 20));
    }
}
