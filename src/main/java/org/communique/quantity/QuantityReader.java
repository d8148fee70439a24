package org.communique.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.text.Span;

/** Finds numbers, money and percentages in a stretch of text. Immutable, so one reader serves all threads. */
public final class QuantityReader {

    private final NumberReader numbers;
    private final Currencies currencies;
    private final Qualifiers qualifiers;
    private final MoneyReader money;
    private final PercentReader percents;

    private QuantityReader(NumberReader numbers, Currencies currencies, Qualifiers qualifiers) {
        this.numbers = numbers;
        this.currencies = currencies;
        this.qualifiers = qualifiers;
        this.money = new MoneyReader(numbers, currencies, qualifiers);
        this.percents = new PercentReader(numbers, ChangeWords.load(), qualifiers);
    }

    /** A reader with the tables of {@code data/lexicon}. */
    public static QuantityReader load() {
        return new QuantityReader(new NumberReader(NumberWords.load()), Currencies.load(), Qualifiers.load());
    }

    /**
     * Amounts of money in {@code span}, in text order. Shared names of currencies ("rupees", "¥") mean what the rest of {@code
     * text} speaks of.
     */
    public List<MoneyFound> money(String text, Span span) {
        return money.read(Lexer.cut(text, span), text);
    }

    /** Percentages, parts and multiples in {@code span}, in text order. */
    public List<PercentFound> percents(String text, Span span) {
        return percents.read(Lexer.cut(text, span));
    }

    /** Numbers in {@code span}, in text order; numbers of money and percentages are among them. */
    public List<NumberFound> numbers(String text, Span span) {
        List<Lexeme> pieces = Lexer.cut(text, span);
        List<NumberFound> found = new ArrayList<>();
        int index = 0;
        while (index < pieces.size()) {
            Optional<NumberMatch> number = numbers.at(pieces, index).filter(match -> standsAlone(pieces, match));
            number.ifPresent(match -> found.add(found(pieces, match)));
            index = number.map(NumberMatch::to).orElse(index + 1);
        }
        return found;
    }

    private NumberFound found(List<Lexeme> pieces, NumberMatch number) {
        Span span = pieces.get(number.from())
                .span()
                .union(pieces.get(number.to() - 1).span());
        Qualifiers.Qualified qualified = qualifiers.around(pieces, number.from(), number.to());
        return new NumberFound(span, qualified.whole(), number.value(), qualified.qualifier());
    }

    /** "4th", "180ml" and "F16" hold digits, but no number; "the one" is a pronoun. */
    private boolean standsAlone(List<Lexeme> pieces, NumberMatch number) {
        Lexeme first = pieces.get(number.from());
        Lexeme last = pieces.get(number.to() - 1);
        boolean opens = number.from() > 0
                && first.glued()
                && first.isNumber()
                && pieces.get(number.from() - 1).isWord()
                && currencies.signBefore(pieces, number.from() - 1).isEmpty();
        boolean goesOn = number.to() < pieces.size()
                && last.isNumber()
                && pieces.get(number.to()).glued()
                && pieces.get(number.to()).isWord()
                && currencies.signAt(pieces, number.to()).isEmpty()
                && currencies.minorAt(pieces, number.to()).isEmpty();
        return !opens && !goesOn && !isPronoun(pieces, number);
    }

    private static boolean isPronoun(List<Lexeme> pieces, NumberMatch number) {
        if (number.to() - number.from() > 1 || !pieces.get(number.from()).is("one") || number.from() == 0) {
            return false;
        }
        return switch (pieces.get(number.from() - 1).lower()) {
            case "the", "this", "that", "which", "any", "each", "every", "no", "another" -> true;
            default -> false;
        };
    }
}
