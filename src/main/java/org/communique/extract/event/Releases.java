package org.communique.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EventType;
import org.communique.extract.event.Candidate.Link;
import org.communique.extract.event.Chunk.Kind;
import org.communique.extract.event.StatusLexicon.Place;

/** Who takes part in an exchange in which somebody is let go: "X freed Y in a prisoner swap", "Y was released from X in a swap for Z". */
final class Releases {

    private static final Set<String> FROM = Set.of("from", "by", "for");
    private static final Set<String> FOR = Set.of("for", "with", "between");

    private final Phrases phrases;
    private final StatusLexicon statuses;

    Releases(Phrases phrases, StatusLexicon statuses) {
        this.phrases = phrases;
        this.statuses = statuses;
    }

    /** The verb before an exchange by which somebody is let go in it; empty for other events and other verbs. */
    Optional<Integer> verb(Candidate candidate) {
        boolean exchange = candidate.trigger().type() == EventType.PRISONER_EXCHANGE
                && candidate.trigger().kind() == Trigger.Kind.NOUN
                && candidate.governor().link() != Link.SUBJECT;
        for (int at = candidate.chunk() - 1; exchange && at >= 0; at--) {
            if (phrases.isA(at, Kind.VERB) && isRelease(at)) {
                return Optional.of(at);
            }
            if (phrases.isA(at, Kind.BREAK) || phrases.isA(at, Kind.CLAUSE) || phrases.isFiniteVerb(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isRelease(int verb) {
        int main = phrases.words().mainVerb(phrases.chunk(verb));
        return statuses.at(Place.RELEASE, phrases.words().tokens(), main).isPresent();
    }

    /** Who lets go, who is let go, and for whom, where the candidate is such an exchange. */
    List<EntityId> takingPart(Candidate candidate) {
        return verb(candidate).map(verb -> around(candidate, verb)).orElse(List.of());
    }

    private List<EntityId> around(Candidate candidate, int verb) {
        List<EntityId> found =
                new ArrayList<>(new Subjects(phrases, statuses, false).of(verb).entities());
        for (Complements.Part part : Complements.after(phrases, verb + 1, false).parts()) {
            boolean released = part.preposition().isEmpty() || FROM.contains(part.preposition());
            if (released && part.chunk() < candidate.chunk()) {
                found.addAll(named(part));
            }
        }
        for (Complements.Part part : candidate.complements().parts()) {
            if (FOR.contains(part.preposition())) {
                found.addAll(part.group().entities());
            }
        }
        return found;
    }

    /** "From Russian custody": the country before a noun that stands for nobody. */
    private List<EntityId> named(Complements.Part part) {
        if (!part.group().isEmpty() || part.preposition().isEmpty()) {
            return part.group().entities();
        }
        return phrases.mentionsIn(part.group().from(), part.group().to()).stream()
                .flatMap(mention -> mention.denotes().stream())
                .toList();
    }
}
