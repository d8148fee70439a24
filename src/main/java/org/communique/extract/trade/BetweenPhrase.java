package org.communique.extract.trade;

import java.util.ArrayList;
import java.util.List;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;

/** Finds both parties of "trade between A and B"; one mention may name both ("the two countries"). */
final class BetweenPhrase {

    private static final int REACH = 6;

    private BetweenPhrase() {}

    /** The mentions behind the "between" that belongs to the topic, in text order; empty where there is none. */
    static List<Placed<Mention>> parties(TradeSentence sentence, Topic topic) {
        int start = start(sentence, topic);
        List<Placed<Mention>> parties = new ArrayList<>();
        List<EntityId> ids = new ArrayList<>();
        int previous = start;
        for (Placed<Mention> party : sentence.parties()) {
            // the first of a pair follows "between", the second "and"
            boolean pairs = ids.isEmpty() || (ids.size() == 1 && sentence.hasWord("and", previous, party.from()));
            if (start >= 0 && party.from() >= start && party.from() - previous <= REACH && pairs) {
                ids.addAll(party.what().denotes());
                parties.add(party);
                previous = party.to();
            }
        }
        return parties;
    }

    private static int start(TradeSentence sentence, Topic topic) {
        for (int index = topic.to() - 1; index < Math.min(sentence.size(), topic.to() + REACH); index++) {
            if (sentence.word(index).equals("between")) {
                return index + 1;
            }
        }
        return -1;
    }
}
