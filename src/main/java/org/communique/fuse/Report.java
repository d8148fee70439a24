package org.communique.fuse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.EventReport;
import org.communique.claim.StatedTime.Bounds;

/**
 * An event report with what fusion compares.
 *
 * @param id which claim it is
 * @param claim what it says
 * @param newsDay the day whose news its article tells, where known
 * @param people the persons who take part
 * @param others the countries, organizations and places that take part
 * @param parties {@code others} with the countries of the persons; in acts, which are a state's, a state in place of its ministries and agencies
 */
public record Report(
        ClaimId id,
        EventReport claim,
        Optional<LocalDate> newsDay,
        Set<EntityId> people,
        Set<EntityId> others,
        Set<EntityId> parties)
        implements Comparable<Report> {

    /** How exactly a report says when. */
    enum Width {
        /** A day, a week, a month. */
        SHORT,
        /** More than a month. */
        LONG,
        /** Not at all. */
        OPEN
    }

    private static final int MONTH = 31;

    /**
     * The report of a claim.
     *
     * @param newsDay as {@link Teller} gives it
     * @param known what the gazetteer knows of an entity
     */
    public static Report of(
            ClaimId id, EventReport claim, Optional<LocalDate> newsDay, Function<EntityId, Optional<Entity>> known) {
        Set<EntityId> people = select(claim, true);
        Set<EntityId> others = select(claim, false);
        Set<EntityId> parties = new TreeSet<>(others);
        people.forEach(person -> known.apply(person).flatMap(Entity::country).ifPresent(parties::add));
        if (!claim.type().isConsultation()) {
            statesFor(parties, known);
        }
        return new Report(id, claim, newsDay, people, others, parties);
    }

    /** Of who acts, a ministry or agency of a state is that state. */
    private static void statesFor(Set<EntityId> parties, Function<EntityId, Optional<Entity>> known) {
        for (EntityId party : List.copyOf(parties)) {
            known.apply(party)
                    .filter(entity -> entity.kind() == EntityKind.GOVERNMENT_BODY)
                    .flatMap(Entity::country)
                    .ifPresent(state -> {
                        parties.remove(party);
                        parties.add(state);
                    });
        }
    }

    /** All event reports of an article, by their numbers. */
    public static List<Report> allOf(ArticleClaims article, Function<EntityId, Optional<Entity>> known) {
        Optional<LocalDate> newsDay = Teller.of(article).newsDay();
        List<Report> reports = new ArrayList<>();
        for (int index = 0; index < article.claims().size(); index++) {
            if (article.claims().get(index) instanceof EventReport report) {
                ClaimId id = new ClaimId(article.article().id(), index + 1);
                reports.add(Report.of(id, report, newsDay, known));
            }
        }
        return reports;
    }

    private static Set<EntityId> select(EventReport claim, boolean people) {
        return claim.participants().stream()
                .filter(participant -> participant.kind().isPerson() == people)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The organizations that take part. */
    Set<EntityId> bodies() {
        return others.stream()
                .filter(party -> party.kind().isOrganization())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<Bounds> bounds() {
        return claim.time().bounds();
    }

    /** How many days the bounds lie apart: 0 for a day; without bounds more than any. */
    long span() {
        return bounds().map(bounds -> ChronoUnit.DAYS.between(bounds.earliest(), bounds.latest()))
                .orElse(Long.MAX_VALUE);
    }

    /** How far its last day lies from the day of the other's news; nothing where either is unknown. */
    long daysFromNewsOf(Report other) {
        LocalDate mine = bounds().map(Bounds::latest).or(() -> newsDay).orElse(LocalDate.EPOCH);
        return other.newsDay()
                .map(day -> Math.abs(ChronoUnit.DAYS.between(mine, day)))
                .orElse(0L);
    }

    /** Without a date, in an article of which nothing tells when it was written. */
    public boolean isUndatable() {
        return bounds().isEmpty() && newsDay.isEmpty();
    }

    Width width() {
        return bounds().isEmpty() ? Width.OPEN : span() <= MONTH ? Width.SHORT : Width.LONG;
    }

    @Override
    public int compareTo(Report other) {
        return id.compareTo(other.id);
    }
}
