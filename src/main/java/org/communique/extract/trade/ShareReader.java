package org.communique.extract.trade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.Measure;
import org.communique.claim.TradeFigure.Parties;
import org.communique.quantity.PercentFound;

/** Reads shares: "China accounts for 30 percent of Peru's exports", "a third of Ghana's imports come from China". */
final class ShareReader {

    private static final int REACH = 6;
    private static final Set<String> HOLDS = Set.of(
            "account",
            "accounts",
            "accounted",
            "accounting",
            "represent",
            "represents",
            "represented",
            "representing",
            "absorbs",
            "absorbed",
            "takes",
            "took",
            "buys",
            "bought",
            "supplies",
            "supplied",
            "makes",
            "made");

    private final TradeSentence sentence;

    ShareReader(TradeSentence sentence) {
        this.sentence = sentence;
    }

    Optional<FigureDraft> read(Placed<PercentFound> percent) {
        if (!sentence.word(percent.to()).equals("of")) {
            return Optional.empty();
        }
        Optional<Topic> topic = sentence.topics().stream()
                .filter(one -> one.from() > percent.to())
                .findFirst()
                .filter(one -> one.isTrade() && !one.isBalance() && one.from() - percent.to() <= REACH)
                .filter(one -> !sentence.hasWord(",", percent.to(), one.from()));
        return topic.flatMap(one -> draft(one, percent));
    }

    private Optional<FigureDraft> draft(Topic topic, Placed<PercentFound> percent) {
        Roles roles = new Roles(sentence, topic, percent);
        Optional<EntityId> partner = holdsBefore(percent) ? roles.subject() : destination(topic);
        if (partner.isEmpty() || roles.holder().isEmpty() || partner.equals(roles.holder())) {
            return Optional.empty();
        }
        FigureDraft draft = FigureDraft.ofPercent(topic, percent);
        draft.share(percent.what().percent());
        draft.qualifier(percent.what().qualifier());
        draft.trader(
                new Trader(parties(topic, roles.holder().get(), partner.get()), true, roles.first(), roles.last()));
        return Optional.of(draft);
    }

    private boolean holdsBefore(Placed<PercentFound> percent) {
        for (int index = Math.max(0, percent.begin() - 4); index < percent.begin(); index++) {
            if (HOLDS.contains(sentence.word(index))) {
                return true;
            }
        }
        return false;
    }

    /** "… go to China", "… come from Vietnam", "… with India". */
    private Optional<EntityId> destination(Topic topic) {
        return sentence.parties().stream()
                .filter(party -> party.from() > topic.to() && party.from() - topic.to() <= REACH)
                .filter(party -> {
                    String word = sentence.word(party.from() - 1);
                    String before = word.equals("the") ? sentence.word(party.from() - 2) : word;
                    return before.equals("to")
                            || before.equals("from")
                            || before.equals("with")
                            || before.equals("for");
                })
                .map(party -> party.what().entity())
                .findFirst();
    }

    private static Parties parties(Topic topic, EntityId holder, EntityId partner) {
        if (topic.measures(Measure.EXPORTS)) {
            return Parties.flow(Optional.of(holder), Optional.of(partner));
        }
        if (topic.measures(Measure.IMPORTS)) {
            return Parties.flow(Optional.of(partner), Optional.of(holder));
        }
        return Parties.between(List.of(holder, partner));
    }
}
