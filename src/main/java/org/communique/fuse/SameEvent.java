package org.communique.fuse;

import static java.util.Collections.disjoint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime.Bounds;

/**
 * Decides whether two reports speak of one happening. The rule, documented in {@code docs/fusion.md}: the same family of types
 * and status, no contradiction of people, time or place, and enough in common to be sure.
 */
final class SameEvent {

    /** What the comparison of two reports says: they contradict each other, or how much they have in common (0: nothing decisive). */
    record Verdict(boolean contradiction, int score) {

        static final Verdict CONTRADICTION = new Verdict(true, 0);
        static final Verdict NOTHING = new Verdict(false, 0);

        boolean same() {
            return score > 0;
        }
    }

    private static final int NO = -1;
    private static final int NOTHING = 0;
    private static final int WEAK = 1;
    private static final int FAIR = 2;
    private static final int STRONG = 3;

    /** An undated report may join only news of the same days. */
    static final int NEWS_DAYS = 3;

    /** A dated report is news if its date is at most so far from the day of its news. */
    static final int RECENT_DAYS = 7;

    /** A span of more years than this fits no shorter one. */
    static final int MOST_YEARS = 10;

    /** From so many people on, a meeting may be the summit itself. */
    private static final int GATHERED = 3;

    private final Function<EntityId, Optional<Entity>> known;
    private final Surroundings surroundings;
    private final NearPlaces places;

    SameEvent(Function<EntityId, Optional<Entity>> known, Surroundings surroundings) {
        this.known = known;
        this.surroundings = surroundings;
        this.places = new NearPlaces(known);
    }

    /** Whether an event is over or under way, or only spoken of; reports of different standing are different nodes. */
    static EventStatus standing(EventStatus status) {
        return status == EventStatus.ONGOING ? EventStatus.OCCURRED : status;
    }

    Verdict compare(Report one, Report other) {
        if (one.id().article().equals(other.id().article()) && nameOthers(one, other) && !sameSummit(one, other)) {
            return Verdict.CONTRADICTION;
        }
        return standing(one.claim().status()) == standing(other.claim().status())
                ? compareContent(one, other)
                : Verdict.CONTRADICTION;
    }

    /** Near enough for the words around both to decide. */
    private static boolean isNear(Report one, Report other, int who, int when) {
        return who >= FAIR && (when >= WEAK || one.isLost() || other.isLost());
    }

    /** Whether the people differ; the act of a state may be told once as its leader's. */
    private static boolean nameOthers(Report one, Report other) {
        boolean leaderAndState =
                isActOfState(one) && (one.people().isEmpty() || other.people().isEmpty());
        return !leaderAndState && !one.people().equals(other.people());
    }

    /** As {@link #compare}, whatever the status and even inside one article: for linking a plan with what came of it. */
    Verdict compareContent(Report one, Report other) {
        if (one.claim().type().family() != other.claim().type().family()) {
            return Verdict.CONTRADICTION;
        }
        int who = people(one, other);
        int when = time(one, other);
        int where = place(one, other);
        if (who == NO || when == NO || where == NO || isAnswer(one, other) || isInMargins(one, other)) {
            return Verdict.CONTRADICTION;
        }
        if (!comparable(one, other) || !comparable(other, one)) {
            return Verdict.NOTHING;
        }
        boolean surePeople = who == STRONG && when >= WEAK;
        boolean fairPeople = who == FAIR && (when == STRONG || (when == FAIR && where > 0));
        boolean enough = surePeople || fairPeople || (isNear(one, other, who, when) && surroundings.alike(one, other));
        return enough ? new Verdict(false, 4 * who + 2 * when + where) : Verdict.NOTHING;
    }

    /** A leader's tariff is his country's; but talks of two countries need not be those of their leaders. */
    private int people(Report one, Report other) {
        if (sameSummit(one, other)) {
            return STRONG;
        }
        if (!one.people().isEmpty() && !other.people().isEmpty()) {
            return overlap(one.people(), other.people());
        }
        int parties = overlap(one.parties(), other.parties());
        boolean neitherNamesPeople = one.people().isEmpty() && other.people().isEmpty();
        return parties == STRONG && !neitherNamesPeople && !isActOfState(one) ? FAIR : parties;
    }

    private static boolean isActOfState(Report report) {
        return !report.claim().type().category().equals(EventType.MEETING.category());
    }

