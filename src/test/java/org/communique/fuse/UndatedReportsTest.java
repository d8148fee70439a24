package org.communique.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.Grounds;
import org.communique.claim.StatedTime;
import org.communique.claim.StatedTime.Bounds;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report of which nothing tells when is of an event only if one event alone can be meant. */
class UndatedReportsTest {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 22);
    private static final String BARLEY =
            "Ministers called to settle the quarrel over barley, malt duties, brewers and cargo ships held at ports";
    private static final String FISH =
            "Ministers called to share cod quotas, nets, trawler patrols and herring grounds between island fleets";
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private final Map<String, String> texts = new TreeMap<>();

    private static Optional<Entity> known(EntityId id) {
        return GAZETTEER.find(id).map(KnownEntity::entity);
    }

    private Report call(String article, StatedTime time, Optional<LocalDate> newsDay, String text) {
        texts.put(article, text);
        return call(article, time, newsDay, "person/joe-biden", "person/xi-jinping");
    }

    private static Report call(String article, StatedTime time, Optional<LocalDate> newsDay, String... people) {
        EventReport claim = new EventReport(
                EventType.PHONE_CALL,
                EventStatus.OCCURRED,
                List.of(people).stream().map(EntityId::new).toList(),
                List.of(),
                List.of(),
                Optional.empty(),
                time,
                Grounds.of(new Span(0, 9), 90));
        return Report.of(new ClaimId(article, 1), claim, newsDay, UndatedReportsTest::known);
    }

    private Report dated(String article, LocalDate day, String text) {
        return call(article, StatedTime.absolute("then", Bounds.day(day), "test"), Optional.of(day), text);
    }

    private Report undated(String article, String text) {
        return call(article, StatedTime.UNKNOWN, Optional.empty(), text);
    }

    private EventGroups groups(Collection<Report> reports) {
        Surroundings surroundings = new Surroundings(report ->
                Surroundings.Words.of(report, texts.getOrDefault(report.id().article(), "")));
        SameEvent rule = new SameEvent(UndatedReportsTest::known, surroundings);
        ReportPool pool = new MemoryPool(reports);
        return new EventGroups(pool, rule, new UndatedReports(pool, rule, surroundings));
    }

    private List<Report> groupOf(Report report, Report... all) {
        return groups(List.of(all)).of(report);
    }

    @Test
    void itIsOfTheEventThatIsToldInTheSameWords() {
        Report may = dated("a", MAY, BARLEY);
        Report june = dated("b", JUNE, FISH);
        Report open = undated("c", "Both " + BARLEY);
        assertEquals(List.of(may, open), groupOf(open, may, june, open));
        assertEquals(List.of(june), groupOf(june, may, june, open));
    }

    @Test
    void itIsOfNoneWhereTwoEventsAreToldInThoseWords() {
        Report may = dated("a", MAY, BARLEY);
        Report june = dated("b", JUNE, BARLEY);
        Report open = undated("c", BARLEY);
        assertEquals(List.of(open), groupOf(open, may, june, open));
        assertEquals(List.of(may, open), groupOf(open, may, open));
    }

    @Test
    void itIsOfNoneOnAnotherDayOfTheWeekThanItsArticleBeginsWith() {
        Report tuesday = dated("a", MAY, BARLEY);
        Report friday = undated("c", "On Friday " + BARLEY);
        Report same = undated("d", "On Tuesday " + BARLEY);
        assertEquals(List.of(friday), groupOf(friday, tuesday, friday));
        assertEquals(List.of(tuesday, same), groupOf(same, tuesday, same));
        Report news = call("b", StatedTime.UNKNOWN, Optional.of(MAY), BARLEY);
        assertEquals(List.of(friday), groupOf(friday, news, friday));
        assertEquals(List.of(news, same), groupOf(same, news, same));
    }

    @Test
    void itIsOfNoneThatIsToldInOtherWords() {
        Report may = dated("a", MAY, BARLEY);
        Report open = undated("c", FISH);
        assertEquals(List.of(open), groupOf(open, may, open));
    }

    @Test
    void itIsOfNoGatheringOfMorePeople() {
        Report both = dated("a", MAY, BARLEY);
        texts.put("c", BARLEY);
        Report three = call(
                "c",
                StatedTime.UNKNOWN,
                Optional.empty(),
                "person/joe-biden",
                "person/xi-jinping",
                "person/emmanuel-macron");
        assertEquals(List.of(three), groupOf(three, both, three));
    }

    @Test
    void theDayAndMonthThatItStatesDecide() {
        Report may = dated("a", MAY, BARLEY);
        Report june = dated("b", JUNE, BARLEY);
        StatedTime stated = StatedTime.open("on 22 June", Optional.of("--06-22"), "test");
        Report open = call("c", stated, Optional.empty(), BARLEY);
        assertEquals(List.of(june, open), groupOf(open, may, june, open));
        Report other =
                call("d", StatedTime.open("on 9 July", Optional.of("--07-09"), "test"), Optional.empty(), BARLEY);
        assertEquals(List.of(other), groupOf(other, may, june, other));
    }

    @Test
    void aWeekdayThatItStatesExcludesOthers() {
        Report tuesday = dated("a", MAY, BARLEY);
        Report friday = call("c", StatedTime.open("on Friday", Optional.empty(), "test"), Optional.empty(), BARLEY);
        Report same = call("d", StatedTime.open("on Tuesday", Optional.empty(), "test"), Optional.empty(), BARLEY);
        assertEquals(List.of(friday), groupOf(friday, tuesday, friday));
        assertEquals(List.of(tuesday, same), groupOf(same, tuesday, same));
    }

    @Test
    void undatedReportsInTheSameWordsAreOneAmongThemselves() {
        Report one = undated("a", BARLEY);
        Report other = undated("b", BARLEY + " again");
        Report third = undated("c", FISH);
        assertEquals(List.of(one, other), groupOf(one, one, other, third));
    }

    @Test
    void ofManyWhoMeetAllTheTimeItSaysTooLittle() {
        List<Report> all = new ArrayList<>();
        for (int number = 0; number < UndatedReports.MOST - 1; number++) {
            all.add(dated("a" + number, MAY, number == 0 ? BARLEY : FISH));
        }
        Report open = undated("open", BARLEY);
        all.add(open);
        assertTrue(groups(all).of(open).size() > 1);
        all.add(dated("more", JUNE, FISH));
        assertEquals(List.of(open), groups(all).of(open));
    }

    /** A little made-up news of two pairs of people, so dense that bonds become crowded and empty again. */
    private Report random(Random random, int number) {
        String article = "n" + number;
        String[] texts = {BARLEY, FISH, BARLEY + FISH};
        this.texts.put(article, texts[random.nextInt(3)]);
        LocalDate day = MAY.plusDays(random.nextInt(900));
        String[] people = random.nextInt(3) == 0
                ? new String[] {"person/joe-biden", "person/emmanuel-macron"}
                : new String[] {"person/joe-biden", "person/xi-jinping"};
        return switch (random.nextInt(4)) {
            case 0, 1 -> call(article, StatedTime.absolute("then", Bounds.day(day), "test"), Optional.of(day), people);
            case 2 -> call(article, StatedTime.UNKNOWN, Optional.of(day), people);
            default -> call(article, StatedTime.UNKNOWN, Optional.empty(), people);
        };
    }

    /** With all that was of one event with them, or is now. */
    private static Set<Report> withMates(
            Set<Report> some, List<Report> gone, Set<Report> before, EventGroups then, EventGroups now) {
        Set<Report> all = new TreeSet<>(some);
        int size = 0;
        while (all.size() > size) {
            size = all.size();
            for (Report report : List.copyOf(all)) {
                all.addAll(now.of(report));
                all.addAll(before.contains(report) ? then.of(report) : List.of());
                all.removeAll(gone);
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverChangesIsLookedAtAgain(long seed) {
        Random random = new Random(seed);
        Set<Report> inside = new TreeSet<>();
        int number = 0;
        int changes = 0;
        for (int step = 0; step < 24; step++) {
            Set<Report> before = new TreeSet<>(inside);
            int rate = step % 6 == 5 ? 2 : 20;
            List<Report> gone =
                    inside.stream().filter(each -> random.nextInt(rate) == 0).toList();
            gone.forEach(inside::remove);
            List<Report> came = new ArrayList<>();
            for (int count = random.nextInt(30); count > 0; count--) {
                came.add(random(random, number++));
            }
            inside.addAll(came);
            EventGroups then = groups(before);
            EventGroups now = groups(inside);
            Set<String> goneKeys = new TreeSet<>();
            gone.forEach(each -> goneKeys.addAll(BlockKeys.asked(each)));
            gone.forEach(each -> goneKeys.addAll(UndatedKeys.asked(each)));
            Set<Report> first = new TreeSet<>(now.disturbed(came, goneKeys));
            gone.forEach(report -> first.addAll(then.of(report)));
            first.removeAll(gone);
            Set<Report> disturbed = withMates(first, gone, before, then, now);
            String message = "seed " + seed + ", step " + step;
            for (Report report : inside) {
                if (!disturbed.contains(report)) {
                    assertEquals(then.of(report), now.of(report), message);
                } else if (before.contains(report) && !then.of(report).equals(now.of(report))) {
                    changes++;
                }
            }
        }
        assertNotEquals(0, changes);
    }
}
