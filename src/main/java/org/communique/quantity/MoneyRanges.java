package org.communique.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communique.claim.Qualifier;
import org.communique.quantity.Currencies.Found;
import org.communique.text.Span;

/** Joins two numbers that share scale and currency: the ends of a range ("$5-6 billion"), or a change from one to the other. */
final class MoneyRanges {

    private static final int LONGEST_NUMBER = 3;

    private final NumberReader numbers;
    private final Currencies currencies;
    private final Qualifiers qualifiers;

    MoneyRanges(NumberReader numbers, Currencies currencies, Qualifiers qualifiers) {
        this.numbers = numbers;
        this.currencies = currencies;
        this.qualifiers = qualifiers;
    }

    /** Adds the amount; a bare number before it ("from 20 to 48 billion dollars") takes its scale and currency. */
    void add(List<Lexeme> pieces, Amount amount, List<MoneyFound> found) {
        int after = found.isEmpty() ? 0 : found.getLast().span().end();
        Optional<Amount> lower = lowerEnd(pieces, amount)
                .filter(low -> pieces.get(low.from()).span().start() >= after);
        if (lower.isEmpty()) {
            found.add(found(pieces, amount));
        } else {
            addBoth(pieces, lower.get(), amount, found);
        }
    }

    /** Behind "from" two amounts, else the two ends of one. */
    void addBoth(List<Lexeme> pieces, Amount lower, Amount upper, List<MoneyFound> found) {
        if (lower.from() > 0 && pieces.get(lower.from() - 1).is("from")) {
            found.add(found(pieces, lower));
            found.add(found(pieces, upper));
            return;
        }
        MoneyFound low = found(pieces, lower);
        Span whole = low.whole().union(upper.span(pieces));
        Span span = low.span().union(upper.span(pieces));
        found.add(new MoneyFound(span, whole, low.money(), Qualifier.MORE_THAN, Optional.of(upper.money()), false));
    }

    /** "$5-6 billion", "$5 to $6 billion": the scale behind the second number is the first one's too. */
    Optional<Amount> upperEnd(List<Lexeme> pieces, Amount amount) {
        int joint = amount.to();
        if (amount.number().isScaled() || joint + 1 >= pieces.size()) {
            return Optional.empty();
        }
        Lexeme between = pieces.get(joint);
        if (!between.is("to") && !between.isDash()) {
            return Optional.empty();
        }
        int number = currencies.signBefore(pieces, joint + 1).map(Found::to).orElse(joint + 1);
        return numbers.at(pieces, number)
                .filter(match -> match.isScaled() && match.raw().compareTo(amount.value()) > 0)
                .map(match -> new Amount(match, match.value(), amount.currency(), number, match.to()));
    }

    private Optional<Amount> lowerEnd(List<Lexeme> pieces, Amount amount) {
        int joint = amount.from() - 1;
        if (joint < 1 || !amount.number().isScaled()) {
            return Optional.empty();
        }
        Lexeme between = pieces.get(joint);
        if (!between.is("to") && !between.is("and") && !between.isDash()) {
            return Optional.empty();
        }
        for (int start = Math.max(0, joint - LONGEST_NUMBER); start < joint; start++) {
            Optional<NumberMatch> low = numbers.at(pieces, start)
                    .filter(match -> match.to() == joint && !match.isScaled())
                    .filter(match ->
                            pieces.get(match.from()).isNumber() || match.value().compareTo(BigDecimal.ONE) >= 0)
                    .filter(match -> match.value().compareTo(amount.number().raw()) != 0);
            boolean tied =
                    !between.is("and") || (start > 0 && pieces.get(start - 1).is("between"));
            boolean whole = start == 0
                    || !pieces.get(start).glued()
                    || !pieces.get(start - 1).isWord();
            if (low.isPresent() && tied && whole && !Amount.isYear(low.get())) {
                BigDecimal value = low.get().value().multiply(amount.number().scale());
                return Optional.of(new Amount(low.get(), value, amount.currency(), start, joint));
            }
        }
        return Optional.empty();
    }

    private MoneyFound found(List<Lexeme> pieces, Amount amount) {
        Qualifiers.Qualified qualified = qualifiers.around(pieces, amount.from(), amount.to());
        return new MoneyFound(
                amount.span(pieces), qualified.whole(), amount.money(), qualified.qualifier(), Optional.empty(), false);
    }
}
