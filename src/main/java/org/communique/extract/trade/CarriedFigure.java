package org.communique.extract.trade;

import java.util.List;
import java.util.Optional;
import org.communique.claim.Grounds;
import org.communique.claim.Measure;
import org.communique.claim.TradeFigure;
import org.communique.claim.TradeFigure.Growth;
import org.communique.quantity.MoneyFound;
import org.communique.quantity.PercentFound;

/**
 * Finds what an amount is about that takes up a figure of the sentence before.
 *
 * @param sentence the sentence of the amount
 * @param context what was read before it
 */
record CarriedFigure(TradeSentence sentence, TradeContext context) {

    private static final int ANAPHOR_REACH = 9;
    /** Where the word that takes a figure up may stand: "The figure", "This trade volume". */
    private static final int OPENING = 3;
    /** How late in its sentence a change may be told that takes a figure up. */
    private static final int GROWN_REACH = 12;
    /** Per cent. */
    private static final int GROWN = 60;

    /**
     * A figure taken up.
     *
     * @param topic the word that takes it up, with the measure of that figure
     * @param trader whose figure it was
     */
    record Carried(Topic topic, Trader trader) {}

    Optional<Carried> find(Placed<MoneyFound> money) {
        boolean otherTopic = sentence.topics().stream().anyMatch(topic -> topic.from() < money.to());
        return otherTopic ? Optional.empty() : anaphor(money).or(() -> goal(money));
    }

    /** "It rose to $5 billion", "The figure was …" right behind a sentence with a figure. */
    private Optional<Carried> anaphor(Placed<MoneyFound> money) {
        List<TradeFigure> before = context.ofPreviousSentence();
        int anaphor = sentence.last(Signal.ANAPHOR, Math.max(0, money.begin() - ANAPHOR_REACH), money.begin());
        if (before.isEmpty() || anaphor < 0 || !isJoined(anaphor + 1, money.begin())) {
            return Optional.empty();
        }
        return Optional.of(carried(before.getLast(), anaphor));
    }

    private boolean isJoined(int from, int to) {
        boolean level = sentence.has(Signal.LEVEL, from, to) || sentence.hasChange(from, to);
        return level && sentence.agents().stream().noneMatch(agent -> agent.from() >= from && agent.to() <= to);
    }

    /** "We will reach our $5 billion target" behind a sentence with a total. */
    private Optional<Carried> goal(Placed<MoneyFound> money) {
        boolean goal = sentence.has(Signal.GOAL, money.to(), Math.min(sentence.size(), money.to() + 1));
        boolean ours = switch (sentence.word(money.begin() - 1)) {
            case "our", "their", "the", "this", "that" -> true;
            default -> false;
        };
        return context.ofPreviousSentence().stream()
                .filter(figure -> goal && ours && figure.measure() == Measure.TOTAL_TRADE)
                .reduce((one, other) -> other)
                .map(figure -> carried(figure, money.to()));
    }

    /** "This is an increase of 5 percent": the only figure of the sentence before, with its change. */
    Optional<TradeFigure> grown(Placed<PercentFound> percent, Growth growth) {
        List<TradeFigure> before = context.ofPreviousSentence().stream()
                .filter(figure -> figure.money().isPresent())
                .toList();
        boolean otherTopic = sentence.topics().stream().anyMatch(topic -> topic.from() < percent.to());
        boolean opens =
                sentence.has(Signal.ANAPHOR, 0, OPENING) || sentence.word(0).equals("that") || sentence.hasChange(0, 2);
        boolean stranger = sentence.parties().stream().anyMatch(party -> party.from() < percent.begin());
        if (before.size() != 1
                || before.getFirst().growth().isPresent()
                || otherTopic
                || !opens
                || stranger
                || percent.begin() > GROWN_REACH) {
            return Optional.empty();
        }
        return Optional.of(before.getFirst().grown(growth, Grounds.of(sentence.span(0, percent.to()), GROWN)));
    }

    private static Carried carried(TradeFigure figure, int at) {
        Topic topic = new Topic(at, at + 1, Optional.of(figure.measure()), Topic.Kind.CONTEXT);
        return new Carried(topic, new Trader(figure.parties(), false, at, at + 1));
    }
}
