package org.communique.extract.trade;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.Mention;
import org.communique.resolve.Reading;

/** The countries that an article is about. */
final class MainPair {

    private static final int HEADLINE_WEIGHT = 3;
    private static final int OFTEN = 3;
    private static final int OPENING = 4;

    private MainPair() {}

    /** The two countries that the article speaks of most, if it speaks of both often; else empty. */
    static List<EntityId> of(Reading reading) {
        Map<EntityId, Integer> counts = new TreeMap<>();
        int headline = reading.document().article().headlineLength();
        for (Mention mention : reading.mentions()) {
            int weight = mention.span().end() <= headline ? HEADLINE_WEIGHT : 1;
            for (EntityId id : mention.denotes()) {
                if (reading.entity(id).kind() == EntityKind.COUNTRY) {
                    counts.merge(id, weight, Integer::sum);
                }
            }
        }
        List<EntityId> often = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= OFTEN)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
        return often.size() == 2 ? often : List.of();
    }

    /** The country that the headline names, if it names one only. */
    static Optional<EntityId> onlyInHeadline(Reading reading) {
        int headline = reading.document().article().headlineLength();
        List<EntityId> named = reading.mentions().stream()
                .filter(mention -> mention.span().end() <= headline)
                .flatMap(mention -> mention.denotes().stream())
                .filter(id -> reading.entity(id).kind() == EntityKind.COUNTRY)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** The one country whose offices the opening names: "The Chilean customs service releases …". */
    static Optional<EntityId> ofOffices(List<TradeSentence> sentences, Map<EntityId, EntityId> countries) {
        List<EntityId> offices = sentences.stream()
                .limit(OPENING)
                .flatMap(sentence -> sentence.agents().stream())
                .filter(agent -> agent.what().entity().kind().isOrganization())
                .flatMap(agent -> Optional.ofNullable(countries.get(agent.what().entity())).stream())
                .distinct()
                .toList();
        return offices.size() == 1 ? Optional.of(offices.getFirst()) : Optional.empty();
    }

    /** The one country that the opening names at all, be it in the name of an office ("the Chilean statistics office"). */
    static Optional<EntityId> onlyInOpening(List<TradeSentence> sentences) {
        List<EntityId> named = sentences.stream()
                .limit(OPENING)
                .flatMap(sentence -> TradeContext.ids(sentence).stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
