package org.communique.fuse.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.communique.claim.Qualifier;
import org.communique.reference.StatedAmount;

/**
 * The true values that a stated one allows.
 *
 * @param lowest inclusive
 * @param highest inclusive
 */
record ValueRange(BigDecimal lowest, BigDecimal highest) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = new BigDecimal("2");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal PERCENT = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal POINT = BigDecimal.ONE;
    private static final BigDecimal FIVE = new BigDecimal("5");
    private static final BigDecimal THIRD = new BigDecimal("33.33");
    private static final BigDecimal TWO_THIRDS = new BigDecimal("66.67");

    /** What the writer means: {@link StatedAmount}. */
    static ValueRange meant(BigDecimal amount, Qualifier qualifier) {
        StatedAmount stated = StatedAmount.of(amount.abs(), qualifier);
        return new ValueRange(stated.lowest(), stated.highest());
    }

    /**
     * What the words do not exclude. Digits may have been cut off instead of rounded; a round number is good to one percent; "more than"
     * holds up to twice the amount and "less than" down to half of it, as nobody would put it so beyond.
     */
    static ValueRange allowed(BigDecimal amount, Qualifier qualifier) {
        StatedAmount stated = StatedAmount.of(amount.abs(), qualifier);
        BigDecimal slack = slack(stated);
        BigDecimal lowest = stated.lowest().min(stated.amount().subtract(slack));
        BigDecimal highest = stated.highest().max(stated.amount().add(slack));
        return switch (qualifier) {
            case MORE_THAN -> new ValueRange(lowest, stated.amount().multiply(TWO));
            case LESS_THAN -> new ValueRange(stated.amount().multiply(HALF), highest);
            case EXACTLY, ABOUT, NEARLY ->
                new ValueRange(lowest, highest.max(stated.amount().add(stated.step())));
        };
    }

    private static BigDecimal slack(StatedAmount stated) {
        BigDecimal half = stated.step().multiply(HALF);
        boolean round = stated.roundStep().compareTo(stated.step()) > 0;
        BigDecimal one =
                stated.amount().multiply(PERCENT).min(stated.roundStep().multiply(HALF));
        return round ? one.max(half) : half;
    }

    /**
     * What a percentage does not exclude: half a step of its last digit and one point. Round ones stand for words such as "more than
     * 30 percent", which the claim of a growth does not keep: tens are good to ten points, fives and thirds to five.
     */
    static ValueRange percent(BigDecimal percent) {
        BigDecimal tolerance = percentTolerance(percent);
        return new ValueRange(percent.subtract(tolerance), percent.add(tolerance));
    }

    private static BigDecimal percentTolerance(BigDecimal percent) {
        BigDecimal size = percent.abs();
        if (size.compareTo(THIRD) == 0 || size.compareTo(TWO_THIRDS) == 0) {
            return FIVE;
        }
        if (size.signum() != 0 && size.remainder(TEN).signum() == 0) {
            return TEN;
        }
        if (size.signum() != 0 && size.remainder(FIVE).signum() == 0) {
            return FIVE;
        }
        int decimals = Math.max(0, percent.stripTrailingZeros().scale());
        return POINT.add(HALF.scaleByPowerOfTen(-decimals));
    }

    boolean overlaps(ValueRange other) {
        return lowest.compareTo(other.highest) <= 0 && other.lowest.compareTo(highest) <= 0;
    }

    ValueRange times(BigDecimal factor) {
        return new ValueRange(lowest.multiply(factor), highest.multiply(factor));
    }

    /** Wider by so many percent of its ends on both sides. */
    ValueRange widened(int percent) {
        BigDecimal share = new BigDecimal(percent).multiply(PERCENT);
        return new ValueRange(
                lowest.multiply(BigDecimal.ONE.subtract(share)), highest.multiply(BigDecimal.ONE.add(share)));
    }

    /** How wide it is in percent of its upper end: the smaller, the more is said. */
    BigDecimal width() {
        return highest.signum() == 0
                ? BigDecimal.ZERO
                : highest.subtract(lowest).multiply(HUNDRED).divide(highest.abs(), MathContext.DECIMAL64);
    }
}
