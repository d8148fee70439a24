package org.communique.extract.trade;

/** Finds the preposition that governs a party. */
final class Prepositions {

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
}
