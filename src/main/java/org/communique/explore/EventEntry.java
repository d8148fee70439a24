package org.communique.explore;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.communique.claim.EventStatus;
import org.communique.claim.Precision;
import org.communique.query.Period;

/**
 * A fused event, as much of it as lists and drawings need.
 *
 * @param node its IRI
 * @param label what to call it
 * @param kind the local name of its class in the ontology: {@code PhoneCall}
 * @param time the days that its date allows; empty where the sources leave it open
 * @param precision how exact the date is; empty where there is none
 * @param timeAsStated the words for the time, where no date came of them; may be empty
 * @param outlets who published the articles that report it, as far as they are known
 * @param articles the articles that report it
 * @param sources how many independent texts report it
 * @param realizes the announced events that this one carries out
 */
public record EventEntry(
        Node node,
        String label,
        String kind,
        EventStatus status,
        Optional<Period> time,
        Optional<Precision> precision,
        String timeAsStated,
        Set<Node> participants,
        Optional<Node> place,
        Set<Node> outlets,
        Set<Node> articles,
        int sources,
        Set<Node> realizes) {

    /** By first day, then last day, then IRI; events without a date last. */
    public static final Comparator<EventEntry> BY_TIME = Comparator.comparing(
                    (EventEntry event) -> event.time().isEmpty())
            .thenComparing(event -> event.time()
                    .map(time -> time.first().toString() + time.last())
                    .orElse(""))
            .thenComparing(event -> event.node().getURI());

    /** Most independent sources first, then by time. */
    public static final Comparator<EventEntry> BY_SOURCES =
            Comparator.comparingInt(EventEntry::sources).reversed().thenComparing(BY_TIME);

    public EventEntry {
        participants = Set.copyOf(participants);
        outlets = Set.copyOf(outlets);
        articles = Set.copyOf(articles);
        realizes = Set.copyOf(realizes);
    }
}
