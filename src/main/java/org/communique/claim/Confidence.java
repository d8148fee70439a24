package org.communique.claim;

import java.math.BigDecimal;

/**
 * How sure the extractor is, in whole percent, so that it is written the same on every machine.
 *
 * @param percent 0 to 100
 */
public record Confidence(int percent) implements Comparable<Confidence> {

    public Confidence {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("A confidence is 0 to 100 percent, got " + percent);
        }
    }

    public static Confidence of(int percent) {
        return new Confidence(Math.clamp(percent, 0, 100));
    }

    /** Between 0 and 1, as the graph has it. */
    public BigDecimal asDecimal() {
        return BigDecimal.valueOf(percent, 2);
    }

    @Override
    public int compareTo(Confidence other) {
        return Integer.compare(percent, other.percent);
    }
}
