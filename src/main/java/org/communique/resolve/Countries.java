package org.communique.resolve;

import java.util.Optional;
import org.communique.claim.EntityKind;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.knowledge.NameSense;
import org.communique.text.Sentence;

/** Finds the country that a phrase says somebody or something belongs to: "Chinese", "Russia's", "of the United States". */
final class Countries {

    private static final int LONGEST = 6;

    private final Gazetteer gazetteer;

    Countries(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * A country and where it is named.
     *
     * @param from index of its first token
     * @param to one past its last, a possessive not included
     */
    record Found(int from, int to, KnownEntity entity) {}

    /** The country whose name, adjective or possessive ends right before token {@code to}. */
    Optional<Found> before(Sentence sentence, int to) {
        int end = to > 0 && Grammar.isPossessive(sentence.token(to - 1)) ? to - 1 : to;
        for (int from = Math.max(0, end - LONGEST); from < end; from++) {
            Optional<KnownEntity> country = country(sentence, from, end);
            if (country.isPresent()) {
                return Optional.of(new Found(from, end, country.get()));
            }
        }
        return Optional.empty();
    }

    /** The country named from token {@code from} on, after an article if there is one. */
    Optional<Found> at(Sentence sentence, int from) {
        int start = Grammar.hasToken(sentence, from, "the") ? from + 1 : from;
        for (int to = Math.min(sentence.size(), start + LONGEST); to > start; to--) {
            Optional<KnownEntity> country = country(sentence, start, to);
            if (country.isPresent()) {
                return Optional.of(new Found(start, to, country.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<KnownEntity> country(Sentence sentence, int from, int to) {
        return gazetteer.senses(sentence.tokens().subList(from, to)).stream()
                .filter(sense -> sense.use() != NameSense.Use.CAPITAL)
                .map(NameSense::entity)
                .filter(entity -> entity.kind() == EntityKind.COUNTRY)
                .findFirst();
    }
}
