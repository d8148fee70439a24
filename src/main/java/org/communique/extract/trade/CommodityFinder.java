package org.communique.extract.trade;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.text.Token;

/** Which goods a figure is about, where it is not about all: "halal exports", "imports of Canadian canola". */
final class CommodityFinder {

    private static final int LONGEST = 4;
    /** Participles and adverbs name no goods. */
    private static final Pattern VERB_FORM = Pattern.compile(".{3,}(?:ed|ing|ly)");

    private final TradeSentence sentence;
    private final String text;

    CommodityFinder(TradeSentence sentence, String text) {
        this.sentence = sentence;
        this.text = text;
    }

    Optional<String> find(Topic topic) {
        if (!TopicOf.isFlow(topic) || topic.kind() == Topic.Kind.VERB) {
            return Optional.empty();
        }
        Optional<String> before = words(startBefore(topic.from()), topic.from());
        return before.isPresent() ? before : behind(topic);
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
        int end = start;
        while (end < sentence.size() && end - start < LONGEST && isGoods(end)) {
            end++;
        }
        return words(start, end);
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
                && sentence.changes().get(index).isEmpty()
                && !sentence.has(Signal.LEVEL, index, index + 1)
                && !sentence.has(Signal.FORECAST, index, index + 1)
                && sentence.times().stream().noneMatch(time -> time.from() <= index && index < time.to())
                && !(token.isCapitalized() && token.text().equals(capitalized(token.lower())));
    }

    private static String capitalized(String lower) {
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    private boolean isParty(int index) {
        return sentence.parties().stream().anyMatch(party -> party.from() <= index && index < party.to());
    }
}
