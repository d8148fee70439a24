package org.communique.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.Grounds;
import org.communique.claim.StatedTime;
import org.communique.text.Article;
import org.communique.text.PublicationDate;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class FuserTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);
    private static final EntityId XI = new EntityId("person/xi-jinping");
    private static final EntityId PUTIN = new EntityId("person/vladimir-putin");
    private static final EntityId BIDEN = new EntityId("person/joe-biden");
    private static final EntityId CHINA = new EntityId("country/china");
    private static final EntityId RUSSIA = new EntityId("country/russia");
    private static final EntityId BEIJING = new EntityId("city/beijing");
    private static final EntityId SHANGHAI = new EntityId("city/shanghai");

    private int articles;

    private static Optional<Entity> known(EntityId id) {
        Optional<EntityId> country = switch (id.path()) {
            case "person/xi-jinping", "city/beijing", "city/shanghai", "country/china" -> Optional.of(CHINA);
            case "person/vladimir-putin", "country/russia" -> Optional.of(RUSSIA);
            default -> Optional.empty();
        };
        return country.map(land -> new Entity(id, id.kind(), id.path(), Optional.empty(), country));
    }

    private static EventReport report(EventType type, EventStatus status, Optional<LocalDate> day, EntityId... people) {
        StatedTime time = day.map(date -> StatedTime.absolute("that day", StatedTime.Bounds.day(date), "test"))
                .orElse(StatedTime.UNKNOWN);
        return new EventReport(
                type,
                status,
                List.of(people),
                List.of(),
                List.of(),
                Optional.empty(),
                time,
                Grounds.of(new Span(0, 5), 90));
    }

    private static EventReport call(LocalDate day) {
        return report(EventType.PHONE_CALL, EventStatus.OCCURRED, Optional.of(day), XI, PUTIN);
    }

    private static EventReport at(EventReport report, EntityId place) {
        return new EventReport(
                report.type(),
                report.status(),
                report.participants(),
                report.actors(),
                report.recipients(),
                Optional.of(place),
                report.time(),
                report.grounds());
    }

    private ArticleClaims article(LocalDate published, Claim... claims) {
        articles++;
        Article article = new Article(
                Optional.empty(),
                Optional.of(PublicationDate.of(published)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "one two three four five six".replace(" ", " w" + articles + " "),
                "a" + articles + ".txt");
        return new ArticleClaims(article, List.of(), List.of(claims));
    }

    private static List<FusedEvent> fuse(ArticleClaims... articles) {
        return new Fuser(FuserTest::known, Credited.NOBODY)
                .fuse(List.of(articles))
                .events();
    }

    @Test
    void oneCallInThreeOutletsIsOneEventInAnyOrder() {
        List<ArticleClaims> three = new ArrayList<>(
                List.of(article(DAY, call(DAY)), article(DAY.plusDays(1), call(DAY)), article(DAY, call(DAY))));
        List<FusedEvent> expected = fuse(three.toArray(ArticleClaims[]::new));
        assertEquals(1, expected.size(), expected.toString());
        assertEquals(
                "phone-call-vladimir-putin-xi-jinping-2022-06-15",
                expected.getFirst().key());
        assertEquals(new FusedEvent.SourceCount(3, 3), expected.getFirst().sources());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(three, new Random(seed));
            assertEquals(expected, fuse(three.toArray(ArticleClaims[]::new)));
        }
    }

    @Test
    void callsOfOtherDaysOrOtherPeopleStayApart() {
        EventReport withBiden = report(EventType.PHONE_CALL, EventStatus.OCCURRED, Optional.of(DAY), XI, BIDEN);
        List<FusedEvent> events =
                fuse(article(DAY, call(DAY)), article(DAY, call(DAY.minusDays(1))), article(DAY, withBiden));
        assertEquals(3, events.size(), events.toString());
    }

    @Test
    void aCallAndAVideoMeetingOfOneDayStayApart() {
        EventReport video = report(EventType.VIDEO_MEETING, EventStatus.OCCURRED, Optional.of(DAY), XI, PUTIN);
        assertEquals(2, fuse(article(DAY, call(DAY)), article(DAY, video)).size());
    }

    @Test
    void theSummitAndTheMeetingOfTheSameTwoAreOne() {
        EventReport summit = report(EventType.SUMMIT, EventStatus.OCCURRED, Optional.of(DAY), XI, PUTIN);
        EventReport meeting = report(EventType.MEETING, EventStatus.OCCURRED, Optional.of(DAY), XI, PUTIN);
        assertEquals(1, fuse(article(DAY, summit), article(DAY, meeting)).size());
    }

    @Test
    void aPlanIsNotTheEventButIsLinkedFromIt() {
        EventReport plan = report(EventType.PHONE_CALL, EventStatus.PLANNED, Optional.of(DAY), XI, PUTIN);
        List<FusedEvent> events = fuse(article(DAY.minusDays(2), plan), article(DAY, call(DAY)));
        assertEquals(2, events.size(), events.toString());
        FusedEvent held = events.stream()
                .filter(event -> event.status() == EventStatus.OCCURRED)
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of("planned-phone-call-vladimir-putin-xi-jinping-2022-06-15"), held.realizes());
    }

    @Test
    void aCityAndItsCountryFitTwoCitiesDoNot() {
        EventReport meeting = report(EventType.MEETING, EventStatus.OCCURRED, Optional.of(DAY), XI, PUTIN);
        List<FusedEvent> events = fuse(article(DAY, at(meeting, BEIJING)), article(DAY, at(meeting, CHINA)));
        assertEquals(Optional.of(BEIJING), events.getFirst().place());
        assertEquals(1, events.size());
        assertEquals(
                2,
                fuse(article(DAY, at(meeting, BEIJING)), article(DAY, at(meeting, SHANGHAI)))
                        .size());
    }

    @Test
    void anUndatedReportJoinsOnlyTheNewsOfItsDays() {
        EventReport undated = report(EventType.PHONE_CALL, EventStatus.OCCURRED, Optional.empty(), XI, PUTIN);
        assertEquals(
                1,
                fuse(article(DAY, call(DAY)), article(DAY.plusDays(1), undated)).size());
        assertEquals(
                2,
                fuse(article(DAY, call(DAY)), article(DAY.plusDays(60), undated))
                        .size());
    }

    @Test
    void noChainJoinsReportsThatContradictEachOther() {
        EventReport undated = report(EventType.PHONE_CALL, EventStatus.OCCURRED, Optional.empty(), XI, PUTIN);
        List<FusedEvent> events =
                fuse(article(DAY, call(DAY)), article(DAY, undated), article(DAY.plusDays(1), call(DAY.plusDays(1))));
        assertEquals(2, events.size(), events.toString());
        assertTrue(events.stream().anyMatch(event -> event.reports().size() == 2), events.toString());
    }

    @Test
    void anUnrelatedArticleChangesNoName() {
        ArticleClaims one = article(DAY, call(DAY));
        EventReport other = report(EventType.VISIT, EventStatus.OCCURRED, Optional.of(DAY), BIDEN);
        String before = fuse(one).getFirst().key();
        assertTrue(fuse(one, article(DAY, other)).stream()
                .anyMatch(event -> event.key().equals(before)));
    }

    @Test
    void copiesOfOneTextCountOnce() {
        String wire =
                "The presidents of China and Russia spoke by telephone on Wednesday for more than an hour, and both sides "
                        + "said that trade between the two countries had grown since the beginning of the year";
        Article first = new Article(
                Optional.of("One"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                wire,
                "a");
        Article copy = new Article(
                Optional.of("Two"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                wire + ", according to officials.",
                "b");
        List<FusedEvent> events = fuse(
                new ArticleClaims(first, List.of(), List.of(call(DAY))),
                new ArticleClaims(copy, List.of(), List.of(call(DAY))));
        assertEquals(new FusedEvent.SourceCount(2, 1), events.getFirst().sources());
    }
}
