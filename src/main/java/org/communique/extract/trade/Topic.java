package org.communique.extract.trade;

import java.util.Optional;
import org.communique.claim.Measure;

/**
 * What sums of money near it may be about.
 *
 * @param from index of its first token
 * @param to one past the index of its last token
 * @param measure what it measures; empty for topics that are no trade figure
 * @param kind how it takes an amount
 */
record Topic(int from, int to, Optional<Measure> measure, Kind kind) {

    /** How a topic takes an amount; the table of trade words explains them. */
    enum Kind {
        NOUN,
        CONTEXT,
        VERB,
        OTHER,
        TARIFF
    }

    boolean isTrade() {
        return measure.isPresent();
    }

    boolean measures(Measure wanted) {
        return measure.filter(wanted::equals).isPresent();
    }

    boolean isBalance() {
        return measures(Measure.TRADE_DEFICIT) || measures(Measure.TRADE_SURPLUS);
    }
}
