package org.communique.extract.trade;

/** Tells amounts that stand near words of trade and are no trade figure. */
final class OtherMoney {

    private static final int NEAR = 4;

    private final TradeSentence sentence;

    OtherMoney(TradeSentence sentence) {
        this.sentence = sentence;
    }

    /** "$3 million a day" is no sum of a period. */
    boolean isRate(int to) {
        return sentence.has(Signal.RATE, to, Math.min(sentence.size(), to + 2));
    }

    /** "the $5 billion port" is about a port. */
    boolean describes(int begin, int to) {
        String before = sentence.word(begin - 1);
        boolean article = before.equals("the") || before.equals("a") || before.equals("an") || before.equals("its");
        if (!article || to >= sentence.size() || !sentence.sentence().token(to).isWord()) {
            return false;
        }
        boolean time = sentence.times().stream().anyMatch(one -> one.from() == to);
        boolean follows = sentence.has(Signal.AFTER, to, to + 1)
                || sentence.has(Signal.GOAL, to, to + 1)
                || sentence.has(Signal.LEVEL, to, to + 1);
        return !time && !follows;
    }

    /** "fell $5 billion", "narrowed by $5 billion", "a rise of $5 billion", "10 percent or $5 billion": how far, not how much. */
    boolean isStep(int begin) {
        String before = sentence.word(begin - 1);
        int preposition =
                before.equals("by") ? begin - 1 : sentence.word(begin - 3).equals("by") ? begin - 3 : begin - 2;
        boolean by = sentence.word(preposition).equals("by") && sentence.hasChange(preposition - 3, preposition);
        boolean of = before.equals("of") && sentence.hasChange(begin - 2, begin - 1);
        boolean or = before.equals("or") && sentence.percents().stream().anyMatch(one -> one.to() == begin - 1);
        boolean bare = sentence.hasChange(begin - 1, begin) && !sentence.endsWith(Signal.LEVEL, begin);
        return by || of || or || bare;
    }

    /** "$2 billion less than in May", "$2 billion more": how much more, not how much. */
    boolean isDifference(int to) {
        return switch (sentence.word(to)) {
            case "less", "more", "higher", "lower", "short", "shy" -> true;
            case "above", "below" -> !sentence.hasMoney(to, Math.min(sentence.size(), to + NEAR));
            default -> false;
        };
    }

    /** Tariffs and the like take the goods behind the amount; so does a bare "on" or "against" before it. */
    boolean isDoneToGoods(int begin) {
        if (sentence.endsWith(Signal.GUARD, begin)) {
            return true;
        }
        return sentence.topics().stream()
                .filter(topic -> topic.to() <= begin)
                .reduce((first, second) -> second)
                .filter(topic -> !topic.isTrade() && !sentence.hasWord(",", topic.to(), begin))
                .filter(topic -> !sentence.has(Signal.RANK, topic.from(), topic.to()))
                .filter(topic -> topic.kind() == Topic.Kind.TARIFF || begin - topic.to() <= NEAR)
                .isPresent();
    }

    /** "rose 5 percent in terms of weight", "the weight of exports rose 5 percent": tonnes, not money. */
    static boolean isWeight(TradeSentence sentence, Topic topic, Placed<?> percent) {
        int near = Math.min(sentence.size(), percent.to() + NEAR + 2);
        return sentence.has(Signal.WEIGHT, percent.to(), near)
                || sentence.has(Signal.WEIGHT, Math.max(0, topic.from() - NEAR), topic.from());
    }
}
