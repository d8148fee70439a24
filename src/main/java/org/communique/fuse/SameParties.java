package org.communique.fuse;

import static java.util.Collections.disjoint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.EventType;

/** Whether those who take part in two reports can be those of one happening: the row "people" of the rule in {@code docs/fusion.md}. */
final class SameParties {

    /** From so many people on, a meeting may be the summit itself. */
    private static final int GATHERED = 3;

    private final Function<EntityId, Optional<Entity>> known;

    SameParties(Function<EntityId, Optional<Entity>> known) {
        this.known = known;
    }

    /** How much those who take part have in common, from {@link SameEvent#NO} to {@link SameEvent#STRONG}. */
    int compare(Report one, Report other) {
        boolean acts = (isAnswer(one, other) || isOtherActor(one, other)) && !EventRivals.onActor(one, other);
        return acts || isInMargins(one, other) ? SameEvent.NO : who(one, other);
    }

    /** A leader's tariff is his country's; but talks of two countries need not be those of their leaders. */
    private int who(Report one, Report other) {
        if (sameSummit(one, other)) {
            return SameEvent.STRONG;
        }
        if (!one.people().isEmpty() && !other.people().isEmpty()) {
            return people(one, other);
        }
        int parties = overlap(one.parties(), other.parties());
        boolean neitherNamesPeople = one.people().isEmpty() && other.people().isEmpty();
        return parties == SameEvent.STRONG && !neitherNamesPeople && !isActOfState(one) ? SameEvent.FAIR : parties;
    }

    /** Whom an act strikes or raises tells which it is; and one minister may announce what another signs. */
    private int people(Report one, Report other) {
        int shared = overlap(one.people(), other.people());
        if (!isActOfState(one)) {
            return shared;
        }
        if (!disjoint(persons(one.claim().recipients()), persons(other.claim().recipients()))) {
            return SameEvent.STRONG;
        }
        if (shared == SameEvent.FAIR && one.claim().type() == EventType.PRISONER_EXCHANGE) {
            // of many who are freed each outlet names others
            return overlap(one.parties(), other.parties());
        }
        boolean sameStates = !disjoint(
                        countries(one.claim().actors()), countries(other.claim().actors()))
                && !disjoint(
                        countries(one.claim().recipients()),
                        countries(other.claim().recipients()));
        return shared == SameEvent.NO && sameStates
                ? Math.min(SameEvent.FAIR, overlap(one.parties(), other.parties()))
                : shared;
    }

    /** "The US sanctioned X" and "the EU sanctioned X" are two acts. */
    private boolean isOtherActor(Report one, Report other) {
        Set<EntityId> actors = countries(one.claim().actors());
        Set<EntityId> others = countries(other.claim().actors());
        return isActOfState(one)
                && !one.claim().recipients().isEmpty()
                && !other.claim().recipients().isEmpty()
                && !actors.isEmpty()
                && !others.isEmpty()
                && disjoint(actors, others)
                && disjoint(one.claim().actors(), other.claim().actors());
    }

    static boolean isActOfState(Report report) {
        return !report.claim().type().isConsultation();
    }

    /** A summit of an organization: so many attend that each outlet names others, and an organization has one at a time. */
    boolean sameSummit(Report one, Report other) {
        return isOrganizationsSummit(one)
                && isOrganizationsSummit(other)
                && one.bodies().equals(other.bodies())
                && guests(one, other).equals(guests(other, one));
    }

    /** The countries with which an organization meets ("the EU-China summit"); that in which it meets is none. */
    private Set<EntityId> guests(Report report, Report other) {
        Set<EntityId> guests = new TreeSet<>(report.others());
        guests.removeAll(report.bodies());
        for (Report each : List.of(report, other)) {
            each.claim().place().ifPresent(place -> guests.remove(country(place).orElse(place)));
        }
        return guests;
    }

    static boolean isOrganizationsSummit(Report report) {
        return report.claim().type() == EventType.SUMMIT && !report.bodies().isEmpty();
    }

    /** Two who meet at the summit of an organization do not hold that summit. */
    private static boolean isInMargins(Report one, Report other) {
        return isBesideSummit(one, other) || isBesideSummit(other, one);
    }

    private static boolean isBesideSummit(Report summit, Report talks) {
        int present = talks.people().size();
        return isOrganizationsSummit(summit)
                && summit.others().equals(summit.bodies())
                && talks.claim().type() != EventType.SUMMIT
                && present > 0
                && present < GATHERED;
    }

    /** What one side did to the other and what the other did in return are two; but who was sworn in took the oath. */
    private boolean isAnswer(Report one, Report other) {
        Set<EntityId> actors = sides(one.claim().actors());
        Set<EntityId> recipients = sides(one.claim().recipients());
        Set<EntityId> otherActors = sides(other.claim().actors());
        Set<EntityId> otherRecipients = sides(other.claim().recipients());
        boolean turned = !disjoint(actors, otherRecipients) || !disjoint(recipients, otherActors);
        boolean office = one.claim().type().category().equals(EventType.ELECTION.category());
        return turned && !office && disjoint(actors, otherActors) && disjoint(recipients, otherRecipients);
    }

    private Set<EntityId> sides(Collection<EntityId> entities) {
        Set<EntityId> sides = new TreeSet<>(entities);
        entities.forEach(entity -> known.apply(entity).flatMap(Entity::country).ifPresent(sides::add));
        return sides;
    }

    private Set<EntityId> countries(Collection<EntityId> entities) {
        Set<EntityId> countries = sides(entities);
        countries.removeIf(id -> id.kind() != EntityKind.COUNTRY);
        return countries;
    }

    private static Set<EntityId> persons(Collection<EntityId> entities) {
        Set<EntityId> persons = new TreeSet<>(entities);
        persons.removeIf(id -> !id.kind().isPerson());
        return persons;
    }

    private static int overlap(Set<EntityId> one, Set<EntityId> other) {
        Set<EntityId> shared = new TreeSet<>(one);
        shared.retainAll(other);
        int smaller = Math.min(one.size(), other.size());
        if (smaller == 0) {
            return SameEvent.NOTHING;
        }
        if (shared.isEmpty()) {
            return SameEvent.NO;
        }
        if (shared.size() == smaller) {
            return smaller > 1 || one.size() == other.size() ? SameEvent.STRONG : SameEvent.FAIR;
        }
        return shared.size() > 1 ? SameEvent.FAIR : SameEvent.NO;
    }

    /** Whether the people differ; the act of a state may be told once as its leader's. */
    boolean nameOthers(Report one, Report other) {
        boolean leaderAndState =
                isActOfState(one) && (one.people().isEmpty() || other.people().isEmpty());
        return !leaderAndState && !one.people().equals(other.people()) && !sameSummit(one, other);
    }

    private Optional<EntityId> country(EntityId place) {
        return known.apply(place).flatMap(Entity::country);
    }
}
