package org.communique.extract.trade;

import java.util.List;
import java.util.Optional;
import org.communique.claim.Measure;
import org.communique.claim.TradeFigure;
import org.communique.quantity.MoneyFound;

/**
 * Finds what an amount is about that takes up a figure of the sentence before.
 *
 * @param sentence the sentence of the amount
 * @param context what was read before it
 */
record CarriedFigure(TradeSentence sentence, TradeContext context) {

    private static final int ANAPHOR_REACH = 9;

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

    private static Carried carried(TradeFigure figure, int at) {
        Topic topic = new Topic(at, at + 1, Optional.of(figure.measure()), Topic.Kind.CONTEXT);
        return new Carried(topic, new Trader(figure.parties(), false, at, at + 1));
    }
}
