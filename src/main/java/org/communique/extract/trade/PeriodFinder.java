package org.communique.extract.trade;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.communique.claim.Measure;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime;
import org.communique.time.TimeExpression;

/** Of when a figure is: the time right behind it, else the one between topic and figure, else the one before the topic. */
final class PeriodFinder {

    private static final Set<String> INTO_TIME = Set.of(
            "in",
            "during",
            "for",
            "over",
            "by",
            "throughout",
            "through",
            "the",
            "(",
            "of",
            "twelve",
            "12",
            "months",
            "full",
            "whole",
            "recorded",
            "booked",
            "logged",
            "deficit",
            "surplus",
            "registered",
            "seen",
            "posted",
            "reported",
            "achieved",
            "a",
            "at",
            "end",
            "just",
            "alone",
            "as",
            "within",
            "until");

    private static final Set<String> INTO_BASE =
            Set.of("the", "in", "during", "for", "that", "those", "of", "figure", "level");

    /** What joins the first and the last month of "from January to May". */
    private static final Pattern SPAN = Pattern.compile(" (?:to|through|till|until) ");

    private static final int NEAR = 4;
    private static final int FAR = 14;

    private final TradeSentence sentence;

    PeriodFinder(TradeSentence sentence) {
        this.sentence = sentence;
    }

    /** A period together with the tokens that state it. */
    Optional<Placed<TimeExpression>> find(Topic topic, Placed<?> quantity) {
        Optional<Placed<TimeExpression>> own = own(quantity);
        if (own.isPresent()) {
            return own;
        }
        Optional<Placed<TimeExpression>> between = inside(topic.to(), quantity);
        if (between.isPresent()) {
            return between;
        }
        int first = Math.min(topic.from(), quantity.begin());
        Optional<Placed<TimeExpression>> leading = leading(leftLimit(first), first);
        return leading.isPresent() ? leading : trailing(topic, quantity);
    }

    /** The time right behind the amount: "$5 billion in 2023", "$5 billion (2021)". */
    Optional<Placed<TimeExpression>> own(Placed<?> quantity) {
        return sentence.times().stream()
                .filter(time -> time.from() >= quantity.to() && time.from() - quantity.to() <= NEAR)
                .filter(time -> leadsTo(quantity.to(), time.from()) && !isBase(time))
                .findFirst()
                .or(() -> labelled(quantity));
    }

    /** "the figure for 2021 ($5 billion)", "(2021: $5 billion)". */
    private Optional<Placed<TimeExpression>> labelled(Placed<?> quantity) {
        String sign = sentence.word(quantity.begin() - 1);
        return sentence.times().stream()
                .filter(time -> time.to() == quantity.begin() - 1)
                .filter(time -> sign.equals(":")
                        || (sign.equals("(") && sentence.money().contains(quantity) && isBase(time)))
                .findFirst();
    }

    private boolean leadsTo(int from, int to) {
        for (int index = from; index < to; index++) {
            boolean span = sentence.word(index).equals("from") && index == to - 1;
            if (!INTO_TIME.contains(sentence.word(index)) && !span) {
                return false;
            }
        }
        return true;
    }

    /** The last time between topic and quantity; before an amount its growth may be told: "exports in May rose 3 percent to". */
    private Optional<Placed<TimeExpression>> inside(int from, Placed<?> quantity) {
        boolean money = sentence.money().contains(quantity);
        return last(
                from,
                quantity.begin(),
                time -> money
                        ? !sentence.hasMoney(time.to(), quantity.begin())
                        : !sentence.hasQuantity(time.to(), quantity.begin()));
    }

    private Optional<Placed<TimeExpression>> leading(int from, int to) {
        return last(from, to, time -> !sentence.hasQuantity(time.to(), to));
    }

    /** The last fitting time in these tokens that is not what something is compared with. */
    private Optional<Placed<TimeExpression>> last(int from, int to, Predicate<Placed<TimeExpression>> fits) {
        return sentence.times().stream()
                .filter(time -> time.from() >= from && time.to() <= to)
                .filter(time -> !isBase(time) && fits.test(time) && !belongsToQuantity(time, from))
                .reduce((one, other) -> other);
    }

    private boolean belongsToQuantity(Placed<TimeExpression> time, int from) {
        return sentence.money().stream()
                .anyMatch(
                        money -> money.from() >= from && money.to() <= time.from() && leadsTo(money.to(), time.from()));
    }

    /** Where the clause of the topic begins. */
    private int leftLimit(int before) {
        int limit = before;
        while (limit > 0 && !sentence.word(limit - 1).equals(";")) {
            limit--;
        }
        return limit;
    }

