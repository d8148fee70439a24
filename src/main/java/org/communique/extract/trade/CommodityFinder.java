package org.communique.extract.trade;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.text.Token;

/** Which goods a figure is about, where it is not about all: "halal exports", "imports of Canadian canola". */
final class CommodityFinder {

    private static final int LONGEST = 4;
    /** Participles and adverbs name no goods. */
    private static final Pattern VERB_FORM = Pattern.compile(".{3,}(?:ed|ing|ly)");

    private static final Set<String> INTO_AMOUNT = Set.of("worth", "(", "at", "with", "valued");
    private static final Set<String> ITEM =
            Set.of(",", "and", "by", "of", "included", "include", "including", "comprised", "namely", ":");

    private final TradeSentence sentence;
    private final String text;

    CommodityFinder(TradeSentence sentence, String text) {
        this.sentence = sentence;
        this.text = text;
    }

    Optional<String> find(Topic topic, Placed<?> quantity) {
        if (!TopicOf.isFlow(topic)) {
            return Optional.empty();
        }
        if (topic.kind() != Topic.Kind.VERB) {
            Optional<String> before = words(startBefore(topic.from()), topic.from());
            Optional<String> named = before.isPresent() ? before : behind(topic);
            if (named.isPresent()) {
                return named;
            }
        }
        return ofAmount(quantity).or(() -> beforeAmount(topic, quantity));
    }

    /** "$5 billion worth of coffee", "$5 billion of coffee". */
    private Optional<String> ofAmount(Placed<?> quantity) {
        int of = sentence.word(quantity.to()).equals("worth") ? quantity.to() + 1 : quantity.to();
        return sentence.word(of).equals("of") ? words(of + 1, endOfGoods(of + 1)) : Optional.empty();
    }

    /** Whether the amount is that of some goods named before it, in a list of goods. */
    boolean isItem(Topic topic, Placed<?> quantity) {
        return TopicOf.isFlow(topic) && beforeAmount(topic, quantity).isPresent();
    }

    /** "coffee worth $5 billion", "coffee ($5 billion)", "coffee at $5 billion". */
    private Optional<String> beforeAmount(Topic topic, Placed<?> quantity) {
        int end = quantity.begin() - 1;
        int start = end > topic.to() && INTO_AMOUNT.contains(sentence.word(end)) ? startBefore(end) : end;
        boolean opened = start == topic.to() || isParty(start - 1) || (start > topic.to() && opensItem(start - 1));
        return opened && start >= topic.to() ? words(start, end) : Optional.empty();
    }

    private boolean opensItem(int index) {
        return ITEM.contains(sentence.word(index))
                || VERB_FORM.matcher(sentence.word(index)).matches()
                || sentence.has(Signal.LEVEL, index, index + 1);
    }

    /** Plain words right before the topic: "crude oil exports". */
    private int startBefore(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && isGoods(start - 1)) {
            start--;
        }
        return start;
    }

    /** "exports of electric vehicles". */
    private Optional<String> behind(Topic topic) {
        int start = topic.to();
        if (!sentence.word(start).equals("of")) {
            return Optional.empty();
        }
        start++;
        while (start < sentence.size()
                && (isParty(start) || sentence.word(start).equals("its"))) {
            start++;
        }
        return words(start, endOfGoods(start));
    }

    private int endOfGoods(int start) {
        int end = start;
        while (end < sentence.size() && end - start < LONGEST && isGoods(end)) {
            end++;
        }
        return end;
    }

    private Optional<String> words(int from, int to) {
        return from < to ? Optional.of(sentence.span(from, to).in(text)) : Optional.empty();
    }

    private boolean isGoods(int index) {
        Token token = sentence.sentence().token(index);
        return token.isWord()
                && !Character.isDigit(token.text().charAt(0))
                && !sentence.has(Signal.PLAIN, index, index + 1)
                && !VERB_FORM.matcher(token.lower()).matches()
                && !isParty(index)
                && sentence.topics().stream().noneMatch(one -> one.isTrade() && one.from() <= index && index < one.to())
                && sentence.changes().get(index).isEmpty()
                && !sentence.has(Signal.LEVEL, index, index + 1)
                && !sentence.has(Signal.FORECAST, index, index + 1)
                && sentence.times().stream().noneMatch(time -> time.from() <= index && index < time.to())
                && !(index > 0 && token.isCapitalized() && token.text().equals(capitalized(token.lower())));
    }

    private static String capitalized(String lower) {
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    private boolean isParty(int index) {
        return sentence.parties().stream().anyMatch(party -> party.from() <= index && index < party.to());
    }
}
