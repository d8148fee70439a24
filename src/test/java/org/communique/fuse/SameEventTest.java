package org.communique.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.Grounds;
import org.communique.claim.StatedTime;
import org.communique.fuse.SameEvent.Verdict;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

/** The rule for two reports, where people, roles and words decide. */
class SameEventTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);
    private static final String BARLEY =
            "New duties on barley and wine, up to 80 percent over five years, begin at midnight";
    private static final Map<String, String> TEXTS = Map.of(
            "a", "Port day. " + BARLEY + ". More",
            "b", BARLEY + ", officials said",
            "c", "A plain line of some other words that tell of steel and cars from the far coast");

    private final SameEvent rule = new SameEvent(
            SameEventTest::known,
            new Surroundings(report ->
                    Surroundings.Words.of(report, TEXTS.getOrDefault(report.id().article(), ""))));

    private static Optional<Entity> known(EntityId id) {
        return GAZETTEER.find(id).map(KnownEntity::entity);
    }

    private static List<EntityId> ids(String... paths) {
        return Stream.of(paths)
                .filter(path -> !path.isEmpty())
                .map(EntityId::new)
                .toList();
    }

    private static EventReport act(EventType type, Optional<LocalDate> day, String actor, String recipient) {
        List<EntityId> all = ids(actor, recipient);
        StatedTime time = day.map(date -> StatedTime.absolute("then", StatedTime.Bounds.day(date), "test"))
                .orElse(StatedTime.UNKNOWN);
        return new EventReport(
                type,
                EventStatus.OCCURRED,
                all,
                ids(actor),
                ids(recipient),
                Optional.empty(),
                time,
                Grounds.of(new Span(12, 30), 90));
    }

    private static EventReport gathering(EventType type, String... all) {
        return new EventReport(
                type,
                EventStatus.OCCURRED,
                ids(all),
                List.of(),
                List.of(),
                Optional.empty(),
                StatedTime.absolute("then", StatedTime.Bounds.day(DAY), "test"),
                Grounds.of(new Span(0, 5), 90));
    }

    private static Report report(String article, EventReport claim, Optional<LocalDate> news) {
        return Report.of(new ClaimId(article, claim.hashCode()), claim, news, SameEventTest::known);
    }

    private Verdict compare(EventReport one, EventReport other) {
        Verdict verdict = rule.compare(report("a", one, Optional.of(DAY)), report("c", other, Optional.of(DAY)));
        Verdict turned = rule.compare(report("c", other, Optional.of(DAY)), report("a", one, Optional.of(DAY)));
        assertEquals(verdict, turned);
        return verdict;
    }

    private static EventReport tariff(String actor, String recipient) {
        return act(EventType.TARIFF_IMPOSITION, Optional.of(DAY), actor, recipient);
    }

    private static EventReport visit(String guest, String town) {
        return new EventReport(
                EventType.VISIT,
                EventStatus.OCCURRED,
                ids(guest),
                ids(guest),
                List.of(),
                Optional.of(new EntityId(town)),
                StatedTime.absolute("then", StatedTime.Bounds.day(DAY), "test"),
                Grounds.of(new Span(0, 5), 90));
    }

    @Test
    void aGuestSeesSeveralTownsOnOneTrip() {
        assertTrue(compare(
                        visit("person/emmanuel-macron", "city/beijing"),
                        visit("person/emmanuel-macron", "city/guangzhou"))
                .same());
        assertTrue(compare(visit("person/emmanuel-macron", "city/lyon"), visit("person/emmanuel-macron", "city/paris"))
                .contradiction());
    }

    @Test
    void whoWasSwornInTookTheOath() {
        EventReport sworn = act(EventType.INAUGURATION, Optional.of(DAY), "", "person/emmanuel-macron");
        EventReport oath = act(EventType.INAUGURATION, Optional.of(DAY), "person/emmanuel-macron", "");
        assertTrue(compare(sworn, oath).same());
    }

    @Test
    void anActAndItsAnswerOnOneDayAreTwo() {
        assertTrue(compare(tariff("country/canada", "country/china"), tariff("country/china", "country/canada"))
                .contradiction());
        assertTrue(compare(tariff("", "country/china"), tariff("person/xi-jinping", "country/canada"))
                .contradiction());
    }

    @Test
    void whoElseStrikesTheSameManActsByHimself() {
        EventReport american =
                act(EventType.SANCTION_IMPOSITION, Optional.of(DAY), "country/united-states", "person/vladimir-putin");
        EventReport british =
                act(EventType.SANCTION_IMPOSITION, Optional.of(DAY), "country/united-kingdom", "person/vladimir-putin");
        EventReport presidents =
                act(EventType.SANCTION_IMPOSITION, Optional.of(DAY), "person/joe-biden", "person/vladimir-putin");
        assertTrue(compare(american, british).contradiction());
        assertTrue(compare(american, presidents).same());
    }

    @Test
    void oneMinisterAnnouncesWhatAnotherSigns() {
        EventReport one = tariff("person/joe-biden", "country/china");
        EventReport other = tariff("person/janet-yellen", "country/china");
        assertTrue(compare(one, other).same());
        assertTrue(
                compare(one, tariff("person/justin-trudeau", "country/china")).contradiction());
    }

    @Test
    void aMinistryActsForItsState() {
        EventReport state = tariff("country/china", "country/australia");
        EventReport ministry = tariff("organization/ministry-of-commerce-of-china", "country/australia");
        assertTrue(compare(state, ministry).same());
    }

    @Test
    void ofManyWhoAreFreedEachOutletNamesOthers() {
        EventReport one = gathering(
                EventType.PRISONER_EXCHANGE, "country/russia", "country/united-states", "person/evan-gershkovich");
        EventReport other = gathering(
                EventType.PRISONER_EXCHANGE,
                "country/russia",
                "country/united-states",
                "person/evan-gershkovich",
                "person/paul-whelan");
        assertTrue(compare(one, other).same());
    }

    @Test
    void oneArticleMayNameTheLeaderFirstAndThenTheState() {
        Report leader = report("a", tariff("person/joe-biden", "country/china"), Optional.of(DAY));
        Report state = report("a", tariff("country/united-states", "country/china"), Optional.of(DAY));
        assertTrue(rule.compare(leader, state).same());
    }

    @Test
    void talksOfTwoInTheMarginsOfASummitAreNotTheSummit() {
        EventReport summit =
                gathering(EventType.SUMMIT, "person/joe-biden", "person/keir-starmer", "organization/nato");
        assertTrue(compare(summit, gathering(EventType.MEETING, "person/joe-biden", "person/keir-starmer"))
                .contradiction());
        assertTrue(compare(summit, gathering(EventType.SUMMIT, "person/emmanuel-macron", "organization/nato"))
                .same());
        assertFalse(compare(
                        gathering(EventType.SUMMIT, "organization/european-union", "country/china"),
                        gathering(EventType.SUMMIT, "organization/european-union", "country/japan"))
                .same());
    }

    @Test
    void whatOneOutletTellsOfOneSideAloneIsJoinedByItsWords() {
        EventReport whole = act(EventType.TARIFF_IMPOSITION, Optional.empty(), "country/china", "country/australia");
        EventReport half = act(EventType.TARIFF_IMPOSITION, Optional.empty(), "", "country/australia");
        Report told = report("b", half, Optional.of(DAY));
        assertTrue(rule.compare(report("a", whole, Optional.of(DAY)), told).same());
        assertEquals(Verdict.NOTHING, rule.compare(report("c", whole, Optional.of(DAY)), told));
        Report lost = report("b", half, Optional.empty());
        assertEquals(Verdict.NOTHING, rule.compare(report("a", whole, Optional.of(DAY)), lost));
    }
}
