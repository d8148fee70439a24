package org.communique.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.communique.claim.Qualifier;

/**
 * Whether a stated amount fits an official value.
 *
 * <p>A claim is read as its writer means it; see {@link StatedAmount#lowest}. An official value is itself rounded, and is given half a
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
        BigDecimal lowest = claim.lowest().min(claim.amount().subtract(slack));
        BigDecimal highest = claim.highest().max(claim.amount().add(slack));
        boolean fits = official.compareTo(lowest) >= 0 && official.compareTo(highest) <= 0;
        return new Agreement(fits, deviation(claim.amount(), official), lowest, highest);
    }

    private static Optional<BigDecimal> deviation(BigDecimal claim, BigDecimal official) {
        return official.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        claim.subtract(official).multiply(HUNDRED).divide(official, DECIMALS, RoundingMode.HALF_UP));
    }
}
