package org.communique.quantity;

import java.util.Optional;
import org.communique.claim.Money;
import org.communique.claim.Qualifier;
import org.communique.text.Span;

/**
 * An amount of money in a text.
 *
 * @param span the number with its currency
 * @param whole {@code span} with the words that qualify it ("nearly $200 billion")
 * @param money what it means; of a range ("between 5 and 6 billion dollars") the lower end
 * @param qualifier how the stated amount relates to the true one
 * @param upTo the upper end of a range
 * @param conversion whether it restates the amount before it in another currency ("$65bn (€60bn)")
 */
public record MoneyFound(
        Span span, Span whole, Money money, Qualifier qualifier, Optional<Money> upTo, boolean conversion) {

    MoneyFound asConversion() {
        return new MoneyFound(span, whole, money, qualifier, upTo, true);
    }
}
