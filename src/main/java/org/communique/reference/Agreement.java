package org.communique.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.communique.claim.Qualifier;

/**
 * Whether a stated amount fits an official value.
 *
 * <p>A claim is read as its writer means it. A bare number is good to half a step of its last digit; "about 200" is good to one step
 * of the round number, though never to more than a twentieth; "nearly 200" is good downwards from 200, "more than 200" upwards, up
 * to the next round number: somebody who means 260 says "more than 250". An official value is itself rounded, and is given half a
 * step of its last digit.
 *
 * @param fits whether both can be true
 * @param deviationPercent by how much the claim is above (or, negative, below) the official value, with two decimals; absent where that
 *     value is 0
 * @param lowest the least official value that the claim allows
 * @param highest the greatest official value that the claim allows
 */
public record Agreement(boolean fits, Optional<BigDecimal> deviationPercent, BigDecimal lowest, BigDecimal highest) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int DECIMALS = 2;

    /**
     * Compares amounts of one currency.
     *
     * @param claim what an article states
     * @param official the official value, not below 0
     */
    public static Agreement of(StatedAmount claim, BigDecimal official) {
        BigDecimal slack = StatedAmount.of(official, Qualifier.EXACTLY).step().multiply(HALF);
        BigDecimal lowest = claim.amount().subtract(below(claim).max(slack));
        BigDecimal highest = claim.amount().add(above(claim).max(slack));
        boolean fits = official.compareTo(lowest) >= 0 && official.compareTo(highest) <= 0;
        return new Agreement(fits, deviation(claim.amount(), official), lowest, highest);
    }

    private static Optional<BigDecimal> deviation(BigDecimal claim, BigDecimal official) {
        return official.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        claim.subtract(official).multiply(HUNDRED).divide(official, DECIMALS, RoundingMode.HALF_UP));
    }

    /** How far the official value may be below the claim. */
    private static BigDecimal below(StatedAmount claim) {
        return switch (claim.qualifier()) {
            case EXACTLY -> rounding(claim);
            case ABOUT -> around(claim);
            case MORE_THAN -> BigDecimal.ZERO;
            case NEARLY -> around(claim);
            case LESS_THAN -> toTheNextRound(claim);
        };
    }

    /** How far the official value may be above the claim. */
    private static BigDecimal above(StatedAmount claim) {
        return switch (claim.qualifier()) {
            case EXACTLY -> rounding(claim);
            case ABOUT -> around(claim);
            case MORE_THAN -> toTheNextRound(claim);
            case NEARLY, LESS_THAN -> BigDecimal.ZERO;
        };
    }

    /** Half a step of the last digit, and of a single digit a tenth at most: "1 trillion" is not said of 1.4 trillion. */
    private static BigDecimal rounding(StatedAmount claim) {
        return claim.step().multiply(HALF).min(claim.amount().multiply(TENTH));
    }

    private static BigDecimal around(StatedAmount claim) {
        return claim.roundStep().min(claim.amount().multiply(TWENTIETH)).max(rounding(claim));
    }

    private static BigDecimal toTheNextRound(StatedAmount claim) {
        return claim.roundStep().min(claim.amount().multiply(TENTH)).max(rounding(claim));
    }
}
