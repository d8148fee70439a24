package org.communique.quantity;

import java.math.BigDecimal;
import org.communique.claim.Qualifier;
import org.communique.text.Span;

/**
 * A number in a text.
 *
 * @param span the number
 * @param whole {@code span} with the words that qualify it
 * @param value signed; parts are decimals (a third is 0.333…)
 * @param qualifier how the stated number relates to the true one
 */
public record NumberFound(Span span, Span whole, BigDecimal value, Qualifier qualifier) {}
