package org.communique.extract.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.StatedTime;
import org.communique.claim.StatedTime.Bounds;
import org.communique.resolve.Reading;
import org.communique.text.PublicationDate;

/** Whether two mentions tell of one happening, and what both together say. */
final class Likeness {

    /** Headline, and the first two sentences. */
    private static final int HEAD = 2;

    /** For how many days something is news. */
    private static final int FRESH = 10;

    private final Reading reading;

    Likeness(Reading reading) {
        this.reading = reading;
    }

    boolean isSame(Draft one, Draft other) {
        return Kinds.agree(one, other)
                && castsAgree(one, other)
                && editionsAgree(one, other)
                && !isAnswer(one.cast(), other.cast())
                && !isVaguer(one, other)
                && !isVaguer(other, one)
                && timesAgree(one.time(), other.time())
                && !isOldNews(one, other)
                && !isOldNews(other, one)
                && placesAgree(one.place(), other.place())
                && statusesAgree(one, other);
    }

    EventType type(Draft one, Draft other) {
        if (one.type() == other.type()) {
            return one.type();
        }
        if (Kinds.FORCE.contains(one.type())) {
            return EventType.MILITARY_ATTACK;
        }
        return other.strength().firm() && !one.strength().firm() ? other.type() : one.type();
    }

    private boolean castsAgree(Draft one, Draft other) {
        Set<EntityId> first = new HashSet<>(one.cast().all());
        Set<EntityId> second = new HashSet<>(other.cast().all());
        if (isGathering(one) && isGathering(other) && bodies(first).equals(bodies(second))) {
            return true;
        }
        boolean sameTypes = one.type() == other.type() && one.type() != EventType.MEETING;
        boolean sameForce = Kinds.FORCE.contains(one.type()) && Kinds.FORCE.contains(other.type());
        return (sameTypes || sameForce)
                ? isWithin(first, second) || isWithin(second, first)
                : isWithin(first, second) && isWithin(second, first);
    }

    /** Of those who attend the summit of an organization each sentence names others. */
    private boolean isGathering(Draft draft) {
        return draft.type() == EventType.SUMMIT && !bodies(draft.cast().all()).isEmpty();
    }

    private Set<EntityId> bodies(Collection<EntityId> cast) {
        return cast.stream()
                .filter(id -> reading.entity(id).kind().isOrganization())
                .collect(Collectors.toSet());
    }

    /** What one side did to the other, and what the other did in return, are two events. */
    private boolean isAnswer(Draft.Cast one, Draft.Cast other) {
        boolean directed = !one.equals() && !other.equals();
        return directed && (isTurned(one, other) || isTurned(other, one));
    }

    private boolean isTurned(Draft.Cast one, Draft.Cast other) {
        boolean struckBack = share(one.actors(), other.recipients());
        boolean otherActs = other.actors().isEmpty()
                ? !one.recipients().isEmpty() && !share(one.recipients(), other.recipients())
                : !share(one.actors(), other.actors());
        return struckBack && otherActs;
    }