    /** A summit of an organization: so many attend that each outlet names others, and an organization has one at a time. */
    private boolean sameSummit(Report one, Report other) {
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

    /** What one side did to the other and what the other did in return are two. */
    private boolean isAnswer(Report one, Report other) {
        Set<EntityId> actors = sides(one.claim().actors());
        Set<EntityId> recipients = sides(one.claim().recipients());
        Set<EntityId> otherActors = sides(other.claim().actors());
        Set<EntityId> otherRecipients = sides(other.claim().recipients());
        boolean turned = !disjoint(actors, otherRecipients) || !disjoint(recipients, otherActors);
        return turned
                && disjoint(actors, otherActors)
                && disjoint(recipients, otherRecipients)
                && !EventRivals.onActor(one, other);
    }

    private Set<EntityId> sides(Collection<EntityId> entities) {
        Set<EntityId> sides = new TreeSet<>(entities);
        entities.forEach(entity -> known.apply(entity).flatMap(Entity::country).ifPresent(sides::add));
        return sides;
    }

    private static int overlap(Set<EntityId> one, Set<EntityId> other) {
        Set<EntityId> shared = new TreeSet<>(one);
        shared.retainAll(other);
        int smaller = Math.min(one.size(), other.size());
        if (smaller == 0) {
            return NOTHING;
        }
        if (shared.isEmpty()) {
            return NO;
        }
        if (shared.size() == smaller) {
            return smaller > 1 || one.size() == other.size() ? STRONG : FAIR;
        }
        return shared.size() > 1 ? FAIR : NO;
    }

    /** A span of more than a month fits only the same span, and what was at the same place within it. */
    private static boolean comparable(Report one, Report other) {
        if (one.width() != Report.Width.LONG || sameSpan(one, other)) {
            return true;
        }
        return one.claim().place().isPresent()
                && one.claim().place().equals(other.claim().place())
                && other.width() == Report.Width.SHORT
                && years(one) <= MOST_YEARS;
    }

    /** Whether both are dated, from the same day to the same day. */
    static boolean sameSpan(Report one, Report other) {
        return one.bounds().isPresent()
                && one.bounds().map(Bounds::earliest).equals(other.bounds().map(Bounds::earliest))
                && one.bounds().map(Bounds::latest).equals(other.bounds().map(Bounds::latest));
    }

    private static int years(Report dated) {
        Bounds bounds = dated.bounds().orElseThrow();
        return bounds.latest().getYear() - bounds.earliest().getYear();
    }

    private static int time(Report one, Report other) {
        Optional<Bounds> first = one.claim().time().bounds();
        Optional<Bounds> second = other.claim().time().bounds();
        if (first.isPresent() && second.isPresent()) {
            return dated(first.get(), second.get());
        }
        return inTheSameNews(one, other) && recent(one) && recent(other) ? WEAK : NOTHING;
    }

    private static int dated(Bounds first, Bounds second) {
        if (!first.overlaps(second)) {
            return NO;
        }
        boolean firstDay = first.precision() == Precision.DAY;
        boolean secondDay = second.precision() == Precision.DAY;
        if (firstDay && secondDay) {
            return STRONG;
        }
        boolean near = span(first) <= RECENT_DAYS && span(second) <= RECENT_DAYS;
        boolean sameMonth = first.equals(second) && span(first) <= 31;
        return near || sameMonth ? FAIR : WEAK;
    }

    private static long span(Bounds bounds) {
        return ChronoUnit.DAYS.between(bounds.earliest(), bounds.latest());
    }

    private static boolean inTheSameNews(Report one, Report other) {
        return one.newsDay().isPresent()
                && other.newsDay().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(
                                one.newsDay().get(), other.newsDay().get()))
                        <= NEWS_DAYS;
    }

    /** An undated report counts as news of its day; a dated one only if its date is near its publication. */
    private static boolean recent(Report report) {
        Optional<Bounds> bounds = report.claim().time().bounds();
        if (bounds.isEmpty()) {
            return true;
        }
        LocalDate published = report.newsDay().orElse(LocalDate.MIN);
        return Math.abs(ChronoUnit.DAYS.between(bounds.get().latest(), published)) <= RECENT_DAYS;
    }

    private int place(Report first, Report second) {
        Optional<EntityId> one = first.claim().place();
        Optional<EntityId> other = second.claim().place();
        if (one.isEmpty() || other.isEmpty()) {
            return NOTHING;
        }
        if (one.equals(other)) {
            return FAIR;
        }
        boolean nested =
                country(one.get()).equals(other) || country(other.get()).equals(one);
        if (nested) {
            return WEAK;
        }
        boolean meetPeople = !first.people().isEmpty() && !second.people().isEmpty();
        return meetPeople && places.mayBeOne(one.get(), other.get()) ? NOTHING : NO;
    }

    /** The country of a place: a city and its country fit together, two cities of one country do not. */
    private Optional<EntityId> country(EntityId place) {
        return known.apply(place).flatMap(Entity::country);
    }
}
