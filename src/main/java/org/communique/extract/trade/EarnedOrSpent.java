package org.communique.extract.trade;

import org.communique.claim.Measure;

/** Amounts that a country takes in or pays: "earned $5 billion from exporting coffee", "spent $2 billion on imports from Chad". */
final class EarnedOrSpent {

    private static final int REACH = 5;

    private EarnedOrSpent() {}

    /** Whether the amount that ends at token {@code to} is earned from, or spent on, what the topic behind it names. */
    static boolean is(TradeSentence sentence, int to, Topic topic) {
        int start = Math.max(0, to - REACH - 2);
        if (topic.from() < to || topic.from() - to > REACH) {
            return false;
        }
        if (topic.measures(Measure.EXPORTS)) {
            return sentence.word(to).equals("from") && sentence.has(Signal.EARNS, start, to);
        }
        return topic.measures(Measure.IMPORTS)
                && sentence.word(to).equals("on")
                && sentence.has(Signal.SPENDS, start, to);
    }
}
