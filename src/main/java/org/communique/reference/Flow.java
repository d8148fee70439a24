package org.communique.reference;

import java.util.Locale;
import java.util.Optional;

/** What a row of a reference table counts, seen from the side of its reporter. */
public enum Flow {
    /** What the reporter sells to the partner. */
    EXPORTS,
    /** What the reporter buys from the partner. */
    IMPORTS,
    /** Both directions together. */
    TOTAL,
    /** Exports less imports of the reporter: below zero for a deficit. */
    BALANCE;

    /** The word as tables write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The flow that the word means, in any case of letters. */
    static Optional<Flow> ofWord(String word) {
        for (Flow flow : values()) {
            if (flow.word().equalsIgnoreCase(word)) {
                return Optional.of(flow);
            }
        }
        return Optional.empty();
    }
}
