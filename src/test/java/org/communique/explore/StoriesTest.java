package org.communique.explore;

import static org.communique.explore.SmallEvents.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private static List<List<String>> labels(EventEntry... events) {
        return Stories.of(List.of(events)).stream()
                .map(story -> story.events().stream().map(EventEntry::label).toList())
                .toList();
    }

    @Test
    void eventsOfTheSameTwoWithinAMonthAreOneStory() {
        assertEquals(
                List.of(List.of("PhoneCall 2022-06-01", "Meeting 2022-06-20")),
                labels(
                        event("PhoneCall", "2022-06-01", "person/a", "person/b"),
                        event("Meeting", "2022-06-20", "person/a", "person/b", "person/c")));
    }

    @Test
    void aYearApartTheyAreTwo() {
        assertEquals(
                2,
                labels(
                                event("PhoneCall", "2022-06-01", "person/a", "person/b"),
                                event("PhoneCall", "2023-06-01", "person/a", "person/b"))
                        .size());
    }

    @Test
    void oneSharedPersonAmongSeveralIsNotEnough() {
        assertEquals(
                2,
                labels(
                                event("PhoneCall", "2022-06-01", "person/a", "person/b"),
                                event("Meeting", "2022-06-02", "person/a", "person/c"))
                        .size());
    }

    @Test
    void anEventWithoutADateJoinsWhereOneArticleReportsBoth() {
        assertEquals(
                List.of(List.of("PhoneCall 2022-06-01", "Speech ")),
                labels(event("PhoneCall", "2022-06-01", "person/a", "person/b"), event("Speech", "", "person/a")));
    }

    @Test
    void theMostFrequentParticipantsNameAStory() {
        Stories.Story story = Stories.of(List.of(
                        event("PhoneCall", "2022-06-01", "person/z", "person/b"),
                        event("Speech", "2022-06-02", "person/z")))
                .getFirst();
        assertEquals(List.of(SmallEvents.thing("person/z")), story.principals(1));
    }
}
