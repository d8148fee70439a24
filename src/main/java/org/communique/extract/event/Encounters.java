package org.communique.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.claim.Confidence;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.Grounds;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime;
import org.communique.resolve.Reading;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * When and where people met, from another sentence of the article: the lead tells the day and the city, later sentences only go on ("the
 * summit began with …"). What two sentences tell differently stays open.
 */
final class Encounters {

    /** How many sentences further on the news still speaks of the same occasion. */
    private static final int NEAR = 6;

    private static final int PER_INFERENCE = 10;
    private static final Set<String> PERFECT = Set.of("had", "has", "have", "'ve", "'d");

    private final Reading reading;
    private final List<EventReport> reports;

    Encounters(Reading reading, List<EventReport> reports) {
        this.reading = reading;
        this.reports = List.copyOf(reports);
    }

    /** The reports, those of encounters with day and place where the article gives them elsewhere. */
    List<EventReport> completed() {
        List<EventReport> completed = new ArrayList<>();
        for (EventReport report : reports) {
            completed.add(isEncounter(report) ? completed(report) : report);
        }
        return completed;
    }

    private EventReport completed(EventReport report) {
        StatedTime time = report.time().asStated().isEmpty() && isPlainPast(report)
                ? only(others(report, this::isPast).filter(this::isOfOneDay).map(EventReport::time))
                        .orElse(report.time())
                : report.time();
        Optional<EntityId> place = report.place().or(() -> placeOf(report));
        boolean same = time.equals(report.time()) && place.equals(report.place());
        return same ? report : inferred(report, time, place);
    }

    private static EventReport inferred(EventReport report, StatedTime time, Optional<EntityId> place) {
        Grounds grounds = report.grounds();
        Confidence less = Confidence.of(grounds.confidence().percent() - PER_INFERENCE);
        return new EventReport(
                report.type(),
                report.status(),
                report.participants(),
                report.actors(),
                report.recipients(),
                place,
                time,
                new Grounds(grounds.evidence(), less, grounds.attributedTo()));
    }

    private Optional<EntityId> placeOf(EventReport report) {
        if (report.status() == EventStatus.DENIED || report.status() == EventStatus.HYPOTHETICAL) {
            return Optional.empty();
        }
        return only(others(report, other -> other.status() == report.status() && agreeInTime(report, other))
                        .flatMap(other -> other.place().stream())
                        .filter(this::isTown))
                .or(() -> only(reports.stream()
                        .filter(other -> other.type() == EventType.VISIT && isHostedOn(other, report))
                        .flatMap(other -> other.place().stream())));
    }

    /** A guest who visits a country meets its people there. */
    private boolean isHostedOn(EventReport visit, EventReport meeting) {
        Optional<EntityId> there =
                visit.place().map(place -> reading.entity(place).country().orElse(place));
        Set<EntityId> hosts = people(meeting);
        hosts.removeAll(visit.actors());
        boolean guest =
                visit.actors().stream().anyMatch(actor -> people(meeting).contains(actor));
        boolean said = visit.status() == meeting.status() || visit.status() == EventStatus.OCCURRED;
        return guest
                && said
                && agreeInTime(meeting, visit)
                && there.isPresent()
                && !hosts.isEmpty()
                && hosts.stream()
                        .allMatch(host -> reading.entity(host).country().equals(there));
    }

    private static boolean agreeInTime(EventReport report, EventReport other) {
        return report.time().asStated().isEmpty()
                || (report.time().bounds().isPresent()
                        && other.time().bounds().isPresent()
                        && report.time()
                                .bounds()
                                .get()
                                .overlaps(other.time().bounds().get()));
    }

    /** Encounters of the same people told shortly before. */
    private Stream<EventReport> others(EventReport report, Predicate<EventReport> which) {
        Set<EntityId> here = people(report);
        int sentence = sentence(report);
        return reports.stream()
                .filter(other -> !other.equals(report) && isEncounter(other) && which.test(other))
                .filter(other -> sentence(other) <= sentence && sentence - sentence(other) <= NEAR)
                .filter(other -> {
                    Set<EntityId> there = people(other);
                    return there.size() > 1 && here.size() > 1 && (here.containsAll(there) || there.containsAll(here));
                });
    }

    private boolean isPast(EventReport report) {
        return report.status() == EventStatus.OCCURRED || report.status() == EventStatus.ONGOING;
    }

    private boolean isOfOneDay(EventReport report) {
        return report.time()
                .bounds()
                .filter(bounds -> bounds.precision() == Precision.DAY)
                .isPresent();
    }

    /** Told in simple words and without another time, so that it can be no earlier occasion. */
    private boolean isPlainPast(EventReport report) {
        return isPast(report)
                && report.grounds().evidence().stream()
                        .map(this::sentence)
                        .allMatch(sentence -> reading.timesIn(sentence.span()).isEmpty()
                                && sentence.tokens().stream().noneMatch(token -> PERFECT.contains(token.lower())));
    }

    private static boolean isEncounter(EventReport report) {
        EventType type = report.type();
        return (type.isConsultation() || type == EventType.PRESS_CONFERENCE)
                && type != EventType.VISIT
                && !type.isRemote();
    }

    private Set<EntityId> people(EventReport report) {
        Set<EntityId> people = new HashSet<>();
        report.participants().stream()
                .filter(id -> reading.entity(id).kind().isPerson())
                .forEach(people::add);
        return people;
    }

    private boolean isTown(EntityId place) {
        return !reading.entity(place).country().map(place::equals).orElse(false);
    }

    private int sentence(EventReport report) {
        return sentence(report.grounds().evidence().getFirst()).index();
    }

    private Sentence sentence(Span evidence) {
        return reading.document().sentences().stream()
                .filter(sentence -> sentence.span().overlaps(evidence))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Optional<T> only(Stream<T> values) {
        List<T> distinct = values.distinct().limit(2).toList();
        return distinct.size() == 1 ? Optional.of(distinct.getFirst()) : Optional.empty();
    }
}
