package org.communique.fuse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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

    static final int NO = -1;
    static final int NOTHING = 0;
    static final int WEAK = 1;
    static final int FAIR = 2;
    static final int STRONG = 3;

    /** An undated report may join only news of the same days. */
    static final int NEWS_DAYS = 3;

    /** A dated report is news if its date is at most so far from the day of its news. */
    static final int RECENT_DAYS = 7;

    /** Days of one gathering or visit lie at most so far apart. */
    static final int LASTING_DAYS = 2;

    /** A span of more years than this fits no shorter one. */
    static final int MOST_YEARS = 10;

    private final Function<EntityId, Optional<Entity>> known;
    private final SameParties parties;
    private final Surroundings surroundings;
    private final NearPlaces places;

    SameEvent(Function<EntityId, Optional<Entity>> known, Surroundings surroundings) {
        this.known = known;
        this.parties = new SameParties(known);
        this.surroundings = surroundings;
        this.places = new NearPlaces(known);
    }

    /** Whether an event is over or under way, or only spoken of; reports of different standing are different nodes. */
    static EventStatus standing(EventStatus status) {
        return status == EventStatus.ONGOING ? EventStatus.OCCURRED : status;
    }

    Verdict compare(Report one, Report other) {
        if (one.id().article().equals(other.id().article()) && parties.nameOthers(one, other)) {
            return Verdict.CONTRADICTION;
        }
        return standing(one.claim().status()) == standing(other.claim().status())
                ? compareContent(one, other)
                : Verdict.CONTRADICTION;
    }

    /** How much those who take part have in common, whenever it was; {@link #NO} where the reports contradict each other. */
    int whoever(Report one, Report other) {
        boolean alike = one.claim().type().family() == other.claim().type().family()
                && standing(one.claim().status()) == standing(other.claim().status());
        return alike && place(one, other) != NO ? parties.compare(one, other) : NO;
    }

    /** As {@link #compare}, whatever the status and even inside one article: for linking a plan with what came of it. */
    Verdict compareContent(Report one, Report other) {
        if (one.claim().type().family() != other.claim().type().family()) {
            return Verdict.CONTRADICTION;
        }
        int who = parties.compare(one, other);
        int where = place(one, other);
        int when = lasts(one, other, where) ? FAIR : time(one, other);
        if (who == NO || when == NO || where == NO) {
            return Verdict.CONTRADICTION;
        }
        if (!comparable(one, other) || !comparable(other, one)) {
            return Verdict.NOTHING;
        }
        boolean surePeople = who == STRONG && when >= WEAK;
        boolean fairPeople = who == FAIR && (when == STRONG || (when == FAIR && where > 0));
        boolean enough = surePeople || fairPeople || (who == FAIR && when >= WEAK && surroundings.alike(one, other));
        return enough ? new Verdict(false, 4 * who + 2 * when + where) : Verdict.NOTHING;
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

    /** Outlets name the first or the last day of a gathering or a visit of some days; an organization and a guest have one at a time. */
    private boolean lasts(Report one, Report other, int where) {
        return isLasting(one)
                && isLasting(other)
                && !one.bounds().get().overlaps(other.bounds().get())
                && daysBetween(one.bounds().get(), other.bounds().get()) <= LASTING_DAYS
                && (parties.sameSummit(one, other)
                        || (one.claim().type() == EventType.VISIT
                                && other.claim().type() == EventType.VISIT
                                && one.people().equals(other.people())
                                && where >= WEAK));
    }

    /** Told for a week at most, and of a kind that may take some days. */
    static boolean isLasting(Report report) {
        boolean kind = report.claim().type() == EventType.VISIT || SameParties.isOrganizationsSummit(report);
        return kind && report.span() <= RECENT_DAYS;
    }

    private static long daysBetween(Bounds one, Bounds other) {
        Bounds first = one.earliest().isBefore(other.earliest()) ? one : other;
        Bounds second = first.equals(one) ? other : one;
        return ChronoUnit.DAYS.between(first.latest(), second.earliest());
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

    /** A guest sees several towns of one country; at home, each trip is another. */
    private boolean isOneTrip(Report visit, EntityId one, EntityId other) {
        Optional<EntityId> land = country(one);
        return visit.claim().type() == EventType.VISIT
                && land.isPresent()
                && land.equals(country(other))
                && visit.people().stream().noneMatch(guest -> country(guest).equals(land));
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
        if (isOneTrip(first, one.get(), other.get())) {
            return NOTHING;
        }
        boolean meetPeople = !first.people().isEmpty() && !second.people().isEmpty();
        return meetPeople && places.mayBeOne(one.get(), other.get()) ? NOTHING : NO;
    }

    /** The country of a place: a city and its country fit together, two cities of one country do not. */
    private Optional<EntityId> country(EntityId place) {
        return known.apply(place).flatMap(Entity::country);
    }
}
