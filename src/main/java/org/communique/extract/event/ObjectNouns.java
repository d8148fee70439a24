package org.communique.extract.event;

import java.util.List;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.EventType;
import org.communique.extract.event.Chunk.Kind;

/** Whether what a row of the lexicon asks for stands beside the verb: its object, a phrase after it, or the subject. */
final class ObjectNouns {

    private static final Set<String> OF = Set.of("of", "in");
    private static final Set<String> NEAR = Set.of("", "of", "with");

    private final Phrases phrases;
    private final StatusLexicon statuses;

    ObjectNouns(Phrases phrases, StatusLexicon statuses) {
        this.phrases = phrases;
        this.statuses = statuses;
    }

    /**
     * Whether the verb has one of the objects; in the passive and of intransitive verbs the subject is looked at.
     *
     * @param active whether the verb has its object behind it
     */
    boolean has(Trigger trigger, int verb, boolean active, Complements complements, Group subject) {
        if (isAsked(trigger, complements)) {
            return true;
        }
        if (trigger.asks(Trigger.ALLIANCE) && isOfAlliance(trigger, complements, subject)) {
            return true;
        }
        if (trigger.asks(Trigger.FORCE) && phrases.isForce(subject)) {
            return true;
        }
        int before = new Subjects(phrases, statuses, false).skipBack(verb - 1);
        if (complements.object().isPresent() && active) {
            return false;
        }
        int first = phrases.isA(before, Kind.NOUN) ? phrases.headOf(before) : before - 1;
        if (before >= 0 && names(trigger, Math.max(0, first), before)) {
            return true;
        }
        return subject.isFound() && names(trigger, phrases.chunkOf(subject.from()), phrases.chunkOf(subject.to() - 1));
    }

    /** Whether a phrase after the verb is one of the objects, or names it. */
    boolean isAsked(Trigger trigger, Complements complements) {
        return complements.parts().stream().anyMatch(part -> isAsked(trigger, part));
    }

    private boolean isAsked(Trigger trigger, Complements.Part part) {
        boolean near = NEAR.contains(part.preposition())
                || (trigger.type() == EventType.INAUGURATION
                        && part.preposition().equals("as"))
                || (trigger.type() == EventType.ELECTION && part.preposition().equals("in"));
        if (near && names(trigger, part.chunk(), lastOf(part))) {
            return true;
        }
        int preposition = phrases.chunk(part.chunk()).from() - 1;
        return !part.preposition().isEmpty()
                && trigger.objects().stream().anyMatch(object -> object.size() > 1 && matches(object, preposition));
    }

    /** Whether one of the objects is named "of" the noun: "the closure of X's embassy". */
    boolean isOf(Trigger trigger, Complements complements) {
        return complements.parts().stream()
                .filter(part -> complements.brings(part, Set.of("of")))
                .anyMatch(part -> names(trigger, part.chunk(), lastOf(part)));
    }

    /** "X quit the Andean League": a state or government leaves a body of states, a person leaves a post; anybody may sign its treaty. */
    private boolean isOfAlliance(Trigger trigger, Complements complements, Group subject) {
        boolean state = subject.entities().stream()
                        .anyMatch(id -> !phrases.entity(id).kind().isPerson())
                || (!subject.isEmpty() && phrases.isStandIn(phrases.chunkOf(subject.to() - 1)));
        boolean signing = trigger.type() == EventType.AGREEMENT_SIGNING;
        if (signing && subject.entities().size() == 1 && complements.object().isEmpty()) {
            return isAlliance(subject.entities().getFirst());
        }
        return (state || signing)
                && !complements.parts().isEmpty()
                && complements.parts().getFirst().group().entities().stream().anyMatch(this::isAlliance);
    }

    /** Whether it is a body of states. */
    boolean isAlliance(EntityId id) {
        EntityKind kind = phrases.entity(id).kind();
        boolean international =
                kind == EntityKind.ORGANIZATION && phrases.entity(id).country().isEmpty();
        return kind == EntityKind.ALLIANCE || international;
    }

    private int lastOf(Complements.Part part) {
        int last = phrases.chunkOf(part.group().to() - 1);
        return phrases.isPreposition(last + 1, OF) && phrases.isA(last + 2, Kind.NOUN) ? last + 2 : last;
    }

    private boolean names(Trigger trigger, int firstChunk, int lastChunk) {
        int from = phrases.chunk(firstChunk).from();
        int to = phrases.chunk(lastChunk).to();
        for (List<String> object : trigger.objects()) {
            for (int at = from; at < to; at++) {
                if (matches(object, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean matches(List<String> object, int at) {
        for (int offset = 0; offset < object.size(); offset++) {
            if (!phrases.words().is(at + offset, object.get(offset))) {
                return false;
            }
        }
        return true;
    }
}
