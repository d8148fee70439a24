package org.communique.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.StatedTime.Bounds;
import org.junit.jupiter.api.Test;

/** Definite nouns that point back to what the article has told. */
class RetoldEventsTest {

    private final EventExtractor extractor = new EventExtractor();

    private EventReport only(String text) {
        List<EventReport> reports = extractor.extract(MarkedReading.of(text));
        assertEquals(1, reports.size(), reports.toString());
        return reports.getFirst();
    }

    @Test
    void theMeetingToldBeforeGetsItsPlaceAndDay() {
        EventReport meeting = only("""
                [p:Ana Rojas] met [p:Luis Vega] to talk about fish.
                The meeting took place in [t:Lima@Peru] on <Tuesday=2024-05-14>.""");
        assertEquals(Optional.of("city/lima"), meeting.place().map(EntityId::path));
        assertEquals(
                Optional.of("2024-05-14"),
                meeting.time().bounds().map(Bounds::earliest).map(Object::toString));
    }

    @Test
    void talksThatAreCalledACallLaterWereOne() {
        EventReport call = only("""
                [p:Ana Rojas] and [p:Luis Vega] held talks on <Thursday=2024-05-16>.
                Her envoys had prepared for weeks before the call.""");
        assertEquals(EventType.PHONE_CALL, call.type());
        assertEquals(EventStatus.OCCURRED, call.status());
    }

    @Test
    void aMeetingIsNotTheSummit() {
        EventReport meeting = only("""
                [p:Ana Rojas] met [p:Luis Vega] on <Tuesday=2024-05-14>.
                The summit begins in [t:Rome@Italy].""");
        assertEquals(EventType.MEETING, meeting.type());
        assertEquals(Optional.empty(), meeting.place());
    }

    @Test
    void whoAttendsTheSummitAttendsTheOneToldBefore() {
        EventReport summit = only("""
                The [o:G20] summit opened in [t:Rome@Italy] on <Monday=2024-05-13>.
                [p:Luis Vega] attended the summit.""");
        assertEquals(
                List.of("organization/g20", "person/luis-vega"),
                summit.participants().stream().map(EntityId::path).toList());
    }

    @Test
    void aCallForItsEndDeniesNoSummit() {
        EventReport summit = only("""
                [p:Ana Rojas] and [p:Luis Vega] held a summit on <Monday=2024-05-13>.
                Opponents had called on her to cancel the summit.""");
        assertEquals(EventStatus.OCCURRED, summit.status());
    }
}
