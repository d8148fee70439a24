package org.communique.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.communique.claim.EventStatus;
import org.communique.query.Period;

/**
 * Which events to show; what is empty lets all pass.
 *
 * @param who things that all have to do with the event: they take part, are its place, or somebody who takes part holds an office
 *     there
 * @param kinds local names of event classes, one of which it has
 * @param period days that its date must touch; events without a date pass no period
 * @param outlet who must have reported it
 * @param status how it must stand
 */
public record EventFilter(
        List<Node> who,
        Set<String> kinds,
        Optional<Period> period,
        Optional<Node> outlet,
        Optional<EventStatus> status) {

    public EventFilter {
        who = List.copyOf(who);
        kinds = Set.copyOf(kinds);
    }

    /** Lets all events pass. */
    public static EventFilter none() {
        return new EventFilter(List.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with another period. */
    public EventFilter within(Optional<Period> other) {
        return new EventFilter(who, kinds, other, outlet, status);
    }

    /** The events that pass, in the catalogue's order. */
    public List<EventEntry> of(EventCatalogue catalogue) {
        Predicate<EventEntry> plain = event -> (kinds.isEmpty() || kinds.contains(event.kind()))
                && outlet.map(event.outlets()::contains).orElse(true)
                && status.map(event.status()::equals).orElse(true)
                && period.map(days -> touches(event, days)).orElse(true);
        return catalogue.events().stream()
                .filter(plain)
                .filter(event -> who.stream().allMatch(one -> concerns(event, one, catalogue)))
                .toList();
    }

    private static boolean touches(EventEntry event, Period days) {
        return event.time().map(days::overlaps).orElse(false);
    }

    private static boolean concerns(EventEntry event, Node who, EventCatalogue catalogue) {
        return event.participants().contains(who)
                || event.place().filter(who::equals).isPresent()
                || event.participants().stream()
                        .anyMatch(person -> catalogue
                                .officeIn()
                                .getOrDefault(person, Set.of())
                                .contains(who));
    }
}
