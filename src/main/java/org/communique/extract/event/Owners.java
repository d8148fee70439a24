package org.communique.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;
import org.communique.extract.event.Chunk.Kind;

/** Whom the words before a noun name: "Rojas's visit", "the Peru-Chile talks". */
final class Owners {

    private final Phrases phrases;

    Owners(Phrases phrases) {
        this.phrases = phrases;
    }

    Group of(Trigger trigger, Chunk chunk, int from) {
        List<EntityId> owners = new ArrayList<>();
        int first = chunk.from();
        for (Mention mention : phrases.mentionsIn(chunk.from(), from)) {
            if (!(trigger.frame().isGathering() && isHost(mention, from))) {
                owners.addAll(mention.denotes());
            }
        }
        if (trigger.frame().isGathering() || trigger.frame() == Frame.PUBLIC) {
            phrases.words().mention(from).ifPresent(mention -> owners.addAll(mention.denotes()));
        }
        int chunkBefore = phrases.chunkOf(first) - 1;
        if (trigger.frame().isMutual() && ownsWith(chunkBefore, first, from)) {
            owners.addAll(0, phrases.head(chunkBefore - 1, false).entities());
        }
        return owners.isEmpty() ? Group.NOBODY : new Group(owners, first, from);
    }

    /** "X and Y's summit": the first name stands before the phrase. */
    private boolean ownsWith(int conjunction, int from, int trigger) {
        int owner = from;
        while (owner < trigger && phrases.words().isMentioned(owner)) {
            owner++;
        }
        return owner > from
                && phrases.words().tag(owner).equals("POS")
                && phrases.isA(conjunction, Kind.AND)
                && phrases.isA(conjunction - 1, Kind.NOUN)
                && !phrases.isA(conjunction - 2, Kind.PREPOSITION);
    }

    /** "China's Silk Forum": a country in the possessive before the name of a body holds the gathering, and need not take part. */
    private boolean isHost(Mention mention, int trigger) {
        int end = trigger;
        while (!phrases.words().mention(end).filter(mention::equals).isPresent()) {
            end--;
        }
        boolean body = phrases.mentionsIn(end + 1, trigger + 1).stream()
                .anyMatch(other -> phrases.entity(other.entity()).kind().isOrganization());
        return body
                && phrases.words().tag(end + 1).equals("POS")
                && phrases.entity(mention.entity()).kind() == EntityKind.COUNTRY;
    }
}
