package org.communique.explore;

import static org.communique.explore.SmallEvents.thing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.claim.EventStatus;
import org.communique.query.Period;
import org.communique.query.SmallWorld;
import org.communique.rdf.Iris;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

    private static final EventCatalogue CATALOGUE = read(SmallWorld.inTdb2());

    private static EventCatalogue read(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> EventCatalogue.read(dataset, Iris.standard()));
    }

    private static List<String> found(EventFilter filter) {
        return filter.of(CATALOGUE).stream().map(EventEntry::label).toList();
    }

    private static EventFilter who(String... paths) {
        return new EventFilter(
                List.of(paths).stream().map(SmallEvents::thing).toList(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void eventsComeByTimeAndThoseWithoutADateLast() {
        assertEquals(
                List.of(
                        "Phone call: Ana Torv, Ben Osei",
                        "Meeting: Ana Torv, Ben Osei",
                        "Meeting: Ana Torv, Carla Ruiz"),
                found(EventFilter.none()));
    }

    @Test
    void anEventKnowsItsOutletsStatusAndSources() {
        EventEntry call = CATALOGUE.events().getFirst();
        assertEquals(Set.of(thing("organization/harbour-times"), thing("organization/sudmark-post")), call.outlets());
        assertEquals(2, call.sources());
        assertEquals(EventStatus.OCCURRED, call.status());
        assertEquals(Optional.of(Period.parse("2022-06-15/2022-06-16")), call.time());
    }

    @Test
    void allWhoAreNamedMustHaveToDoWithAnEvent() {
        assertEquals(List.of("Meeting: Ana Torv, Carla Ruiz"), found(who("person/ana-torv", "person/carla-ruiz")));
        assertEquals(List.of("Meeting: Ana Torv, Ben Osei"), found(who("city/port-vell")));
    }

    @Test
    void aCountryFindsTheEventsOfItsOfficers() {
        assertEquals(3, found(who("country/norland")).size());
        assertEquals(List.of(), found(who("country/sudmark")));
    }

    @Test
    void periodKindOutletAndStatusNarrow() {
        EventFilter all = EventFilter.none();
        assertEquals(
                List.of("Meeting: Ana Torv, Ben Osei"), found(all.within(Optional.of(Period.parse("2022-09-07")))));
        assertEquals(
                List.of("Phone call: Ana Torv, Ben Osei"),
                found(new EventFilter(
                        List.of(), Set.of("PhoneCall"), Optional.empty(), Optional.empty(), Optional.empty())));
        assertEquals(
                List.of("Meeting: Ana Torv, Carla Ruiz"),
                found(new EventFilter(
                        List.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.of(EventStatus.ALLEGED))));
        assertEquals(
                1,
                found(new EventFilter(
                                List.of(),
                                Set.of(),
                                Optional.empty(),
                                Optional.of(thing("organization/harbour-times")),
                                Optional.empty()))
                        .size());
    }

    @Test
    void whoHasNoLabelIsCalledByTheEndOfTheIri() {
        assertEquals("Ana Torv", CATALOGUE.name(thing("person/ana-torv")));
        assertEquals("nobody", CATALOGUE.name(thing("person/nobody")));
        assertTrue(CATALOGUE.kinds().contains("PhoneCall"));
    }
}
