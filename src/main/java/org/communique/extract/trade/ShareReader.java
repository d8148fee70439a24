package org.communique.extract.trade;

import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.Measure;
import org.communique.claim.TradeFigure.Parties;
import org.communique.quantity.PercentFound;

/** Reads shares: "China accounts for 30 percent of Peru's exports", "a third of Ghana's imports come from China". */
final class ShareReader {

    private static final int REACH = 6;
    /** How far before a share its verb may stand. */
    private static final int HOLDING = 4;

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
                .filter(one -> !sentence.hasWord(",", percent.to(), one.from()) && !isRestricted(one));
        return topic.flatMap(one -> draft(one, percent));
    }

    /** "58 percent of the exports it had promised to buy" is a share of something else. */
    private boolean isRestricted(Topic topic) {
        return switch (sentence.word(topic.to())) {
            case "it", "they", "that", "which", "he", "she", "we" -> true;
            default -> false;
        };
    }

    private Optional<FigureDraft> draft(Topic topic, Placed<PercentFound> percent) {
        Optional<FigureDraft> part = partOfWhole(topic, percent);
        if (part.isPresent()) {
            return part;
        }
        Roles roles = new Roles(sentence, topic, percent, Optional.empty());
        Optional<EntityId> partner = holdsBefore(percent) ? roles.subject() : destination(topic);
        Optional<EntityId> holder = roles.holder().or(() -> ranked(percent));
        if (partner.isEmpty() || holder.isEmpty() || partner.equals(holder)) {
            return Optional.empty();
        }
        return Optional.of(shared(topic, percent, new Sides(roles, holder.get(), partner.get())));
    }

    /** "Spain is Togo's top export destination, accounting for 12 percent of total exports": whose rank it is. */
    private Optional<EntityId> ranked(Placed<PercentFound> percent) {
        return sentence.parties().stream()
                .filter(party -> party.to() < percent.begin()
                        && sentence.word(party.to()).startsWith("'"))
                .filter(party -> sentence.has(Signal.RANK, party.to(), Math.min(sentence.size(), party.to() + REACH)))
                .map(party -> party.what().entity())
                .findFirst();
    }

    /** "Its exports to China account for a third of all exports": the flow on the left is the part. */
    private Optional<FigureDraft> partOfWhole(Topic whole, Placed<PercentFound> percent) {
        Optional<Topic> part = sentence.topics().stream()
                .filter(one -> one.to() <= percent.begin() && one.measure().equals(whole.measure()))
                .findFirst();
        if (part.isEmpty() || !holdsBefore(percent)) {
            return Optional.empty();
        }
        Roles roles = new Roles(sentence, part.get(), percent, Optional.empty());
        Optional<EntityId> partner = roles.target()
                .or(roles::origin)
                .or(() -> roles.partners().stream().findFirst());
        if (partner.isEmpty() || roles.holder().isEmpty() || partner.equals(roles.holder())) {
            return Optional.empty();
        }
        return Optional.of(
                shared(whole, percent, new Sides(roles, roles.holder().get(), partner.get())));
    }

    private record Sides(Roles roles, EntityId holder, EntityId partner) {}

    private static FigureDraft shared(Topic topic, Placed<PercentFound> percent, Sides sides) {
        FigureDraft draft = FigureDraft.ofPercent(topic, percent);
        draft.share(percent.what().percent());
        draft.qualifier(percent.what().qualifier());
        draft.trader(new Trader(
                parties(topic, sides.holder(), sides.partner()),
                true,
                sides.roles().first(),
                sides.roles().last()));
        return draft;
    }

    private boolean holdsBefore(Placed<PercentFound> percent) {
        boolean another = sentence.word(percent.begin() - 1).equals("and")
                && sentence.percents().stream()
                        .anyMatch(one -> one.to() < percent.begin() && percent.begin() - one.to() <= REACH);
        int reach = another ? 2 * REACH : HOLDING;
        return sentence.has(Signal.HOLDS, Math.max(0, percent.begin() - reach), percent.begin());
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
