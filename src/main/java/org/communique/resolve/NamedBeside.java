package org.communique.resolve;

import java.util.Map;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.text.Sentence;

/** Tells which descriptions stand beside the name of whom they mean, so that the name is the mention. */
final class NamedBeside {

    private static final int LONGEST_COUNTRY = 4;

    private final Scene scene;
    private final Map<EntityId, PersonFacts> facts;

    NamedBeside(Scene scene, Map<EntityId, PersonFacts> facts) {
        this.scene = scene;
        this.facts = facts;
    }

    boolean is(Description description) {
        return isFollowedByName(description) || isApposition(description);
    }

    /** "his counterpart Ann Doe", "the president, Ann Doe": the name is the mention. */
    private boolean isFollowedByName(Description description) {
        int next = Grammar.hasToken(description.sentence(), description.to(), ",")
                ? description.to() + 1
                : description.to();
        if (next >= description.sentence().size()) {
            return false;
        }
        int offset = description.sentence().token(next).span().start();
        boolean apposition = next > description.to();
        return scene.mentions().stream()
                .filter(mention -> mention.span().start() == offset)
                .anyMatch(mention -> fits(mention, description) && (!apposition || !isListed(description)));
    }

    /** "Ann Doe, the Danish foreign minister": part of what is said of the name. */
    private boolean isApposition(Description description) {
        Sentence sentence = description.sentence();
        int start = description.from() - 1;
        boolean ownedByCountry = start >= 0 && Grammar.isPossessive(sentence.token(start));
        while (ownedByCountry
                && start > 0
                && description.from() - start <= LONGEST_COUNTRY
                && !Grammar.hasToken(sentence, start, ",")) {
            start--;
        }
        boolean person = description.noun().denotes() == DescriptionWords.Denotes.PERSON
                || description.noun().denotes() == DescriptionWords.Denotes.HEAD;
        if (!person || start <= 0 || !Grammar.hasToken(sentence, start, ",")) {
            return false;
        }
        int end = sentence.token(start - 1).span().end();
        return scene.mentions().stream()
                .anyMatch(mention -> mention.span().end() == end
                        && mention.entity().kind().isPerson()
                        && !isOfOtherCountry(mention.entity(), description));
    }

    /** "Before seeing Rojas, the Danish premier met": she is no Dane. */
    private boolean isOfOtherCountry(EntityId person, Description description) {
        Optional<EntityId> home = Optional.ofNullable(facts.get(person)).flatMap(PersonFacts::country);
        return home.isPresent()
                && description.country().filter(PeopleFacts::isCountry).isPresent()
                && !home.equals(description.country());
    }

    private boolean fits(Mention mention, Description description) {
        return switch (description.noun().denotes()) {
            case PERSON, HEAD -> mention.entity().kind().isPerson();
            case ORGANIZATION -> mention.entity().kind().isOrganization();
            case COUNTRY, CAPITAL ->
                mention.entity().kind().isPlace() && !description.noun().several();
        };
    }

    /** "the two leaders, Xi and Putin" still means both. */
    private static boolean isListed(Description description) {
        return description.noun().several();
    }
}
