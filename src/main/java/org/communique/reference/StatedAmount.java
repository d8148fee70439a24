package org.communique.reference;

import java.math.BigDecimal;
import org.communique.claim.Qualifier;

/**
 * An amount as an article states it, read as its writer means it. A bare number is good to half a step of its last digit; "about 200" is
 * good to one step of the round number, though never to more than a twentieth; "nearly 200" is good downwards from 200, "more than 200"
 * upwards, up to the next round number: somebody who means 260 says "more than 250".
 *
 * @param amount in units of the currency, not below 0
 * @param qualifier the wording around it
 * @param significantDigits how many digits are stated, from the first that is not 0, at least 1: "240.1 billion" has four
 */
public record StatedAmount(BigDecimal amount, Qualifier qualifier, int significantDigits) {

    private static final int THOUSAND = 3;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");

    public StatedAmount {
        if (amount.signum() < 0 || significantDigits < 1) {
            throw new IllegalArgumentException("An amount is not below 0 and has a digit, got " + amount + " with "
                    + significantDigits + " digits");
        }
    }

    /**
     * The same where the digits are not known: news count in whole thousands, millions, billions and trillions, so all digits before the
     * largest of these are stated, and behind the point those up to the last that is not 0.
     */
    public static StatedAmount of(BigDecimal amount, Qualifier qualifier) {
        int first = exponent(amount);
        int scale = Math.floorDiv(first, THOUSAND) * THOUSAND;
        return new StatedAmount(amount, qualifier, first - Math.min(scale, lastNonZero(amount)) + 1);
    }

    /** The least true amount that the statement allows. */
    public BigDecimal lowest() {
        return amount.subtract(
                switch (qualifier) {
                    case EXACTLY -> rounding();
                    case ABOUT, NEARLY -> around();
                    case MORE_THAN -> BigDecimal.ZERO;
                    case LESS_THAN -> toTheNextRound();
                });
    }

    /** The greatest true amount that the statement allows. */
    public BigDecimal highest() {
        return amount.add(
                switch (qualifier) {
                    case EXACTLY -> rounding();
                    case ABOUT -> around();
                    case MORE_THAN -> toTheNextRound();
                    case NEARLY, LESS_THAN -> BigDecimal.ZERO;
                });
    }

    /** Half a step of the last digit, and of a single digit a tenth at most: "1 trillion" is not said of 1.4 trillion. */
    private BigDecimal rounding() {
        return step().multiply(HALF).min(amount.multiply(TENTH));
    }

    private BigDecimal around() {
        return roundStep().min(amount.multiply(TWENTIETH)).max(rounding());
    }

    private BigDecimal toTheNextRound() {
        return roundStep().min(amount.multiply(TENTH)).max(rounding());
    }

    /** The value of one step of the last stated digit: 100 million for "240.1 billion". */
    public BigDecimal step() {
        return BigDecimal.ONE.scaleByPowerOfTen(exponent(amount) - significantDigits + 1);
    }

    /** The value of one step of the last digit that is not 0: 100 billion for "200 billion", 10 billion for "240 billion". */
    public BigDecimal roundStep() {
        return BigDecimal.ONE.scaleByPowerOfTen(lastNonZero(amount));
    }

    /** The power of ten of the first digit: 2 for 240. */
    private static int exponent(BigDecimal amount) {
        return amount.signum() == 0 ? 0 : amount.precision() - amount.scale() - 1;
    }

    private static int lastNonZero(BigDecimal amount) {
        return amount.signum() == 0 ? 0 : -amount.stripTrailingZeros().scale();
    }
}
