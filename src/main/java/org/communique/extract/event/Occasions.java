package org.communique.extract.event;

import java.util.Optional;
import java.util.Set;
import org.communique.claim.EventStatus;
import org.communique.claim.MentionForm;
import org.communique.extract.event.StatusLexicon.Place;

/**
 * Whether a gathering that goes by the name of a body is held. The name alone may be a topic, or a body that speaks ("the Forum
 * condemned"), so that the words around it must say so: somebody attends it, it opens, or the name goes on with a place.
 */
final class Occasions {

    private static final Set<String> AT = Set.of("at");
    private static final Set<String> DURING = Set.of("during");
    private static final Set<String> IN = Set.of("in");

    private final Phrases phrases;
    private final StatusLexicon statuses;

    Occasions(Phrases phrases, StatusLexicon statuses) {
        this.phrases = phrases;
        this.statuses = statuses;
    }

    /** Whether the trigger is the name of a body, or the end of it, and nothing says that it is held. */
    boolean isOnlyName(Candidate candidate) {
        return isName(candidate) && !isHeld(candidate);
    }

    private boolean isName(Candidate candidate) {
        boolean series = candidate.trigger().frame() == Frame.SERIES;
        boolean bodyName = candidate.trigger().frame() == Frame.GATHERING
                && phrases.words()
                        .mention(candidate.to() - 1)
                        .filter(mention -> mention.form() == MentionForm.NAME)
                        .filter(mention ->
                                phrases.entity(mention.entity()).kind().isOrganization())
                        .isPresent();
        return series || bodyName;
    }

    private boolean isHeld(Candidate candidate) {
        return switch (candidate.governor().link()) {
            case SUBJECT -> says(candidate, Place.HAPPEN);
            case SUPPORT -> says(candidate, Place.ATTEND) || says(candidate, Place.HAPPEN) || isSetting(candidate);
            case OBJECT -> says(candidate, Place.ATTEND) || isSetting(candidate);
            case PREPOSITION, NONE -> isSetting(candidate);
            case ITSELF -> true;
        };
    }

    private boolean says(Candidate candidate, Place place) {
        int main = phrases.words().mainVerb(phrases.chunk(candidate.governor().verb()));
        return statuses.at(place, phrases.words().tokens(), main)
                .filter(match -> match.values().getFirst() != EventStatus.HYPOTHETICAL)
                .isPresent();
    }

    /** "At X", "on the sidelines of X", "X in Rome"; a body may have its analysts "at" it, too. */
    private boolean isSetting(Candidate candidate) {
        int before = candidate.chunk() - 1;
        Optional<EventStatus> occasion = statuses.endingAt(
                Place.OCCASION,
                phrases.words().tokens(),
                phrases.chunk(candidate.chunk()).from());
        boolean at = candidate.trigger().frame() == Frame.SERIES && phrases.isPreposition(before, AT);
        return occasion.isPresent() || at || phrases.isPreposition(before, DURING) || isPlaced(candidate);
    }

    private boolean isPlaced(Candidate candidate) {
        int next = candidate.chunk() + 1;
        return phrases.isPreposition(next, IN)
                && candidate.complements().parts().stream()
                        .filter(part -> part.chunk() == next + 1)
                        .flatMap(
                                part -> phrases
                                        .mentionsIn(
                                                phrases.chunk(part.chunk()).from(),
                                                phrases.chunk(part.chunk()).to())
                                        .stream())
                        .anyMatch(mention ->
                                phrases.entity(mention.entity()).kind().isPlace());
    }
}
