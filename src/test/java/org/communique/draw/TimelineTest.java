package org.communique.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.communique.claim.EventStatus;
import org.communique.query.Period;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static Timeline.Mark mark(String days, EventStatus status) {
        return new Timeline.Mark(Period.parse(days), status, "On " + days, "/e");
    }

    private static Document draw(String period, Timeline.Mark... marks) {
        return Jsoup.parse(
                new Timeline("Test", Period.parse(period), List.of(new Timeline.Lane("A & <b>", List.of(marks))))
                        .draw()
                        .toString(),
                "",
                Parser.xmlParser());
    }

    @Test
    void aDayIsADotAndAMonthABand() {
        Document svg = draw("2022", mark("2022-03-04", EventStatus.OCCURRED), mark("2022-06", EventStatus.OCCURRED));
        assertEquals(1, svg.select("circle.dot").size());
        double width = Double.parseDouble(svg.expectFirst("rect.band").attr("width"));
        assertTrue(width > 55 && width < 70, () -> "a twelfth of the axis, got " + width);
    }

    @Test
    void howAnEventStandsShowsInItsShape() {
        Document svg = draw(
                "2022",
                mark("2022-03-04", EventStatus.DENIED),
                mark("2022-05-04", EventStatus.ALLEGED),
                mark("2022-07-04", EventStatus.ONGOING));
        assertEquals(1, svg.select(".status-Denied .cross").size());
        assertEquals("?", svg.select(".status-Alleged text").text());
        assertEquals(1, svg.select(".status-Ongoing .on").size());
    }

    @Test
    void marksOfOneDayStandBelowEachOther() {
        Document svg = draw("2022", mark("2022-03-04", EventStatus.OCCURRED), mark("2022-03-04", EventStatus.PLANNED));
        List<String> heights = svg.select("circle").eachAttr("cy");
        assertFalse(heights.get(0).equals(heights.get(1)), heights.toString());
    }

    @Test
    void aBandThatReachesBeyondTheAxisIsCut() {
        Document svg = draw("2022-06", mark("2022", EventStatus.OCCURRED));
        double left = Double.parseDouble(svg.expectFirst("rect.band").attr("x"));
        double width = Double.parseDouble(svg.expectFirst("rect.band").attr("width"));
        assertTrue(left >= 200 && left + width <= 960, left + " and " + width);
    }

    @Test
    void everyMarkIsALinkWithAName() {
        Document svg = draw("2022", mark("2022-03-04", EventStatus.OCCURRED));
        assertEquals("On 2022-03-04", svg.expectFirst("a[href=/e]").attr("aria-label"));
        assertEquals("A & <b>", svg.select("g.name text").text());
    }

    @Test
    void anAxisHasAHandfulOfTicksWhateverItsLength() {
        for (String period : List.of("2022-06-15", "2022-06", "2022", "2019/2022", "1900/2022", "0001/9999")) {
            int ticks = new Ticks(Period.parse(period), 12).days().size();
            assertTrue(ticks >= 1 && ticks <= 13, period + ": " + ticks);
        }
        assertEquals("2022-01", new Ticks(Period.parse("2022"), 12).label(java.time.LocalDate.of(2022, 1, 1)));
    }
}
