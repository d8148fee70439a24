package org.communique.extract.event;

import java.util.List;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.EventType;
import org.communique.claim.Mention;
import org.communique.extract.event.Candidate.Link;

/**
 * Whose summit "the summit" is where nothing has told it yet: "Andean League leaders signed a charter at the summit". It is that of the
 * alliance whose leaders, ministers or chair the same sentence names.
 */
final class Representatives {

    private static final Set<String> HERE =
            Set.of("at", "in", "during", "of", "following", "after", "for", "from", "before", "by");
    private static final Set<String> CHAIR = Set.of("chair", "chairman", "chairperson", "secretary-general");
    private static final Set<String> OF = Set.of("of");

    private final Phrases phrases;
    private final StandIns standIns;

    Representatives(Phrases phrases, StandIns standIns) {
        this.phrases = phrases;
        this.standIns = standIns;
    }

    /** The alliance; empty where there is none, or more than one. */
    List<EntityId> of(Candidate candidate) {
        boolean summit = candidate.trigger().type() == EventType.SUMMIT
                && candidate.trigger().frame() == Frame.GATHERING
                && !candidate.isVerb()
                && candidate.owner().isEmpty();
        boolean there = phrases.isPreposition(candidate.chunk() - 1, HERE)
                || candidate.governor().link() == Link.SUPPORT;
        if (!summit || !there || candidate.complements().parts().stream().anyMatch(this::isOthers)) {
            return List.of();
        }
        List<EntityId> bodies = phrases.mentionsIn(0, phrases.words().size()).stream()
                .filter(this::isRepresented)
                .map(Mention::entity)
                .distinct()
                .toList();
        return bodies.size() == 1 ? bodies : List.of();
    }

    private boolean isOthers(Complements.Part part) {
        return Set.of("between", "with", "of", "among").contains(part.preposition())
                && !part.group().isEmpty();
    }

    /** "NATO leaders", "the NATO chair", "leaders of the NATO member states". */
    private boolean isRepresented(Mention mention) {
        if (phrases.entity(mention.entity()).kind() != EntityKind.ALLIANCE) {
            return false;
        }
        int from = first(mention);
        int chunk = phrases.chunkOf(from);
        boolean before = false;
        for (int at = end(mention, from); at < phrases.chunk(chunk).to(); at++) {
            String noun = phrases.words().lower(at);
            before |= standIns.has(noun, false) || CHAIR.contains(noun);
        }
        boolean after = phrases.isPreposition(chunk - 1, OF)
                && phrases.isA(chunk - 2, Chunk.Kind.NOUN)
                && standIns.has(phrases.words().lower(phrases.chunk(chunk - 2).to() - 1), false);
        return before || after;
    }

    private int first(Mention mention) {
        int at = 0;
        while (!phrases.words().mention(at).filter(mention::equals).isPresent()) {
            at++;
        }
        return at;
    }

    private int end(Mention mention, int from) {
        int at = from;
        while (phrases.words().mention(at).filter(mention::equals).isPresent()) {
            at++;
        }
        return at;
    }
}
