package org.communique.fuse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime.Bounds;
import org.communique.text.PublicationDate;

/**
 * An event report with what fusion compares.
 *
 * @param id which claim it is
 * @param claim what it says
 * @param newsDay the day whose news its article tells, where known
 * @param people the persons who take part
 * @param others the countries, organizations and places that take part
 * @param parties {@code others} with the countries of the persons
 */
record Report(
        ClaimId id,
        EventReport claim,
        Optional<LocalDate> newsDay,
        Set<EntityId> people,
        Set<EntityId> others,
        Set<EntityId> parties)
        implements Comparable<Report> {

    static Report of(ClaimId id, EventReport claim, ArticleClaims from, Function<EntityId, Optional<Entity>> known) {
        Set<EntityId> people = select(claim, true);
        Set<EntityId> others = select(claim, false);
        Set<EntityId> parties = new TreeSet<>(others);
        people.forEach(person -> known.apply(person).flatMap(Entity::country).ifPresent(parties::add));
        return new Report(id, claim, newsDay(from), people, others, parties);
    }

    /** The day of publication; of an article that states none, the last day on which it says that something happened. */
    private static Optional<LocalDate> newsDay(ArticleClaims from) {
        Optional<LocalDate> published = from.article().published().map(PublicationDate::day);
        return published.or(() -> from.claims().stream()
                .filter(EventReport.class::isInstance)
                .map(EventReport.class::cast)
                .filter(report -> report.status() == EventStatus.OCCURRED)
                .flatMap(report -> report.time().bounds().stream())
                .filter(bounds -> bounds.precision() == Precision.DAY)
                .map(Bounds::latest)
                .max(Comparator.naturalOrder()));
    }

    private static Set<EntityId> select(EventReport claim, boolean people) {
        return claim.participants().stream()
                .filter(participant -> participant.kind().isPerson() == people)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public int compareTo(Report other) {
        return id.compareTo(other.id);
    }
}
