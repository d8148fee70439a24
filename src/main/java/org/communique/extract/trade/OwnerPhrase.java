package org.communique.extract.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.Mention;

/**
 * Who stands before a topic as its owner: "China's exports", "Indonesian exports", "India-Russia trade", "the two countries' trade".
 *
 * @param parties the mentions in text order; two of a pair
 * @param pronoun whether "its", "their" or "the country's" stands there
 * @param country whether it is "the country's"
 */
record OwnerPhrase(List<Placed<Mention>> parties, boolean pronoun, boolean country) {

    private static final int REACH = 6;

    static OwnerPhrase before(TradeSentence sentence, int topic) {
        int end = topic;
        boolean pronoun = false;
        boolean country = false;
        while (end > 0 && topic - end <= REACH && !isBarrier(sentence, end - 1)) {
            String word = sentence.word(end - 1);
            country |= isCountry(sentence, end - 1);
            pronoun |= country || word.equals("its") || word.equals("their");
            Optional<Placed<Mention>> party = endingAt(sentence, end);
            if (party.isPresent()) {
                return new OwnerPhrase(pair(sentence, party.get()), pronoun, country);
            }
            end--;
        }
        return new OwnerPhrase(List.of(), pronoun, country);
    }

    /** "the country 's", "the nation 's", of one country. */
    private static boolean isCountry(TradeSentence sentence, int index) {
        String next = sentence.word(index + 1);
        return (next.equals("'s") || next.equals("’s"))
                && sentence.has(Signal.STATE, index, index + 1)
                && sentence.word(index - 1).equals("the");
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
