package org.communique.extract.trade;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.Measure;
import org.communique.claim.Mention;
import org.communique.claim.TradeFigure;
import org.communique.claim.TradeFigure.Parties;
import org.communique.knowledge.PhraseTrie;

/**
 * Reads rankings of partners: "the largest buyers were Chile ($5 billion) and Peru ($4 billion)", "followed by Peru with $4 billion",
 * "Peru came second with $4 billion".
 *
 * @param sentence the sentence of the ranking
 * @param context what was read before it
 */
record PartnerRanking(TradeSentence sentence, TradeContext context) {

    /** How many tokens the verb of a ranking may take between a partner and its amount. */
    private static final int REACH = 12;
    /** How many tokens "with an export turnover of" may take. */
    private static final int VALUE = 6;
    /** How far before the words of a ranking its owner may stand: "Peru's fourth biggest export market". */
    private static final int OWNER = 8;

    private static final Set<String> INTO_AMOUNT = Set.of("(", "with", "at", ":", "–", "—");
    private static final Set<String> PLACES = Set.of(
            "followed",
            "follows",
            "following",
            "second",
            "third",
            "fourth",
            "fifth",
            "next",
            "first",
            "ranked",
            "ranks",
            "tops",
            "topped");

    /**
     * A partner with its place.
     *
     * @param topic the partner's name, as what the amount is about
     * @param trader the reporting country and the partner
     */
    record Ranked(Topic topic, Trader trader) {}

    /** Who is ranked by the amount, if anybody. */
    Optional<Ranked> of(Placed<?> quantity) {
        return partner(quantity).flatMap(party -> measure(party, quantity).flatMap(measure -> ranked(measure, party)));
    }

    private Optional<Placed<Mention>> partner(Placed<?> quantity) {
        int joint = joint(quantity);
        if (joint < 0) {
            return Optional.empty();
        }
        Optional<Placed<Mention>> nearest = sentence.parties().stream()
                .filter(party -> party.to() <= joint && joint - party.to() <= REACH)
                .filter(party ->
                        party.what().denotes().size() == 1 && !sentence.hasQuantity(party.to(), quantity.begin()))
                .max(Comparator.comparingInt(Placed::from));
        return nearest.map(this::whoFollows).filter(party -> isRanked(party, quantity));
    }

    /** Where the words begin that join a partner with its amount: "(", "with", "with a turnover of"; -1 where none stand there. */
    private int joint(Placed<?> quantity) {
        int last = quantity.begin() - 1;
        if (INTO_AMOUNT.contains(sentence.word(last))) {
            return last;
        }
        for (int index = last; sentence.word(last).equals("of") && index > last - VALUE; index--) {
            if (sentence.word(index).equals("with")) {
                return index;
            }
        }
        return -1;
    }

    /** "Peru followed Chile with $4 billion": the amount is that of the first. */
    private Placed<Mention> whoFollows(Placed<Mention> party) {
        boolean follows = sentence.word(party.from() - 1).equals("followed");
        return sentence.parties().stream()
                .filter(one -> follows && one.to() == party.from() - 1)
                .findFirst()
                .orElse(party);
    }

    /** The partner stands right before its amount in a ranking, or the words between them tell its place. */
    private boolean isRanked(Placed<Mention> party, Placed<?> quantity) {
        boolean next = party.to() == joint(quantity)
                || (party.to() == joint(quantity) - 1
                        && sentence.word(party.to()).equals(","));
        boolean placed = PLACES.stream().anyMatch(word -> sentence.hasWord(word, party.to(), quantity.begin()))
                || cue(party.to(), quantity.begin()).isPresent();
        boolean clause = sentence.topics().stream()
                .anyMatch(topic -> topic.from() >= party.to()
                        && topic.to() <= joint(quantity)
                        && topic.kind() != Topic.Kind.OTHER
                        && !isCue(topic));
        return !clause && (placed || (next && isRanking()));
    }

    private boolean isCue(Topic topic) {
        return cues().anyMatch(cue -> cue.from() <= topic.from() && topic.to() <= cue.to());
    }

