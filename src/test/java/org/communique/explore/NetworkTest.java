package org.communique.explore;

import static org.communique.explore.SmallEvents.event;
import static org.communique.explore.SmallEvents.thing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final EventCatalogue BONDS = new EventCatalogue(
            List.of(),
            Map.of(),
            Map.of(thing("country/zed"), Set.of(thing("organization/pact"))),
            Map.of(thing("person/a"), Set.of(thing("country/zed"))),
            Map.of());

    private static final List<EventEntry> EVENTS = List.of(
            event("PhoneCall", "2022-06-01", "person/a", "person/b"),
            event("Meeting", "2022-06-20", "person/a", "person/b", "person/c"));

    private static List<String> ties(Network network) {
        return network.ties().stream()
                .map(tie -> BONDS.name(tie.one()) + "-" + BONDS.name(tie.other()) + " "
                        + tie.events().size())
                .toList();
    }

    @Test
    void thoseWithMoreEventsInCommonComeFirst() {
        assertEquals(List.of("a-b 2", "a-c 1", "b-c 1"), ties(Network.of(BONDS, EVENTS, Optional.empty(), 10)));
    }

    @Test
    void aboveTheBoundTheStrongestStay() {
        Network network = Network.of(BONDS, EVENTS, Optional.empty(), 2);
        assertEquals(List.of("a-b 2"), ties(network));
        assertEquals(1, network.left());
    }

    @Test
    void aroundOneItsBondsCountToo() {
        Network network = Network.of(BONDS, EVENTS, Optional.of(thing("country/zed")), 10);
        assertEquals(List.of("zed-pact 0", "a-zed 0"), ties(network));
        assertEquals(
                List.of(Network.Bond.MEMBER, Network.Bond.OFFICE),
                network.ties().stream().flatMap(tie -> tie.bond().stream()).toList());
    }

    @Test
    void anAssemblyOfHundredsTiesNobody() {
        String[] hall =
                IntStream.range(0, 100).mapToObj(seat -> "person/p" + seat).toArray(String[]::new);
        assertEquals(
                List.of(),
                Network.of(BONDS, List.of(event("Summit", "2022", hall)), Optional.empty(), 10)
                        .ties());
    }
}
