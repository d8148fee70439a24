package org.communique.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

class EventDisputesTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 14);
    private static final EntityId RUNA = new EntityId("person/runa-holt");
    private static final EntityId PIET = new EntityId("person/piet-marsh");
    private static final EntityId AVALON = new EntityId("country/avalon");
    private static final EntityId BORDURIA = new EntityId("country/borduria");
    private static final EntityId PORT = new EntityId("city/port-avalon");
    private static final EntityId SZOHOD = new EntityId("city/szohod");

    private int articles;

    private static Optional<Entity> known(EntityId id) {
        Optional<EntityId> country = switch (id.path()) {
            case "city/port-avalon", "country/avalon", "person/runa-holt" -> Optional.of(AVALON);
            case "city/szohod", "country/borduria", "person/piet-marsh" -> Optional.of(BORDURIA);
            default -> Optional.empty();
        };
        return country.map(land -> new Entity(id, id.kind(), id.path(), Optional.empty(), country));
    }

    private static EventReport meeting(LocalDate day, EntityId place) {
        return report(EventType.MEETING, EventStatus.OCCURRED, Optional.of(day), List.of(RUNA, PIET), place);
    }

    private static EventReport report(
            EventType type, EventStatus status, Optional<LocalDate> day, List<EntityId> who, EntityId place) {
        return new EventReport(
                type,
                status,
                who,
                List.of(who.getFirst()),
                List.of(who.getLast()),
                Optional.of(place),
                day.map(date -> StatedTime.absolute("that day", StatedTime.Bounds.day(date), "test"))
                        .orElse(StatedTime.UNKNOWN),
                Grounds.of(new Span(0, 5), 90));
    }

    private ArticleClaims article(Claim... claims) {
        articles++;
        Article article = new Article(
                Optional.empty(),
                Optional.of(PublicationDate.of(DAY.plusDays(1))),
                List.of(),
                Optional.of("Outlet " + articles),
                Optional.empty(),
                Optional.empty(),
                "Quiet harbours welcome tired sailors".replaceAll("\\b(?=\\w)", "x" + articles),
                "a" + articles + ".txt");
        return new ArticleClaims(article, List.of(), List.of(claims));
    }

    private static List<Disagreement> disputes(ArticleClaims... articles) {
        return new Fuser(EventDisputesTest::known, Credited.NOBODY)
                .fuse(List.of(articles))
                .disagreements();
    }

    private static List<String> slots(ArticleClaims... articles) {
        return disputes(articles).stream().map(Disagreement::slot).toList();
    }

    @Test
    void oneMeetingInOneTownOnTwoDaysIsAPossibleDisagreementAboutBothEvents() {
        List<Disagreement> found = disputes(article(meeting(DAY, PORT)), article(meeting(DAY.minusDays(1), PORT)));
        assertEquals(List.of("earliest"), found.stream().map(Disagreement::slot).toList());
        Disagreement one = found.getFirst();
        assertEquals(2, one.claims().size());
        assertEquals(2, ((Disagreement.About.Events) one.about()).keys().size());
        assertTrue(one.comment().contains("Outlet 1 (15 May 2031): 14 May 2031 (“that day”)"), one.comment());
        assertTrue(one.comment().contains("13 May 2031"), one.comment());
        assertTrue(one.comment().endsWith("may be one."), one.comment());
    }

    @Test
    void twoMeetingsThatOneArticleTellsOfAreTwo() {
        EventReport first = meeting(DAY, PORT);
        EventReport second = meeting(DAY.minusDays(1), PORT);
        assertEquals(List.of(), slots(article(first), article(second), article(first, second)));
    }

    @Test
    void meetingsOfTwoDaysInNoTownOrDaysApartOrOfOneOfThemAreNoDisagreement() {
        assertEquals(List.of(), slots(article(meeting(DAY, AVALON)), article(meeting(DAY.minusDays(1), AVALON))));
        assertEquals(List.of(), slots(article(meeting(DAY, PORT)), article(meeting(DAY.minusDays(3), PORT))));
        EventReport alone =
                report(EventType.VISIT, EventStatus.OCCURRED, Optional.of(DAY.minusDays(1)), List.of(RUNA, PORT), PORT);
        EventReport next = report(EventType.VISIT, EventStatus.OCCURRED, Optional.of(DAY), List.of(RUNA, PORT), PORT);
        assertEquals(List.of(), slots(article(alone), article(next)));
    }

    @Test
    void oneMeetingOfOneDayInTwoTownsIsADisagreementButACityAndItsCountryAreNot() {
        assertEquals(List.of("place"), slots(article(meeting(DAY, PORT)), article(meeting(DAY, SZOHOD))));
        assertEquals(List.of(), slots(article(meeting(DAY, PORT)), article(meeting(DAY, AVALON))));
    }

    @Test
    void aCallHasNoPlaceToDisagreeOn() {
        EventReport here =
                report(EventType.PHONE_CALL, EventStatus.OCCURRED, Optional.of(DAY), List.of(RUNA, PIET), PORT);
        EventReport there =
                report(EventType.PHONE_CALL, EventStatus.OCCURRED, Optional.of(DAY), List.of(RUNA, PIET), SZOHOD);
        assertEquals(List.of(), slots(article(here), article(there)));
    }

    @Test
    void whatOneReportsAndAnotherDeniesIsADisagreement() {
        EventReport denial = report(EventType.MEETING, EventStatus.DENIED, Optional.of(DAY), List.of(RUNA, PIET), PORT);
        List<Disagreement> found = disputes(article(meeting(DAY, PORT)), article(denial));
        assertEquals(List.of("status"), found.stream().map(Disagreement::slot).toList());
        String comment = found.getFirst().comment();
        assertTrue(comment.contains("Outlet 1 (15 May 2031): occurred"), comment);
        assertTrue(comment.contains("Outlet 2 (15 May 2031): denied"), comment);
    }

    @Test
    void anUndatedDenialCountsOnlyOnSomebodysWord() {
        EventReport denial = report(EventType.MEETING, EventStatus.DENIED, Optional.empty(), List.of(RUNA, PIET), PORT);
        assertEquals(List.of(), slots(article(meeting(DAY, PORT)), article(denial)));
        EventReport attributed = denial.on(denial.grounds().attributedTo(BORDURIA));
        List<Disagreement> found = disputes(article(meeting(DAY, PORT)), article(attributed));
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst().comment().contains("denied according to borduria"), found.toString());
    }

    @Test
    void whoAttackedWhomIsADisagreementWithinOneEvent() {
        EventReport one = report(
                EventType.MILITARY_ATTACK, EventStatus.OCCURRED, Optional.of(DAY), List.of(AVALON, BORDURIA), PORT);
        EventReport other = report(
                EventType.MILITARY_ATTACK, EventStatus.OCCURRED, Optional.of(DAY), List.of(BORDURIA, AVALON), PORT);
        List<Disagreement> found = disputes(article(one), article(other));
        assertEquals(List.of("actor"), found.stream().map(Disagreement::slot).toList());
        assertEquals(
                1, ((Disagreement.About.Events) found.getFirst().about()).keys().size());
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<ArticleClaims> all = new ArrayList<>(List.of(
                article(meeting(DAY, PORT)), article(meeting(DAY.minusDays(1), PORT)), article(meeting(DAY, SZOHOD))));
        List<Disagreement> expected = disputes(all.toArray(ArticleClaims[]::new));
        assertEquals(2, expected.size(), expected.toString());
        assertEquals(expected, disputes(all.reversed().toArray(ArticleClaims[]::new)));
    }
}