    /** A time farther behind: "$5 billion, up 3 percent, in the first quarter". */
    private Optional<Placed<TimeExpression>> trailing(Topic topic, Placed<?> quantity) {
        int from = Math.max(topic.to(), quantity.to());
        int next = sentence.topics().stream()
                .filter(one -> one.from() >= from && !(topic.isBalance() && isItsTrade(one, from)))
                .mapToInt(Topic::from)
                .findFirst()
                .orElse(sentence.size());
        return sentence.times().stream()
                .filter(time -> time.from() >= from && time.from() < Math.min(next, from + FAR))
                .filter(time -> isIntroduced(time) && !isBase(time))
                .filter(time -> sentence.money().stream()
                        .noneMatch(money -> money.from() >= from && money.from() < time.from()))
                .findFirst();
    }

    /** "a deficit of $5 billion in trade with": the trade that the balance is of. */
    private boolean isItsTrade(Topic other, int from) {
        return other.measures(Measure.TOTAL_TRADE)
                && other.from() - from <= NEAR
                && sentence.hasWord("in", from, other.from());
    }

    /** Whether the time is one that trade is told of, neither what it is compared with nor when something was agreed. */
    boolean isStatedFor(Placed<TimeExpression> time) {
        return isIntroduced(time) && !isBase(time);
    }

    private boolean isIntroduced(Placed<TimeExpression> time) {
        if (isSetIn(time)) {
            return false;
        }
        if (sentence.word(time.from()).equals("by") || isSpan(time)) {
            return true;
        }
        String before = sentence.word(time.from() - 1);
        String beforeThe = before.equals("the") ? sentence.word(time.from() - 2) : before;
        return switch (beforeThe) {
            case "in", "at", "during", "for", "over", "throughout", "by" -> true;
            case "(" -> isRange(time);
            default ->
                sentence.word(time.from()).equals("last")
                        || sentence.word(time.from()).equals("this");
        };
    }

    /** "in the first two months of the local year (March 21-May 21)". */
    private static boolean isRange(Placed<TimeExpression> time) {
        return time.what()
                .time()
                .bounds()
                .filter(bounds -> bounds.precision() == Precision.RANGE)
                .isPresent();
    }

    /** "a target set in 2019" was set then; it is not for then. */
    private boolean isSetIn(Placed<TimeExpression> time) {
        return sentence.hasWord("set", Math.max(0, time.from() - FAR), time.from())
                || sentence.hasWord("signed", Math.max(0, time.from() - FAR), time.from());
    }

    /** Whether the time is what a figure is compared with, not its own. */
    boolean isBase(Placed<TimeExpression> time) {
        int before = startOfBase(time.from());
        String word = sentence.word(before - 1);
        if (isSpan(time)) {
            return false;
        }
        return sentence.endsWith(Signal.BASE, before)
                || isInSinceClause(time)
                || word.equals("since")
                || sentence.word(time.from()).equals("since")
                || ((word.equals("on") || word.equals("over")) && isBehindPercent(before - 1));
    }

    /** "than in May", "compared with that of May": where the words before the time begin, if a word of comparison opens them. */
    private int startOfBase(int time) {
        int before = time;
        while (before > 0 && time - before < NEAR && INTO_BASE.contains(sentence.word(before - 1))) {
            before--;
            if (sentence.endsWith(Signal.BASE, before)) {
                return before;
            }
        }
        return sentence.word(time - 1).equals("the") ? time - 1 : time;
    }

    /** "since the pact was signed in May": the time of something else. */
    private boolean isInSinceClause(Placed<TimeExpression> time) {
        int start = Math.max(0, time.from() - FAR / 2);
        for (int index = time.from() - 1; index >= start; index--) {
            if (sentence.word(index).equals("since")) {
                return !sentence.hasWord(",", index, time.from()) && !sentence.hasQuantity(index, time.from());
            }
        }
        return false;
    }

    /** "from January to June" is a period of its own; behind a percentage it may tell base and period. */
    private boolean isSpan(Placed<TimeExpression> time) {
        String words = time.what().time().asStated().orElse("");
        return sentence.word(time.from() - 1).equals("from")
                && SPAN.matcher(words).find()
                && !isBehindPercent(time.from() - 1);
    }

    private boolean isBehindPercent(int index) {
        return sentence.percents().stream().anyMatch(percent -> percent.to() <= index && index - percent.to() <= 2);
    }

    static StatedTime time(Optional<Placed<TimeExpression>> period) {
        return period.map(one -> one.what().time()).orElse(StatedTime.UNKNOWN);
    }
}
