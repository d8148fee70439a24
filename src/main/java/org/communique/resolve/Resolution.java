package org.communique.resolve;

import java.util.List;

/**
 * A reading with the reasons behind it.
 *
 * @param reading what was understood
 * @param decisions why each stretch of text was linked as it was, in text order
 */
public record Resolution(Reading reading, List<LinkDecision> decisions) {

    public Resolution {
        decisions = List.copyOf(decisions);
    }
}
