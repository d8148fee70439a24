package org.communique.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.Grounds;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime;
import org.communique.claim.StatedTime.Bounds;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocking is exact: of two reports that could be joined or linked, each asks for a key of the other. */
class BlockKeysTest {

    private static final LocalDate START = LocalDate.of(2021, 11, 20);
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final List<EntityId> PARTIES = ids(
            "person/xi-jinping",
            "person/joe-biden",
            "person/nobody-known",
            "country/china",
            "country/united-states",
            "organization/nato");
    private static final List<EntityId> PLACES =
            ids("city/beijing", "country/china", "city/san-francisco", "city/woodside", "region/california");
    private static final List<EventType> TYPES = List.of(
            EventType.MEETING, EventType.SUMMIT, EventType.SUMMIT, EventType.VISIT, EventType.TARIFF_IMPOSITION);

    private static Optional<Entity> known(EntityId id) {
        return GAZETTEER.find(id).map(KnownEntity::entity);
    }

    private static List<EntityId> ids(String... paths) {
        return List.of(paths).stream().map(EntityId::new).toList();
    }

    private static Report report(Random random, int number) {
        List<EntityId> who = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            who.add(PARTIES.get(random.nextInt(PARTIES.size())));
        }
        LocalDate day = START.plusDays(random.nextInt(60));
        EventType type = TYPES.get(random.nextInt(TYPES.size()));
        boolean directed = type == EventType.TARIFF_IMPOSITION;
        EventReport claim = new EventReport(
                type,
                random.nextInt(4) == 0 ? EventStatus.PLANNED : EventStatus.OCCURRED,
                who,
                directed ? who.subList(0, 1) : List.of(),
                directed ? who.subList(1, who.size()) : List.of(),
                random.nextBoolean() ? Optional.of(PLACES.get(random.nextInt(PLACES.size()))) : Optional.empty(),
                time(random, day),
                Grounds.of(new Span(0, 1), 90));
        Optional<LocalDate> news =
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(day.plusDays(random.nextInt(9)));
        return Report.of(new ClaimId("a" + number % 70, number), claim, news, BlockKeysTest::known);
    }

    private static StatedTime time(Random random, LocalDate day) {
        return switch (random.nextInt(7)) {
            case 0, 1 -> StatedTime.UNKNOWN;
            case 2 -> range(day, day.plusDays(random.nextInt(9)), Precision.WEEK);
            case 3 -> range(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), Precision.MONTH);
            case 4 -> range(day.withDayOfYear(1), day.withMonth(12).withDayOfMonth(31), Precision.YEAR);
            case 5 -> range(day.minusYears(random.nextInt(14)), day, Precision.RANGE);
            default -> range(day, day, Precision.DAY);
        };
    }

    /** A third of the articles tell all in the same words. */
    private static String text(String article) {
        return article.hashCode() % 3 == 0 ? "Leaders praised warm ties and signed seven plain documents" : "";
    }

    private static StatedTime range(LocalDate from, LocalDate to, Precision precision) {
        return StatedTime.absolute("then", new Bounds(from, to, precision), "test");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatCouldBeJoinedOrLinkedMeetsInAKey(long seed) {
        Random random = new Random(seed);
        List<Report> reports = new ArrayList<>();
        for (int number = 1; number <= 300; number++) {
            reports.add(report(random, number));
        }
        SameEvent rule = new SameEvent(
                BlockKeysTest::known,
                new Surroundings(
                        report -> Surroundings.Words.of(report, text(report.id().article()))));
        int joined = 0;
        for (Report one : reports) {
            for (Report other : reports) {
                if (!one.equals(other)
                        && (rule.compare(one, other).same()
                                || rule.compareContent(one, other).same())) {
                    joined++;
                    assertFalse(
                            Collections.disjoint(BlockKeys.asked(one), BlockKeys.posted(other)),
                            () -> one + " never meets " + other);
                }
            }
        }
        assertTrue(joined > 300, "too few pairs to prove anything: " + joined);
    }

    @Test
    void aReportWithoutDateAndNewsDayHasNoKeys() {
        EventReport claim = new EventReport(
                EventType.MEETING,
                EventStatus.OCCURRED,
                PARTIES.subList(0, 2),
                List.of(),
                List.of(),
                Optional.empty(),
                StatedTime.UNKNOWN,
                Grounds.of(new Span(0, 1), 90));
        Report lost = Report.of(new ClaimId("a", 1), claim, Optional.empty(), BlockKeysTest::known);
        assertEquals(List.of(), List.copyOf(BlockKeys.posted(lost)));
        assertEquals(List.of(), List.copyOf(BlockKeys.asked(lost)));
    }
}
