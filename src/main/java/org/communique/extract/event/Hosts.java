package org.communique.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.extract.event.Candidate.Link;

/** Who takes part where somebody receives guests for it: "X hosted Y's leader for talks", "welcomed NATO ministers to the summit". */
final class Hosts {

    private static final Set<String> FOR = Set.of("for", "to", "at");

    private final Phrases phrases;
    private final StatusLexicon statuses;

    Hosts(Phrases phrases, StatusLexicon statuses) {
        this.phrases = phrases;
        this.statuses = statuses;
    }

    /** Host and guests; nobody where no verb of receiving carries the event. */
    Set<EntityId> takingPart(Candidate candidate) {
        Set<EntityId> all = new LinkedHashSet<>();
        if (isReceiving(candidate)) {
            all.addAll(host(candidate));
            Complements.after(phrases, candidate.governor().verb() + 1, false)
                    .object()
                    .ifPresent(guests -> all.addAll(guests.group().entities()));
        }
        return all;
    }

    /** The state that hosts an encounter, for where it is held: "India hosts the summit", "welcomes ministers for talks". */
    Optional<EntityId> state(Candidate candidate) {
        boolean hosting = candidate.governor().link() == Link.SUPPORT ? hasHostVerb(candidate) : isReceiving(candidate);
        boolean present = candidate.trigger().type().isConsultation()
                && !candidate.trigger().type().isRemote();
        if (!hosting || !present) {
            return Optional.empty();
        }
        List<EntityId> hosts = host(candidate);
        return hosts.size() == 1 && hosts.getFirst().kind() == EntityKind.COUNTRY
                ? Optional.of(hosts.getFirst())
                : Optional.empty();
    }

    private List<EntityId> host(Candidate candidate) {
        return new Subjects(phrases, statuses, false)
                .of(candidate.governor().verb())
                .entities();
    }

    private boolean isReceiving(Candidate candidate) {
        Link link = candidate.governor().link();
        return (link == Link.PREPOSITION || link == Link.OBJECT)
                && phrases.isPreposition(candidate.chunk() - 1, FOR)
                && hasHostVerb(candidate);
    }

    private boolean hasHostVerb(Candidate candidate) {
        return statuses.at(
                        StatusLexicon.Place.RECEIVE,
                        phrases.words().tokens(),
                        phrases.words()
                                .mainVerb(phrases.chunk(candidate.governor().verb())))
                .isPresent();
    }
}
