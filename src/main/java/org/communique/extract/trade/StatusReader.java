package org.communique.extract.trade;

import java.util.Optional;
import org.communique.claim.FigureStatus;
import org.communique.quantity.MoneyFound;
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
        if (isBase(quantity)) {
            return FigureStatus.REPORTED;
        }
        if (aim < 0 && forecast < 0) {
            return goesOn(quantity).map(one -> read(topic, one)).orElse(FigureStatus.REPORTED);
        }
        return aim > forecast ? FigureStatus.TARGET : FigureStatus.FORECAST;
    }

    /** The amount before "and" or "and then": "to reach $5 billion by 2025 and $10 billion by 2030" has one aim. */
    private Optional<Placed<MoneyFound>> goesOn(Placed<?> quantity) {
        int before = sentence.word(quantity.begin() - 1).equals("then") ? quantity.begin() - 2 : quantity.begin() - 1;
        return sentence.money().stream()
                .filter(money -> money.to() <= before && before - money.to() <= REACH / 2)
                .filter(money -> sentence.word(before).equals("and")
                        || sentence.word(before).equals("or"))
                .reduce((one, other) -> other);
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
        boolean infinitive =
                sentence.word(quantity.begin() - 2).equals("to") && sentence.endsWith(Signal.LEVEL, quantity.begin());
        int floor = infinitive ? 0 : Math.max(0, Math.min(topic.from(), quantity.begin()) - REACH);
        for (Placed<?> money : sentence.money()) {
            if (money.to() <= quantity.begin()) {
                floor = Math.max(floor, money.to());
            }
        }
        for (Placed<PercentFound> percent : sentence.percents()) {
            if (percent.what().form() == PercentFound.Form.MULTIPLE) {
                // "seek to double trade to $5 billion" is one aim, and so is "to grow 5 percent to $5 billion" below
                continue;
            }
            boolean leads = sentence.word(quantity.begin() - 1).equals("to")
                    && quantity.begin() - percent.to() <= FROM_REACH
                    && !sentence.hasWord(",", percent.to(), quantity.begin());
            if (percent.to() <= quantity.begin() && !leads) {
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
        if (isBehindBase(begin) || isMultiplied(begin)) {
            return true;
        }
        if (sentence.endsWith(Signal.BASE, begin)) {
            String before = sentence.word(begin - 2);
            return !before.equals("more") && !before.equals("less");
        }
        return isRevised(begin) || isFromSome(begin);
    }

    /** "doubled the $5 billion of last year". */
    private boolean isMultiplied(int begin) {
        return sentence.percents().stream()
                .anyMatch(percent -> percent.what().form() == PercentFound.Form.MULTIPLE && percent.to() == begin);
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
                    int start = startOfBase(one.from());
                    return start >= 0
                            && !sentence.word(start - 1).equals("from")
                            && !sentence.word(start - 1).equals("than");
                })
                .isPresent();
    }

    /** Where the noun phrase of the topic begins if a word of comparison opens it ("compared with a modest surplus"), else -1. */
    private int startOfBase(int topic) {
        int start = topic;
        while (topic - start < FROM_REACH) {
            if (sentence.endsWith(Signal.BASE, start)) {
                return start;
            }
            start--;
            if (start < 0
                    || !sentence.sentence().token(start).isWord()
                    || sentence.hasQuantity(start, topic)
                    || sentence.has(Signal.LEVEL, start, start + 1)) {
                return -1;
            }
        }
        return -1;
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
