package org.communique.claim;

import java.math.BigDecimal;

/**
 * An amount of money.
 *
 * @param amount in units of the currency (147 billion dollars is 147000000000), without trailing zeros after the point
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {

    public Money {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("A currency is an ISO 4217 code, got " + currency);
        }
        amount = canonical(amount);
    }

    /** Without trailing zeros and without an exponent: equal numbers are written alike. */
    static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
