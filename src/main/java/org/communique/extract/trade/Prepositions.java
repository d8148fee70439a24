package org.communique.extract.trade;

import java.util.Set;

/** Finds the preposition that governs a party, and where the noun phrase before a topic ends. */
final class Prepositions {

    /** Words that end the noun phrase before a topic when one walks to the left; "trade with Chile had a deficit" is no deficit of Chile. */
    private static final Set<String> BARRIERS = Set.of(
            "in",
            "on",
            "of",
            "with",
            "to",
            "from",
            "by",
            "for",
            "at",
            "that",
            "which",
            "as",
            "but",
            "while",
            "and",
            "or",
            "the",
            ",",
            ";",
            ":",
            "(",
            ")",
            "\"",
            "“",
            "”",
            "between",
            "against",
            "into",
            "when",
            "where",
            "after",
            "than",
            "had",
            "has",
            "have",
            "posted",
            "recorded",
            "registered",
            "saw",
            "ran",
            "booked",
            "logged");

    private static final int REACH = 3;

    private Prepositions() {}

    /** The preposition that governs the party: right before it, or before the words of its noun phrase. */
    static int before(TradeSentence sentence, Placed<?> party) {
        int index = party.from() - 1;
        while (index >= 0 && party.from() - index <= REACH && !isPreposition(sentence.word(index))) {
            index--;
        }
        return index >= 0 && isPreposition(sentence.word(index)) ? index : -1;
    }

    private static boolean isPreposition(String word) {
        return switch (word) {
            case "with", "to", "into", "from", "of", "against", "and", "by", "for" -> true;
            default -> false;
        };
    }

    /** Whether a word ends the noun phrase before a topic when one walks to the left. */
    static boolean endNounPhrase(String word) {
        return BARRIERS.contains(word);
    }
}
