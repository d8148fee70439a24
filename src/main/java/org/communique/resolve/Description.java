package org.communique.resolve;

import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * A noun phrase that refers to something named: "the Russian leader", "both countries".
 *
 * @param sentence where
 * @param from index of its first token, the determiner
 * @param to one past its noun
 * @param noun what it says
 * @param country the country in it, as in "the Russian leader"
 * @param possessor whether it begins with "his", "her" or "their"
 * @param pair whether it says "two" or "both"
 */
record Description(
        Sentence sentence,
        int from,
        int to,
        DescriptionWords.Noun noun,
        Optional<EntityId> country,
        boolean possessor,
        boolean pair) {

    Span span() {
        return sentence.span(from, to);
    }
}
