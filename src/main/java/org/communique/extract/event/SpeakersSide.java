package org.communique.extract.event;

import java.util.List;
import org.communique.claim.EntityId;
import org.communique.claim.EventType;
import org.communique.extract.event.Candidate.Link;
import org.communique.extract.event.Chunk.Kind;

/** "Minister X of Peru said trade talks with Chile went well": the side that is left out is the speaker's. */
final class SpeakersSide {

    private final Phrases phrases;

    SpeakersSide(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The speaker's country; none where the talks are not told by somebody of another country. */
    List<EntityId> of(Candidate candidate) {
        boolean talks = candidate.trigger().type() == EventType.NEGOTIATION
                && (candidate.governor().link() == Link.SUBJECT
                        || candidate.governor().link() == Link.OBJECT)
                && candidate.owner().isEmpty();
        int verb = verbBefore(candidate.chunk());
        if (!talks || verb < 1 || !phrases.isA(verb - 1, Kind.NOUN)) {
            return List.of();
        }
        return phrases.leftward(verb - 1, false).entities().stream()
                .filter(id -> phrases.entity(id).kind().isPerson())
                .flatMap(id -> phrases.entity(id).country().stream())
                .filter(country -> phrases.mentionsIn(0, candidate.from()).stream()
                        .anyMatch(mention -> mention.denotes().contains(country)))
                .filter(country -> candidate.complements().parts().stream()
                        .noneMatch(part -> part.group().entities().contains(country)))
                .limit(1)
                .toList();
    }

    private int verbBefore(int chunk) {
        int verb = chunk - 1;
        while (verb >= 0 && !phrases.isFiniteVerb(verb)) {
            verb--;
        }
        return verb;
    }
}
