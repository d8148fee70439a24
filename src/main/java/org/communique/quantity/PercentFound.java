package org.communique.quantity;

import java.math.BigDecimal;
import org.communique.claim.Qualifier;
import org.communique.text.Span;

/**
 * A percentage in a text.
 *
 * @param span the number with its percent sign or word, or the words that mean a percentage
 * @param whole {@code span} with the words that qualify it
 * @param percent signed only where the words themselves have a direction ("halved" is −50, "minus 5 percent" −5)
 * @param qualifier how the stated number relates to the true one
 * @param form what the words are
 */
public record PercentFound(Span span, Span whole, BigDecimal percent, Qualifier qualifier, Form form) {

    /** What kind of words state a percentage. */
    public enum Form {
        /** "30 percent", "47.5%". */
        PERCENT,
        /** "one-tenth", "a quarter": a part of something only if the sentence makes it one. */
        PART,
        /** "doubled", "rose fivefold": a change by itself. */
        MULTIPLE
    }
}
