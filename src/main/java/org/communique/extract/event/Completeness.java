package org.communique.extract.event;

import java.util.List;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.EventType;
import org.communique.extract.event.Draft.Cast;

/** Whether the words fill the roles that the frame of a trigger needs. */
final class Completeness {

    private final Phrases phrases;
    private final Companions companions;
    private final StatusLexicon statuses;

    Completeness(Phrases phrases, Companions companions, StatusLexicon statuses) {
        this.phrases = phrases;
        this.statuses = statuses;
        this.companions = companions;
    }

    /** "The Andes Forum" is a name, "the forum" is none. */
    private boolean isProperName(Candidate candidate) {
        Tagged words = phrases.words();
        boolean named = candidate.from() > phrases.chunk(candidate.chunk()).from()
                && words.token(candidate.from() - 1).isCapitalized();
        return !words.sentence().headline()
                && named
                && words.token(candidate.from()).isCapitalized();
    }

    /** A state that protests something lodges a complaint; it takes to no street. */
    private boolean isComplaint(Candidate candidate, Cast cast) {
        boolean about = candidate.complements().object().isPresent()
                || phrases.words().isInfinitive(phrases.chunk(candidate.chunk()));
        return candidate.trigger().frame() == Frame.PROTEST
                && candidate.isVerb()
                && about
                && cast.actors().stream().anyMatch(id -> isCountry(id) || isOrganization(id));
    }

    /** "X imposed sanctions on seven officials": who imposes is known, though nobody hit is named. */
    private boolean hitsUnnamed(Candidate candidate) {
        EventType type = candidate.trigger().type();
        boolean measure = type == EventType.SANCTION_IMPOSITION || type == EventType.TARIFF_IMPOSITION;
        return measure
                && candidate.isVerb()
                && candidate.complements().parts().stream()
                        .anyMatch(part -> candidate.trigger().prepositions().contains(part.preposition()));
    }

    /** A country and its own leader are no two sides. */
    private boolean isOneSide(Cast cast) {
        List<EntityId> all = cast.all();
        return all.size() == 2 && (isOf(all.getFirst(), all.getLast()) || isOf(all.getLast(), all.getFirst()));
    }

    private boolean isOf(EntityId person, EntityId country) {
        return isPerson(person)
                && isCountry(country)
                && phrases.entity(person).country().filter(country::equals).isPresent();
    }

    /** "Peru's exit from the Andean League", not "from the tournament". */
    private boolean leavesWhatIsAsked(Candidate candidate, Cast cast) {
        ObjectNouns objects = new ObjectNouns(phrases, statuses);
        boolean body = !candidate.isVerb() && candidate.trigger().asks(Trigger.ALLIANCE);
        return !body || cast.recipients().stream().anyMatch(objects::isAlliance);
    }

    private static boolean isTakingOffice(Candidate candidate) {
        return candidate.trigger().type() == EventType.INAUGURATION;
    }

    private boolean isCountry(EntityId id) {
        return phrases.entity(id).kind() == EntityKind.COUNTRY;
    }

    private boolean isOrganization(EntityId id) {
        return phrases.entity(id).kind().isOrganization();
    }

    private boolean isPerson(EntityId id) {
        return phrases.entity(id).kind().isPerson();
    }

    boolean isComplete(Candidate candidate, Cast cast) {
        boolean actor = !cast.actors().isEmpty();
        boolean recipient = !cast.recipients().isEmpty();
        return switch (candidate.trigger().frame().need()) {
            case ANY -> !cast.all().isEmpty() && !isComplaint(candidate, cast);
            case ACTOR ->
                actor && (!isTakingOffice(candidate) || cast.actors().stream().anyMatch(this::isPerson));
            case RECIPIENT -> recipient || (actor && hitsUnnamed(candidate));
            case RECIPIENT_PERSON -> cast.recipients().stream().anyMatch(this::isPerson);
            case BOTH -> actor && recipient;
            case STATE -> actor && cast.recipients().stream().anyMatch(this::isCountry);
            case BOTH_PERSONS -> actor && cast.recipients().stream().anyMatch(this::isPerson);
            case TWO ->
                (cast.all().size() >= 2 && !isOneSide(cast))
                        || !companions.gathered(candidate).isEmpty();
            case TWO_ABROAD -> phrases.areOfTwoCountries(cast.all());
            case TWO_PERSONS ->
                cast.all().stream().filter(this::isPerson).count() >= 2
                        && !candidate
                                .complements()
                                .broughtInBy(candidate.trigger().prepositions())
                                .isEmpty();
            case NAMED ->
                cast.all().size() >= 2
                        || cast.all().stream().anyMatch(this::isOrganization)
                        || (isProperName(candidate) && !cast.all().isEmpty());
            case ACTOR_AND_GOAL ->
                actor
                        && (recipient
                                || new Places(phrases, statuses).goal(candidate).isPresent())
                        && leavesWhatIsAsked(candidate, cast);
        };
    }
}