    private boolean share(Collection<EntityId> some, Collection<EntityId> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> isOneSide(one, other)));
    }

    private boolean isOneSide(EntityId one, EntityId other) {
        return one.equals(other)
                || leaderOf(one, Set.of(other)).isPresent()
                || leaderOf(other, Set.of(one)).isPresent();
    }

    /** "Imposed sanctions on seven people on Tuesday" is not the sanctions that are named elsewhere without a day. */
    private static boolean isVaguer(Draft open, Draft named) {
        boolean measure = open.type().category().equals("Sanction");
        return measure
                && open.cast().recipients().isEmpty()
                && !named.cast().recipients().isEmpty()
                && open.time().bounds().isPresent()
                && named.time().bounds().isEmpty();
    }

    private boolean isWithin(Set<EntityId> few, Set<EntityId> many) {
        return few.stream()
                .allMatch(id -> many.contains(id) || leaderOf(id, many).isPresent() || countryIn(id, many));
    }

    private boolean countryIn(EntityId person, Set<EntityId> many) {
        Entity entity = reading.entity(person);
        return entity.kind().isPerson()
                && entity.country().filter(many::contains).isPresent();
    }

    /** The person among {@code many} whose country this is. */
    Optional<EntityId> leaderOf(EntityId country, Set<EntityId> many) {
        if (reading.entity(country).kind() != EntityKind.COUNTRY) {
            return Optional.empty();
        }
        return many.stream()
                .filter(id -> reading.entity(id).kind().isPerson())
                .filter(id ->
                        reading.entity(id).country().filter(country::equals).isPresent())
                .sorted()
                .findFirst();
    }

    /** The first forum and the third are two, whether or not a day is told. */
    private static boolean editionsAgree(Draft one, Draft other) {
        return one.edition().isEmpty()
                || other.edition().isEmpty()
                || one.edition().getAsInt() == other.edition().getAsInt();
    }

    private static boolean timesAgree(StatedTime one, StatedTime other) {
        if (one.bounds().isPresent() && other.bounds().isPresent()) {
            return one.bounds().get().overlaps(other.bounds().get());
        }
        if (one.asStated().isEmpty() || other.asStated().isEmpty()) {
            return true;
        }
        return one.bounds().isEmpty()
                && other.bounds().isEmpty()
                && one.asStated().equals(other.asStated());
    }

    /** What the head of the article tells without a time is news, and no happening dated weeks before. */
    private boolean isOldNews(Draft news, Draft dated) {
        Optional<LocalDate> published = reading.document().article().published().map(PublicationDate::day);
        boolean atHead = reading.document().sentences().stream()
                .filter(sentence -> sentence.index() <= HEAD)
                .anyMatch(sentence -> sentence.span().overlaps(news.evidence()));
        return atHead
                && news.status() == EventStatus.OCCURRED
                && news.strength().asserted()
                && news.time().asStated().isEmpty()
                && published.isPresent()
                && dated.time()
                        .bounds()
                        .filter(bounds ->
                                bounds.latest().isBefore(published.get().minusDays(FRESH)))
                        .isPresent();
    }

    private boolean placesAgree(Optional<EntityId> one, Optional<EntityId> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.equals(other)
                || isIn(one.get(), other.get())
                || isIn(other.get(), one.get());
    }

    private boolean isIn(EntityId inner, EntityId outer) {
        return reading.entity(inner).country().filter(outer::equals).isPresent();
    }

    Optional<EntityId> place(Optional<EntityId> one, Optional<EntityId> other) {
        if (one.isPresent() && other.isPresent()) {
            return isIn(other.get(), one.get()) ? other : one;
        }
        return one.or(() -> other);
    }

    private static boolean statusesAgree(Draft one, Draft other) {
        if (one.status() == other.status()
                || !one.strength().asserted()
                || !other.strength().asserted()) {
            return true;
        }
        Set<EventStatus> both = EnumSet.of(one.status(), other.status());
        boolean sameDays = one.time().bounds().isPresent()
                && other.time().bounds().isPresent()
                && days(one.time().bounds().get()) <= 1
                && days(other.time().bounds().get()) <= 1;
        boolean open = both.contains(EventStatus.PLANNED)
                || both.contains(EventStatus.HYPOTHETICAL)
                || both.contains(EventStatus.DENIED);
        boolean asserted = both.contains(EventStatus.OCCURRED) || both.contains(EventStatus.ONGOING);
        return sameDays || !(open && asserted);
    }

    /** The status that both together give: what happened was planned before; what was called off was planned before. */
    EventStatus status(Draft one, Draft other) {
        if (one.strength().asserted() != other.strength().asserted()) {
            return one.strength().asserted() ? one.status() : other.status();
        }
        for (EventStatus status : new EventStatus[] {
            EventStatus.DENIED, EventStatus.OCCURRED, EventStatus.ONGOING, EventStatus.PLANNED, EventStatus.ALLEGED
        }) {
            if (one.status() == status || other.status() == status) {
                return status;
            }
        }
        return one.status();
    }

    /** How many days the bounds allow. */
    static long days(Bounds bounds) {
        return ChronoUnit.DAYS.between(bounds.earliest(), bounds.latest()) + 1;
    }
}
