package org.communique.explore;

import static org.communique.explore.SmallEvents.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.query.Period;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void everyMonthOfTheYearIsCountedWithThoseThatHaveNone() {
        Histogram counts = Histogram.of(
                List.of(event("Visit", "2022-02-03"), event("Meeting", "2022-02"), event("War", "2022")),
                Period.parse("2022"),
                Zoom.MONTH);
        assertEquals(12, counts.counts().size());
        assertEquals(2, counts.counts().get("2022-02"));
        assertEquals(0, counts.counts().get("2022-03"));
    }

    @Test
    void aDateLessExactThanTheStepsIsCountedApart() {
        Histogram counts =
                Histogram.of(List.of(event("War", "2022"), event("Visit", "")), Period.parse("2022"), Zoom.MONTH);
        assertEquals(1, counts.wider());
    }

    @Test
    void shortPeriodsHaveDaysAndLongOnesYears() {
        assertEquals(
                List.of(Zoom.DAY, Zoom.MONTH, Zoom.YEAR),
                List.of(
                        Zoom.of(Period.parse("2022-06")),
                        Zoom.of(Period.parse("2022")),
                        Zoom.of(Period.parse("2010/2022"))));
    }

    @Test
    void theSpanOfEventsWithoutDatesIsUnknown() {
        assertEquals(Optional.empty(), Histogram.span(List.of(event("Visit", ""))));
        assertEquals(
                Optional.of(Period.parse("2021-05-01/2022")),
                Histogram.span(List.of(event("War", "2022"), event("Visit", "2021-05-01"))));
    }

    @Test
    void aFewEventsLongAgoDoNotSqueezeTheRest() {
        List<EventEntry> events = new ArrayList<>(List.of(event("War", "1950-01-01")));
        for (int day = 10; day < 30; day++) {
            events.add(event("Visit", "2022-06-" + day));
        }
        Period span = Histogram.span(events).orElseThrow();
        assertEquals(
                Map.of(2022, 29),
                Map.of(
                        Histogram.bulk(events, span).first().getYear(),
                        Histogram.bulk(events, span).last().getDayOfMonth()));
    }
}
