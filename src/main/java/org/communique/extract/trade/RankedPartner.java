package org.communique.extract.trade;

import java.util.Optional;
import org.communique.claim.Mention;
import org.communique.knowledge.PhraseTrie;

/**
 * A partner who is named behind its rank: "exports to Japan's biggest trading partner, China".
 *
 * @param preposition what leads to the partner
 * @param holder whose partner it is, where that is said by name
 * @param partner the partner
 */
record RankedPartner(String preposition, Optional<Placed<Mention>> holder, Placed<Mention> partner) {

    private static final int REACH = 8;

    /** Reads the words from token {@code start} on, which must begin with a preposition. */
    static Optional<RankedPartner> find(TradeSentence sentence, int start) {
        String preposition = sentence.word(start);
        boolean leads = preposition.equals("to") || preposition.equals("from") || preposition.equals("with");
        if (!leads) {
            return Optional.empty();
        }
        return sentence.signals().stream()
                .filter(match -> match.values().contains(Signal.RANK))
                .filter(match -> match.from() > start && match.to() <= start + REACH)
                .filter(match -> !sentence.hasWord(",", start, match.from()))
                .findFirst()
                .flatMap(rank -> named(sentence, start, rank));
    }

    private static Optional<RankedPartner> named(TradeSentence sentence, int start, PhraseTrie.Match<Signal> rank) {
        int name = sentence.word(rank.to()).equals(",") ? rank.to() + 1 : rank.to();
        Optional<Placed<Mention>> holder = sentence.parties().stream()
                .filter(party -> party.from() > start && party.to() <= rank.from())
                .findFirst();
        return sentence.parties().stream()
                .filter(party -> party.from() == name)
                .findFirst()
                .map(partner -> new RankedPartner(sentence.word(start), holder, partner));
    }
}
