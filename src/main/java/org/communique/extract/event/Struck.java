package org.communique.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.EventType;

/** Whom an act strikes or raises, where that is no plain object. */
final class Struck {

    private static final Set<String> OF = Set.of("of");

    private final Phrases phrases;

    Struck(Phrases phrases) {
        this.phrases = phrases;
    }

    /** "Duties on X's wine were imposed", "a probe into X was opened": whom the measure in the passive is aimed at. */
    List<EntityId> ofSubject(Candidate candidate) {
        boolean measure = candidate.governor().passive()
                && candidate.trigger().frame() == Frame.DIRECTED
                && !candidate.trigger().objects().isEmpty()
                && candidate.subject().isFound();
        if (!measure) {
            return List.of();
        }
        int noun = phrases.headOf(phrases.chunkOf(candidate.subject().from()));
        Set<String> aims = candidate.trigger().prepositions();
        for (Complements.Part part : Complements.after(phrases, noun + 1, false).parts()) {
            boolean aimed = aims.contains(part.preposition()) && !OF.contains(part.preposition());
            if (part.chunk() < candidate.chunk() && aimed) {
                return part.group().isEmpty()
                        ? new Goods(phrases).countries(part)
                        : part.group().entities();
            }
        }
        return List.of();
    }

    /** "The consulate of X shut down", "X protested when Y closed its embassy": whose mission it is. */
    List<EntityId> ofMission(Candidate candidate, Set<EntityId> actors) {
        if (candidate.trigger().type() != EventType.EXPULSION) {
            return List.of();
        }
        boolean closes = candidate.isVerb()
                && !candidate.governor().passive()
                && candidate.complements().object().isEmpty();
        if (closes && actors.stream().allMatch(id -> phrases.entity(id).kind() == EntityKind.GOVERNMENT_BODY)) {
            return List.copyOf(actors);
        }
        boolean theirs = candidate.complements().parts().stream()
                .map(part -> phrases.chunk(part.chunk()))
                .anyMatch(chunk -> phrases.words().tag(chunk.from()).equals("PRP$"));
        List<EntityId> others = phrases.mentionsIn(0, candidate.from()).stream()
                .flatMap(mention -> mention.denotes().stream())
                .filter(id -> phrases.entity(id).kind() == EntityKind.COUNTRY && !actors.contains(id))
                .distinct()
                .toList();
        return theirs && others.size() == 1 ? others : List.of();
    }

    /** "Appointed Ana Rojas foreign minister": the person whose name the phrase begins with. */
    List<EntityId> inOffice(Complements.Part part) {
        Chunk chunk = phrases.chunk(part.chunk());
        int last = chunk.to() - 1;
        boolean title =
                phrases.words().tag(last).equals("NN") && !phrases.words().isMentioned(last);
        return phrases.words()
                .mention(chunk.from())
                .filter(name -> title && phrases.entity(name.entity()).kind().isPerson())
                .map(name -> List.of(name.entity()))
                .orElse(List.of());
    }

    /** A mission or ministry that is struck is its state: who closes X's consulate acts against X. */
    Set<EntityId> states(Set<EntityId> struck) {
        Set<EntityId> states = new LinkedHashSet<>();
        for (EntityId id : struck) {
            boolean body = phrases.entity(id).kind() == EntityKind.GOVERNMENT_BODY;
            states.add(
                    body ? phrases.entity(id).country().filter(phrases::isKnown).orElse(id) : id);
        }
        return states;
    }
}
