package org.communique.fuse;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EventStatus;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime.Bounds;
import org.communique.fuse.origin.Origins;

/**
 * Finds reports that may speak of one happening and cannot all be true. The rules stand in {@code docs/fusion.md}, Disagreements; they
 * would rather miss a disagreement than call two events one.
 */
final class EventRivals {

    /** Across date lines, and from an event to the evening of its readout, dates differ by a day; a mistake is seldom more than two. */
    private static final int DAYS_APART = 2;

    private static final int LEAST_PEOPLE = 2;

    private final ReportPool pool;
    private final SameEvent sameEvent;
    private final Function<EntityId, Optional<Entity>> known;
    private final Origins origins;

    EventRivals(ReportPool pool, SameEvent sameEvent, EventFusion.Background background) {
        this.pool = pool;
        this.sameEvent = sameEvent;
        this.known = background.known();
        this.origins = background.origins();
    }

    /**
     * Reports that say this did not happen where this one says it did, or the other way round: by the same people, two or more, or by the
     * same parties on a day that both state. An undated denial must be somebody's: "they have not met since March" denies no meeting.
     */
    Stream<Report> onStatus(Report report) {
        return posted(BlockKeys.asked(report))
                .filter(other -> denial(report, other) || denial(other, report))
                .filter(other -> sameSide(report, other))
                .filter(other -> sameEvent.compareContent(report, other).same());
    }

    private static boolean sameSide(Report one, Report other) {
        boolean samePeople = one.people().size() >= LEAST_PEOPLE && one.people().equals(other.people());
        boolean sameDay = ofOneDay(one) && ofOneDay(other) && SameEvent.sameSpan(one, other);
        return sameDay
                ? samePeople || one.parties().equals(other.parties())
                : samePeople && somebodys(one) && somebodys(other);
    }

    /** Whether it is no denial, or one that the article puts in somebody's mouth. */
    private static boolean somebodys(Report report) {
        return report.claim().status() != EventStatus.DENIED
                || report.claim().grounds().attributedTo().isPresent();
    }

    private static boolean denial(Report one, Report other) {
        EventStatus told = one.claim().status();
        boolean held = told == EventStatus.OCCURRED || told == EventStatus.ONGOING || told == EventStatus.ALLEGED;
        return held && other.claim().status() == EventStatus.DENIED;
    }

    /**
     * Reports of other articles that put the same people's act on another day, one or two away, where all else fits: the same town is
     * stated, or the articles share text.
     */
    Stream<Report> onDay(Report report) {
        return alike(report, DAYS_APART)
                .filter(other -> daysApart(report, other) > 0)
                .filter(other -> daysApart(report, other) <= DAYS_APART)
                .filter(other -> !placesExclude(report, other))
                .filter(other -> newsApart(report, other) <= SameEvent.NEWS_DAYS)
                .filter(other -> sameTown(report, other) || shareText(report, other));
    }

    /** Reports of other articles that put the same people's act of the same day in another place. */
    Stream<Report> onPlace(Report report) {
        return inOnePlace(report)
                ? alike(report, 0)
                        .filter(other -> daysApart(report, other) == 0)
                        .filter(other -> placesExclude(report, other))
                : Stream.empty();
    }

    /** Reports of other articles, of the same sort and standing, by the same two people or more, each of one day. */
    private Stream<Report> alike(Report report, int days) {
        if (!ofOneDay(report) || report.people().size() < LEAST_PEOPLE) {
            return Stream.empty();
        }
        return posted(BlockKeys.nearby(report, days))
                .filter(EventRivals::ofOneDay)
                .filter(other -> !other.id().article().equals(report.id().article()))
                .filter(other -> SameEvent.standing(other.claim().status())
                        == SameEvent.standing(report.claim().status()))
                .filter(other -> other.people().equals(report.people()));
    }

    private Stream<Report> posted(Collection<String> keys) {
        NavigableSet<Report> found = new TreeSet<>();
        keys.forEach(key -> found.addAll(pool.posted(key)));
        return found.stream();
    }

    private static boolean ofOneDay(Report report) {
        return report.bounds()
                .filter(bounds -> bounds.precision() == Precision.DAY)
                .isPresent();
    }

    private static long daysApart(Report one, Report other) {
        return Math.abs(ChronoUnit.DAYS.between(
                one.bounds().map(Bounds::earliest).orElseThrow(),
                other.bounds().map(Bounds::earliest).orElseThrow()));
    }

    private static long newsApart(Report one, Report other) {
        return one.newsDay()
                .flatMap(day -> other.newsDay().map(second -> Math.abs(ChronoUnit.DAYS.between(day, second))))
                .orElse(Long.MAX_VALUE);
    }

    private boolean shareText(Report one, Report other) {
        return origins.shareText(one.id().article(), other.id().article());
    }

    private static boolean sameTown(Report one, Report other) {
        Optional<EntityId> place = one.claim().place();
        return place.isPresent()
                && place.equals(other.claim().place())
                && !place.get().path().startsWith("country/");
    }

    /** Two places of which neither lies in the other. */
    private boolean placesExclude(Report one, Report other) {
        Optional<EntityId> here = one.claim().place();
        Optional<EntityId> there = other.claim().place();
        return here.isPresent()
                && there.isPresent()
                && !here.equals(there)
                && !country(here.get()).equals(there)
                && !country(there.get()).equals(here)
                && (!isVague(here.get()) && !isVague(there.get()));
    }

    /** Of regions, buildings and the like nothing tells what lies in them. */
    private boolean isVague(EntityId place) {
        return country(place).isEmpty();
    }

    private Optional<EntityId> country(EntityId place) {
        return known.apply(place).flatMap(Entity::country);
    }

    /** What those who take part do in one place: they call each other, demand and accuse from anywhere. */
    private static boolean inOnePlace(Report report) {
        return switch (report.claim().type()) {
            case MEETING,
                    SUMMIT,
                    NEGOTIATION,
                    VISIT,
                    AGREEMENT_SIGNING,
                    JOINT_EXERCISE,
                    INFRASTRUCTURE_OPENING,
                    PRISONER_EXCHANGE,
                    INAUGURATION,
                    PRESS_CONFERENCE,
                    SPEECH,
                    CEREMONY,
                    SPORTS_EVENT -> true;
            default -> false;
        };
    }

    /** Whether each is said to have done to the other what the other is said to have done to it, on the same day in the same place. */
    static boolean onActor(Report one, Report other) {
        return oneWay(one)
                && oneWay(other)
                && one.claim().place().isPresent()
                && one.claim().place().equals(other.claim().place())
                && !one.id().article().equals(other.id().article())
                && overlap(one.claim().actors(), other.claim().recipients())
                && overlap(one.claim().recipients(), other.claim().actors())
                && !overlap(one.claim().actors(), other.claim().actors())
                && !overlap(one.claim().recipients(), other.claim().recipients());
    }

    /** What one side does to another: calls and talks have no direction that matters, and sanctions are answered in kind. */
    private static boolean oneWay(Report report) {
        return ofOneDay(report)
                && switch (report.claim().type()) {
                    case MILITARY_ATTACK, MILITARY_OFFENSIVE, ATTACK, ARREST, INDICTMENT, AID_DELIVERY -> true;
                    default -> false;
                };
    }

    private static boolean overlap(Collection<EntityId> one, Collection<EntityId> other) {
        Set<EntityId> shared = new TreeSet<>(one);
        shared.retainAll(other);
        return !shared.isEmpty();
    }
}
