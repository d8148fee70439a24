package org.communique.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.StatedTime;
import org.communique.extract.event.Candidate.Link;
import org.communique.extract.event.Chunk.Kind;
import org.communique.extract.event.Draft.Cast;
import org.communique.text.Span;

/** Who is killed in an air strike, shelling or invasion is struck by it: one event, of which the strike gives the class and who acts. */
final class Casualties {

    private static final Set<String> IN = Set.of("in", "by", "during", "following");
    private static final Set<String> BY = Set.of("by");

    private final Phrases phrases;
    private final StatusLexicon statuses;

    Casualties(Phrases phrases, StatusLexicon statuses) {
        this.phrases = phrases;
        this.statuses = statuses;
    }

    /**
     * Puts strike and death together.
     *
     * @param candidates all of the sentence
     * @param drafted those that tell an event; changed in place
     */
    void join(List<Candidate> candidates, Map<Candidate, Draft> drafted) {
        for (Map.Entry<Candidate, Draft> told : new LinkedHashMap<>(drafted).entrySet()) {
            Candidate killing = told.getKey();
            if (killing.trigger().type() == EventType.ATTACK && killing.isVerb()) {
                candidates.stream()
                        .filter(strike -> isOf(strike, killing))
                        .findFirst()
                        .ifPresent(strike -> drafted.put(killing, joined(strike, told.getValue(), drafted)));
            }
        }
    }

    private boolean isOf(Candidate strike, Candidate killing) {
        boolean noun = strike.trigger().kind() == Trigger.Kind.NOUN
                && strike.trigger().type().family() == EventType.MILITARY_ATTACK;
        if (!noun) {
            return false;
        }
        int verb = killing.governor().verb();
        boolean subject =
                strike.governor().link() == Link.SUBJECT && strike.governor().verb() == verb;
        int end = strike.complements().end();
        boolean relative = phrases.isA(end, Kind.RELATIVE) && end + 1 == verb;
        boolean aim = end == verb && phrases.words().isInfinitive(phrases.chunk(verb));
        boolean inIt = killing.complements().parts().stream()
                .anyMatch(part -> part.chunk() == strike.chunk() && IN.contains(part.preposition()));
        return subject || relative || aim || inIt;
    }

    /** The death with what the strike tells, which is taken out. */
    private Draft joined(Candidate strike, Draft death, Map<Candidate, Draft> drafted) {
        Set<EntityId> actors = new LinkedHashSet<>(strike.owner().entities());
        if (strike.governor().link() == Link.SUPPORT) {
            actors.addAll(strike.subject().entities());
        }
        actors.addAll(strike.complements().broughtInBy(BY).entities());
        List<Draft> told = new ArrayList<>();
        told.add(death);
        drafted.entrySet().stream()
                .filter(entry -> isSame(entry.getKey(), strike))
                .map(Map.Entry::getValue)
                .forEach(told::add);
        drafted.keySet().removeIf(other -> isSame(other, strike));
        told.forEach(draft -> actors.addAll(draft.cast().actors()));
        StatedTime time = told.stream()
                .map(Draft::time)
                .filter(stated -> stated.asStated().isPresent())
                .findFirst()
                .orElseGet(() -> new Times(phrases, statuses).of(strike));
        actors.removeIf(
                id -> phrases.entity(id).kind().isPlace() && phrases.entity(id).kind() != EntityKind.COUNTRY);
        actors.removeAll(death.cast().recipients());
        EventStatus status = told.size() > 1 ? told.getLast().status() : death.status();
        return new Draft(
                EventType.MILITARY_ATTACK,
                status,
                new Cast(actors, death.cast().recipients(), false),
                told.stream().map(Draft::place).flatMap(Optional::stream).findFirst(),
                time,
                told.stream().map(Draft::evidence).reduce(death.evidence(), Span::union),
                death.strength(),
                death.edition());
    }

    /** The strike itself, or the verb that carries it: "launched an air strike that killed X". */
    private static boolean isSame(Candidate other, Candidate strike) {
        boolean carries = other.isVerb()
                && other.trigger().type().family() == EventType.MILITARY_ATTACK
                && other.governor().verb() == strike.governor().verb();
        return other.equals(strike) || carries;
    }
}
