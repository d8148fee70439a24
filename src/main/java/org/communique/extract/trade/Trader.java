package org.communique.extract.trade;

import java.util.List;
import org.communique.claim.EntityId;

/**
 * Who trades, as found in a sentence.
 *
 * @param parties how the figure names them
 * @param named whether the sentence itself names all of them
 * @param from index of the first token that names one of them or the topic
 * @param to one past the index of the last such token
 */
record Trader(org.communique.claim.TradeFigure.Parties parties, boolean named, int from, int to) {

    /** All of them. */
    List<EntityId> ids() {
        return java.util.stream.Stream.of(
                        parties.between().stream(), parties.exporter().stream(), parties.importer().stream())
                .flatMap(ids -> ids)
                .toList();
    }
}
