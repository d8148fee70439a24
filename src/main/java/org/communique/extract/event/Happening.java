package org.communique.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.Confidence;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.EventType;
import org.communique.claim.Grounds;
import org.communique.claim.StatedTime;
import org.communique.extract.event.Draft.Cast;
import org.communique.text.Span;

/** One happening, from all its mentions in the article. */
final class Happening {

    private static final int PER_MENTION = 4;
    private static final int SUREST = 95;

    private final Likeness likeness;
    private final List<Span> evidence = new ArrayList<>();
    private Draft draft;

    Happening(Draft first, Likeness likeness) {
        this.draft = first;
        this.likeness = likeness;
        evidence.add(first.evidence());
    }

    boolean takes(Draft other) {
        return likeness.isSame(draft, other);
    }

    /** Whether the mention tells a time, a place, a class or a status that is not known yet. */
    boolean learns(Draft other) {
        return (draft.time().bounds().isEmpty() && other.time().bounds().isPresent())
                || (draft.place().isEmpty() && other.place().isPresent())
                || likeness.type(draft, other) != draft.type()
                || (other.strength().asserted() && other.status() != draft.status());
    }

    void add(Draft other) {
        draft = new Draft(
                likeness.type(draft, other),
                likeness.status(draft, other),
                together(draft.cast(), other.cast()),
                likeness.place(draft.place(), other.place()),
                better(draft.time(), other.time()),
                draft.evidence(),
                draft.strength().and(other.strength(), PER_MENTION),
                draft.edition().isPresent() ? draft.edition() : other.edition());
        evidence.add(other.evidence());
    }

    private Cast together(Cast one, Cast other) {
        return new Cast(
                together(one.actors(), other.actors()),
                together(one.recipients(), other.recipients()),
                one.equals() && other.equals());
    }

    /** The union, where a country and its leader are one participant: the leader. */
    private Set<EntityId> together(Set<EntityId> one, Set<EntityId> other) {
        Set<EntityId> all = new LinkedHashSet<>();
        if (draft.type() == EventType.PRISONER_EXCHANGE) {
            // those who are freed lead no country
            all.addAll(one);
            all.addAll(other);
            return all;
        }
        for (EntityId id : one) {
            Optional<EntityId> leader =
                    one.contains(id) && other.contains(id) ? Optional.empty() : likeness.leaderOf(id, other);
            all.add(leader.orElse(id));
        }
        for (EntityId id : other) {
            if (!one.contains(id) && likeness.leaderOf(id, one).isEmpty()) {
                all.add(id);
            }
        }
        return all;
    }

    private static StatedTime better(StatedTime one, StatedTime other) {
        if (one.bounds().isEmpty()) {
            return other.bounds().isPresent() || one.asStated().isEmpty() ? other : one;
        }
        boolean finer = other.bounds().isPresent()
                && Likeness.days(other.bounds().get())
                        < Likeness.days(one.bounds().get());
        return finer ? other : one;
    }

    EventReport report() {
        Cast cast = draft.cast();
        List<EntityId> actors = cast.equals() ? List.of() : List.copyOf(cast.actors());
        List<EntityId> recipients = cast.equals() ? List.of() : List.copyOf(cast.recipients());
        Grounds grounds = new Grounds(
                evidence, Confidence.of(Math.min(SUREST, draft.strength().percent())), Optional.empty());
        return new EventReport(
                draft.type(), draft.status(), cast.all(), actors, recipients, draft.place(), draft.time(), grounds);
    }
}
