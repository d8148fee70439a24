package org.communique.extract.trade;

import java.util.Optional;
import org.communique.claim.FigureStatus;
import org.communique.quantity.PercentFound;

/** Whether a figure was reached, is aimed at, or is expected. */
final class StatusReader {

    private static final int REACH = 14;
    private static final int FROM_REACH = 5;

    private final TradeSentence sentence;

    StatusReader(TradeSentence sentence) {
        this.sentence = sentence;
    }

    FigureStatus read(Topic topic, Placed<?> quantity) {
        if (isGoal(quantity)) {
            return FigureStatus.TARGET;
        }
        int floor = floor(topic, quantity);
        int aim = sentence.last(Signal.AIM, floor, quantity.begin());
        int forecast = sentence.last(Signal.FORECAST, floor, quantity.begin());
        if (isToCome(topic, quantity)) {
            return FigureStatus.FORECAST;
        }
        if (isBase(quantity) || (aim < 0 && forecast < 0)) {
            return FigureStatus.REPORTED;
        }
        return aim > forecast ? FigureStatus.TARGET : FigureStatus.FORECAST;
    }

    /** "the $200 billion target", "a goal of $200 billion", "the target to reach $200 billion". */
    boolean isGoal(Placed<?> quantity) {
        int after = Math.min(sentence.size(), quantity.to() + 3);
        int end = quantity.to();
        while (end < after && !isPunctuation(sentence.word(end))) {
            end++;
        }
        boolean behind = sentence.has(Signal.GOAL, quantity.to(), end)
                && !sentence.word(quantity.to()).equals("in");
        int start = Math.max(0, quantity.begin() - 4);
        int before = sentence.last(Signal.GOAL, start, quantity.begin());
        return behind
                || (before >= 0
                        && !sentence.hasWord(",", before, quantity.begin())
                        && !sentence.hasQuantity(start, quantity.begin()));
    }

    private static boolean isPunctuation(String word) {
        return word.equals(",") || word.equals(";") || word.equals(".") || word.equals(")");
    }

    /** "Coffee exports to hit $5 billion", as headlines look ahead. */
    private boolean isToCome(Topic topic, Placed<?> quantity) {
        boolean level = sentence.has(Signal.LEVEL, topic.to() + 1, topic.to() + 2)
                || sentence.hasChange(topic.to() + 1, topic.to() + 2);
        return sentence.word(topic.to()).equals("to")
                && level
                && quantity.begin() - topic.to() <= 3
                && quantity.begin() > topic.to();
    }

    /** How far to the left words may tell the status: not past another quantity. */
    private int floor(Topic topic, Placed<?> quantity) {
        int floor = Math.max(0, Math.min(topic.from(), quantity.begin()) - REACH);
        for (Placed<?> money : sentence.money()) {
            if (money.to() <= quantity.begin()) {
                floor = Math.max(floor, money.to());
            }
        }
        for (Placed<PercentFound> percent : sentence.percents()) {
            if (percent.what().form() == PercentFound.Form.MULTIPLE) {
                // "seek to double trade to $5 billion" is one aim
                continue;
            }
            if (percent.to() <= quantity.begin()) {
                floor = Math.max(floor, percent.to());
            }
        }
        return floor;
    }

    /** Whether the amount is what another is compared with: "from $5 billion", "compared with $5 billion". */
    boolean isBase(Placed<?> quantity) {
        boolean article = sentence.word(quantity.begin() - 1).equals("the")
                || sentence.word(quantity.begin() - 1).equals("a");
        int begin = article ? quantity.begin() - 1 : quantity.begin();
        if (isBehindBase(begin)) {
            return true;
        }
        if (sentence.endsWith(Signal.BASE, begin)) {
            String before = sentence.word(begin - 2);
            return !before.equals("more") && !before.equals("less");
        }
        return isRevised(begin) || isFromSome(begin);
    }

    /** "against the exports of $5 billion", "compared with imports worth $5 billion". */
    private boolean isBehindBase(int begin) {
        String joint = sentence.word(begin - 1);
        int end = begin - 1;
        Optional<Topic> topic = sentence.topics().stream()
                .filter(one -> one.isTrade() && one.to() <= end && end - one.to() <= 2)
                .reduce((one, other) -> other)
                .filter(one -> joint.equals("of") || joint.equals("worth") || joint.equals("at"));
        return topic.filter(one -> {
                    int start = sentence.word(one.from() - 1).equals("the") ? one.from() - 1 : one.from();
                    return sentence.endsWith(Signal.BASE, start)
                            && !sentence.word(start - 1).equals("from")
                            && !sentence.word(start - 1).equals("than");
                })
                .isPresent();
    }

    /** "following an upwardly revised $5 billion deficit in May": a number of before, corrected; not "was revised to $5 billion". */
    private boolean isRevised(int begin) {
        return sentence.hasWord("revised", begin - 2, begin)
                && !sentence.word(begin - 1).equals("to");
    }

    /** "from a revised $5 billion", "from its current level of $5 billion". */
    private boolean isFromSome(int begin) {
        for (int index = begin - 1; index >= Math.max(0, begin - FROM_REACH); index--) {
            if (sentence.word(index).equals("from")) {
                return true;
            }
            boolean plain = sentence.sentence().token(index).isWord()
                    && !sentence.has(Signal.LEVEL, index, index + 1)
                    && !sentence.hasChange(index, index + 1)
                    && !sentence.hasWord("to", index, index + 1);
            boolean named = namesParty(index);
            if (!plain || named) {
                return false;
            }
        }
        return false;
    }

    private boolean namesParty(int index) {
        return sentence.parties().stream().anyMatch(party -> party.from() <= index && index < party.to());
    }
}
