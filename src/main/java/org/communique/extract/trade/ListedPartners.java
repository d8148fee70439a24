package org.communique.extract.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.Mention;

/** Pairs listed partners with listed quantities: "exports to Chile, Peru and Cuba were $5 billion, $4 billion and $3 billion". */
final class ListedPartners {

    /** How many tokens may stand between the preposition and the first partner ("to the key markets of Chile"). */
    private static final int LEAD = 4;

    private static final int REACH = 14;

    private final TradeSentence sentence;

    ListedPartners(TradeSentence sentence) {
        this.sentence = sentence;
    }

    /** The partner whose place in the list behind the topic is that of the quantity in its own; empty where there are no two such lists. */
    Optional<Placed<Mention>> of(int topic, Placed<?> quantity) {
        List<Placed<?>> quantities = new Listed(sentence).list(quantity);
        List<Placed<Mention>> partners = run(topic);
        boolean pairs = quantities.size() > 1
                && quantities.size() == partners.size()
                && quantities.getFirst().begin() >= partners.getLast().to()
                && (sentence.hasWord("respectively", 0, sentence.size())
                        || quantities.getFirst().begin() - partners.getLast().to() <= REACH / 2);
        return pairs ? Optional.of(partners.get(quantities.indexOf(quantity))) : Optional.empty();
    }

    /** The partners behind the preposition at token {@code start}, with nothing but commas and "and" between them. */
    private List<Placed<Mention>> run(int start) {
        List<Placed<Mention>> run = new ArrayList<>();
        String preposition = sentence.word(start);
        if (!preposition.equals("to") && !preposition.equals("from") && !preposition.equals("with")) {
            return run;
        }
        for (Placed<Mention> party : sentence.parties()) {
            int previous = run.isEmpty() ? start + 1 : run.getLast().to();
            boolean joined = run.isEmpty()
                    ? party.from() >= previous
                            && party.from() - previous <= LEAD
                            && !sentence.hasWord(",", previous, party.from())
                    : isJoined(previous, party.from());
            if (joined && party.what().denotes().size() == 1) {
                run.add(party);
            }
        }
        return run;
    }

    private boolean isJoined(int from, int to) {
        if (from >= to || to - from > 3) {
            return false;
        }
        for (int index = from; index < to; index++) {
            switch (sentence.word(index)) {
                case ",", "and", "the" -> {
                    // between two names of a list
                }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }
}
