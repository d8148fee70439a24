package org.communique.extract.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.Mention;

/**
 * Who stands before a topic as its owner: "China's exports", "Indonesian exports", "India-Russia trade", "the two countries' trade".
 *
 * @param parties the mentions in text order; two of a pair
 * @param pronoun whether "its" or "their" stands there
 */
record OwnerPhrase(List<Placed<Mention>> parties, boolean pronoun) {

    private static final int REACH = 6;

    static OwnerPhrase before(TradeSentence sentence, int topic) {
        int end = topic;
        boolean pronoun = false;
        while (end > 0 && topic - end <= REACH && !isBarrier(sentence, end - 1)) {
            String word = sentence.word(end - 1);
            pronoun |= word.equals("its") || word.equals("their");
            Optional<Placed<Mention>> party = endingAt(sentence, end);
            if (party.isPresent()) {
                return new OwnerPhrase(pair(sentence, party.get()), pronoun);
            }
            end--;
        }
        return new OwnerPhrase(List.of(), pronoun);
    }

    /** The party, and before it the other one of "A-B" or "A and B". */
    static List<Placed<Mention>> pair(TradeSentence sentence, Placed<Mention> party) {
        List<Placed<Mention>> parties = new ArrayList<>();
        String joint = sentence.word(party.from() - 1);
        boolean joined = joint.equals("-") || joint.equals("–") || joint.equals("/") || joint.equals("and");
        if (joined) {
            endingAt(sentence, party.from() - 1).ifPresent(parties::add);
        }
        parties.add(party);
        return parties;
    }

    private static boolean isBarrier(TradeSentence sentence, int index) {
        boolean inQuantity = sentence.money().stream().anyMatch(one -> one.from() <= index && index < one.to())
                || sentence.percents().stream().anyMatch(one -> one.from() <= index && index < one.to());
        return inQuantity
                || (Prepositions.endNounPhrase(sentence.word(index))
                        && endingAt(sentence, index + 1).isEmpty())
                || sentence.has(Signal.SPEECH, index, index + 1);
    }

    private static Optional<Placed<Mention>> endingAt(TradeSentence sentence, int end) {
        return sentence.parties().stream().filter(party -> party.to() == end).findFirst();
    }
}
