package org.communique.extract.trade;

import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;

/**
 * Whose balance it is where its words name nobody: "The deficit was $5 billion".
 *
 * @param context what was read before it
 * @param sentence the sentence of the balance
 */
record BareBalance(TradeContext context, TradeSentence sentence) {

    /** The holder, and the partner where the sentence before told of one pair; empty where the passage does not tell. */
    Optional<List<EntityId>> holders() {
        return ofPassage()
                .or(() -> context.lastAlone()
                        .or(context::onlyPartyBefore)
                        .filter(id -> TradeContext.ids(sentence).size() < 2)
                        .map(List::of));
    }

    /** In a sentence that names nobody but the home side of the passage: of the pair told just before, else of that home alone. */
    private Optional<List<EntityId>> ofPassage() {
        Optional<EntityId> home = context.home();
        boolean nobodyElse = TradeContext.ids(sentence).stream()
                .allMatch(id -> home.filter(id::equals).isPresent());
        boolean many = context.isOfMany();
        if (!nobodyElse || home.isEmpty()) {
            return Optional.empty();
        }
        if (context.isBehindPair(many)) {
            return TradeContext.other(context.recentPairs(), home.get()).map(other -> List.of(home.get(), other));
        }
        return many ? home.map(List::of) : Optional.empty();
    }
}
