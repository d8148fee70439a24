package org.communique.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.communique.claim.Money;
import org.communique.text.Span;

/**
 * An amount of money in the pieces {@code from} (inclusive) to {@code to} (exclusive), before its surroundings are looked at.
 *
 * @param number the number as read
 * @param value the amount in units of the currency
 * @param currency ISO 4217 code
 */
record Amount(NumberMatch number, BigDecimal value, String currency, int from, int to) {

    Money money() {
        return new Money(value, currency);
    }

    Amount times(BigDecimal factor) {
        return new Amount(number, value.multiply(factor), currency, from, to);
    }

    Span span(List<Lexeme> pieces) {
        return pieces.get(from).span().union(pieces.get(to - 1).span());
    }

    /** Whether the number looks like a year of our time. */
    static boolean isYear(NumberMatch number) {
        BigDecimal value = number.value();
        return !number.isScaled() && value.scale() <= 0 && value.intValue() > 1900 && value.intValue() < 2100;
    }
}
