package org.communique.explore;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.claim.EventStatus;
import org.communique.claim.Precision;
import org.communique.query.Period;
import org.communique.rdf.Iris;

/** Events of our own making. */
final class SmallEvents {

    private SmallEvents() {}

    static Node thing(String path) {
        return Iris.standard().below(path);
    }

    /** An event in the days of a period, which may be empty, with these participants; its name is its kind and period. */
    static EventEntry event(String kind, String period, String... participants) {
        Optional<Period> time =
                Optional.of(period).filter(text -> !text.isEmpty()).map(Period::parse);
        return new EventEntry(
                thing("event/" + kind + "-" + period),
                kind + " " + period,
                kind,
                EventStatus.OCCURRED,
                time,
                time.map(days -> days.first().equals(days.last()) ? Precision.DAY : Precision.RANGE),
                "",
                Stream.of(participants).map(SmallEvents::thing).collect(Collectors.toSet()),
                Optional.empty(),
                Set.of(),
                Set.of(thing("article/a100000000000001")),
                1,
                Set.of());
    }
}
