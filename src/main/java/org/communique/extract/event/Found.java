package org.communique.extract.event;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EventType;
import org.communique.claim.Mention;
import org.communique.knowledge.PhraseTrie;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * The triggers in a sentence that could tell an event at all: their objects occur in it, and as many entities as they need. Most
 * sentences have none, and so need no parts of speech.
 */
record Found(
        List<PhraseTrie.Match<Trigger>> verbs,
        List<PhraseTrie.Match<Trigger>> nouns,
        List<PhraseTrie.Match<Trigger>> manners) {

    static Found in(Sentence sentence, List<Mention> mentions, Lexicons lexicons) {
        Set<String> words = new HashSet<>();
        sentence.tokens().stream().map(Token::lower).forEach(words::add);
        Set<EntityId> entities = new HashSet<>();
        mentions.forEach(mention -> entities.addAll(mention.denotes()));
        EventLexicon lexicon = lexicons.events();
        return new Found(
                possible(lexicon.verbs(sentence.tokens()), words, entities.size()),
                lexicons.gatherings()
                        .named(sentence, mentions, possible(lexicon.nouns(sentence.tokens()), words, entities.size())),
                possible(lexicon.manners(sentence.tokens()), words, entities.size()));
    }

    private static List<PhraseTrie.Match<Trigger>> possible(
            List<PhraseTrie.Match<Trigger>> matches, Set<String> words, int entities) {
        return matches.stream()
                .filter(match -> match.values().stream().anyMatch(trigger -> isPossible(trigger, words, entities)))
                .toList();
    }

    private static boolean isPossible(Trigger trigger, Set<String> words, int entities) {
        if (trigger.kind() == Trigger.Kind.NOUN && Retold.isEncounter(trigger.type())) {
            return entities >= entitiesNeeded(trigger) || !Collections.disjoint(words, Retold.DEFINITE);
        }
        boolean hasObject = trigger.objects().isEmpty()
                || trigger.objects().stream()
                        .anyMatch(object -> Trigger.isMarker(object.getFirst()) || words.containsAll(object));
        return hasObject && entities >= entitiesNeeded(trigger);
    }

    private static boolean isOfMany(EventType type) {
        return type == EventType.MEETING || type == EventType.AGREEMENT_SIGNING;
    }

    private static int entitiesNeeded(Trigger trigger) {
        return switch (trigger.frame().need()) {
            case ANY, ACTOR, RECIPIENT, RECIPIENT_PERSON, NAMED -> 1;
            case BOTH, BOTH_PERSONS, STATE, ACTOR_AND_GOAL -> 2;
            // one body may stand for all that meet, and a number for all that sign: "a meeting of NATO ministers"
            case TWO -> isOfMany(trigger.type()) ? 1 : 2;
            case TWO_PERSONS, TWO_ABROAD -> 2;
        };
    }

    boolean isEmpty() {
        return verbs.isEmpty() && nouns.isEmpty() && manners.isEmpty();
    }
}
