package org.communique.extract.trade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds words that stand for a topic named before: "exports to Chile rose, while those to Peru fell", "exports to Chile rose 3 percent,
 * to Peru 4 percent and to Cuba 5 percent".
 */
final class StandInTopics {

    private static final Set<String> OPENERS =
            Set.of("", ",", ";", "and", "but", "while", "whereas", "as", "though", "although", "meanwhile");
    private static final Set<String> INTO_PARTNER = Set.of("to", "from", "with");
    private static final Set<String> LINKS = Set.of(",", "and", "but", "while");

    private StandInTopics() {}

    /** The sentence with its stand-ins among its topics; {@code before} is the last topic of the sentence before. */
    static TradeSentence resolve(TradeSentence sentence, Optional<Topic> before) {
        List<Topic> found = new ArrayList<>();
        for (int index = 0; index < sentence.size(); index++) {
            int at = index;
            Optional<Topic> antecedent = Stream.concat(sentence.topics().stream(), found.stream())
                    .filter(topic -> topic.to() <= at && stands(topic))
                    .max(Comparator.comparingInt(Topic::from))
                    .or(() -> isOpening(sentence, at) ? before : Optional.empty());
            antecedent
                    .filter(topic -> isPronoun(sentence, at) || isGapped(sentence, topic, at))
                    .ifPresent(topic -> found.add(new Topic(at, at + 1, topic.measure(), Topic.Kind.NOUN)));
        }
        if (found.isEmpty()) {
            return sentence;
        }
        found.addAll(sentence.topics());
        found.sort(Comparator.comparingInt(Topic::from));
        return sentence.withTopics(found);
    }

    /** The last topic of a sentence that a word of the next may stand for. */
    static Optional<Topic> last(TradeSentence sentence) {
        return sentence.topics().stream().filter(StandInTopics::stands).reduce((one, other) -> other);
    }

    private static boolean stands(Topic topic) {
        return topic.isTrade() && topic.kind() == Topic.Kind.NOUN;
    }

    private static boolean isOpening(TradeSentence sentence, int index) {
        return index == 0 || (index <= 2 && sentence.word(index - 1).equals(","));
    }

    /** "those to Peru", "that with Peru", "those of cars". */
    private static boolean isPronoun(TradeSentence sentence, int index) {
        String word = sentence.word(index);
        String next = sentence.word(index + 1);
        boolean those = word.equals("those") && (INTO_PARTNER.contains(next) || next.equals("of"));
        boolean that = word.equals("that") && INTO_PARTNER.contains(next) && startsParty(sentence, index + 2);
        return (those || that) && OPENERS.contains(sentence.word(index - 1));
    }

    /** A second "to" with its own partner and quantity behind that of the topic. */
    private static boolean isGapped(TradeSentence sentence, Topic topic, int index) {
        String word = sentence.word(index);
        boolean again = INTO_PARTNER.contains(word)
                && LINKS.contains(sentence.word(index - 1))
                && startsParty(sentence, index + 1)
                && (sentence.word(topic.to()).equals(word)
                        || sentence.word(topic.from()).equals(word));
        return again
                && sentence.hasQuantity(topic.to(), index)
                && sentence.hasQuantity(index, Math.min(sentence.size(), index + 10));
    }

    private static boolean startsParty(TradeSentence sentence, int index) {
        int name = sentence.word(index).equals("the") ? index + 1 : index;
        return sentence.parties().stream().anyMatch(party -> party.from() == index || party.from() == name);
    }
}