    private boolean isRanking() {
        return cues().findAny().isPresent()
                || sentence.hasWord("followed", 0, sentence.size())
                || sentence.parties().stream()
                                .filter(party -> INTO_AMOUNT.contains(sentence.word(party.to()))
                                        && sentence.hasMoney(party.to() + 1, Math.min(sentence.size(), party.to() + 5)))
                                .count()
                        > 1;
    }

    private java.util.stream.Stream<PhraseTrie.Match<Signal>> cues() {
        return sentence.signals().stream()
                .filter(match -> match.values().contains(Signal.BUYER)
                        || match.values().contains(Signal.SELLER)
                        || match.values().contains(Signal.PARTNER));
    }

    private Optional<PhraseTrie.Match<Signal>> cue(int from, int to) {
        return cues().filter(match -> match.from() >= from && match.to() <= to).findFirst();
    }

    private static Measure measure(PhraseTrie.Match<Signal> cue) {
        if (cue.values().contains(Signal.BUYER)) {
            return Measure.EXPORTS;
        }
        return cue.values().contains(Signal.SELLER) ? Measure.IMPORTS : Measure.TOTAL_TRADE;
    }

    /** By the words of the ranking, else by the flow that the sentence names first, else as the figure just before. */
    private Optional<Measure> measure(Placed<Mention> party, Placed<?> quantity) {
        Optional<Measure> flow = sentence.topics().stream()
                .filter(topic -> TopicOf.isFlow(topic) && topic.to() <= quantity.begin())
                .reduce((one, other) -> other)
                .flatMap(Topic::measure);
        boolean bare = sentence.topics().stream().noneMatch(topic -> topic.isTrade() && topic.to() <= quantity.begin());
        return cue(0, quantity.begin())
                .or(() -> cue(quantity.to(), sentence.size()))
                .map(PartnerRanking::measure)
                .or(() -> flow)
                .or(() -> bare ? before(party) : Optional.empty());
    }

    /** The measure of the last figure of the sentence before, if that has a partner too. */
    private Optional<Measure> before(Placed<Mention> party) {
        List<TradeFigure> before = context.ofPreviousSentence();
        return before.reversed().stream()
                .limit(1)
                .filter(figure -> TradeContext.pair(figure).size() == 2
                        && !TradeContext.pair(figure).contains(party.what().entity()))
                .map(TradeFigure::measure)
                .filter(measure -> measure != Measure.TRADE_SHARE)
                .findFirst();
    }

    private Optional<Ranked> ranked(Measure measure, Placed<Mention> party) {
        EntityId away = party.what().entity();
        Optional<EntityId> home = owner().or(context::home).filter(id -> !id.equals(away));
        Topic topic = new Topic(party.from(), party.to(), Optional.of(measure), Topic.Kind.NOUN);
        return home.map(
                id -> new Ranked(topic, new Trader(parties(measure, id, away), true, party.from(), party.to())));
    }

    /** "Peru's main buyers", "the largest buyers of Peruvian goods". */
    private Optional<EntityId> owner() {
        return cues().flatMap(cue -> sentence.parties().stream()
                        .filter(party -> (party.to() <= cue.from()
                                        && cue.from() - party.to() <= OWNER
                                        && sentence.word(party.to()).startsWith("'"))
                                || (party.from() >= cue.to()
                                        && party.from() - cue.to() <= 2
                                        && (sentence.word(party.from() - 1).equals("of")
                                                || sentence.word(party.from() - 1)
                                                        .equals("to")
                                                || sentence.word(party.from() - 1)
                                                        .equals("for")))))
                .map(party -> party.what().entity())
                .findFirst();
    }

    private static Parties parties(Measure measure, EntityId home, EntityId away) {
        return switch (measure) {
            case EXPORTS -> Parties.flow(Optional.of(home), Optional.of(away));
            case IMPORTS -> Parties.flow(Optional.of(away), Optional.of(home));
            default -> Parties.between(List.of(home, away));
        };
    }
}
