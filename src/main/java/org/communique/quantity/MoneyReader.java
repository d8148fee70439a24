package org.communique.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.quantity.Currencies.Found;

/** Reads amounts of money: a number with a currency before or behind it, ranges, and conversions. */
final class MoneyReader {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal SURE_AS_MONEY = BigDecimal.valueOf(10_000);
    private static final int MINOR_LIMIT = 100;

    private final NumberReader numbers;
    private final Currencies currencies;
    private final MoneyRanges ranges;

    MoneyReader(NumberReader numbers, Currencies currencies, Qualifiers qualifiers) {
        this.numbers = numbers;
        this.currencies = currencies;
        this.ranges = new MoneyRanges(numbers, currencies, qualifiers);
    }

    /**
     * All amounts among {@code pieces}, in text order.
     *
     * @param text the whole article, which tells what a shared name like "rupees" means
     */
    List<MoneyFound> read(List<Lexeme> pieces, String text) {
        List<MoneyFound> found = new ArrayList<>();
        int index = 0;
        while (index < pieces.size()) {
            Optional<Amount> amount = amount(pieces, index, text);
            Optional<Amount> upper = amount.flatMap(one -> ranges.upperEnd(pieces, one));
            if (upper.isPresent()) {
                BigDecimal scale = upper.get().number().scale();
                ranges.addBoth(pieces, amount.orElseThrow().times(scale), upper.get(), found);
                index = upper.get().to();
            } else if (amount.isPresent()) {
                ranges.add(pieces, amount.get(), found);
                index = amount.get().to();
            } else {
                index++;
            }
        }
        return Conversions.mark(found, text);
    }

    private Optional<Amount> amount(List<Lexeme> pieces, int start, String text) {
        if (start > 0 && pieces.get(start).glued() && isPartOfWord(pieces, start)) {
            return Optional.empty();
        }
        Optional<Amount> prefixed = prefixed(pieces, start, text);
        return prefixed.isPresent() ? prefixed : suffixed(pieces, start, text);
    }

    private static boolean isPartOfWord(List<Lexeme> pieces, int start) {
        Lexeme before = pieces.get(start - 1);
        return before.isWord() || before.isNumber();
    }

    /** "$5 billion", "RM 5.06 billion", "$ 10 dollars". */
    private Optional<Amount> prefixed(List<Lexeme> pieces, int start, String text) {
        Optional<Found> sign = currencies.signBefore(pieces, start);
        if (sign.isEmpty()) {
            return Optional.empty();
        }
        Optional<NumberMatch> number = numbers.at(pieces, sign.get().to())
                .filter(match -> match.value().signum() >= 0);
        if (number.isEmpty() || tooVague(pieces, start, sign.get(), number.get())) {
            return Optional.empty();
        }
        String code = Currencies.meant(sign.get().candidates(), text).code();
        int end = currencies
                .nameAt(pieces, number.get().to())
                .filter(name -> name.candidates().stream()
                        .anyMatch(currency -> currency.code().equals(code)))
                .map(Found::to)
                .orElse(number.get().to());
        return Optional.of(
                withMinor(pieces, new Amount(number.get(), number.get().value(), code, start, end)));
    }

    /** One letter before a number ("R5", "N95", "P5") is a currency only before large amounts. */
    private static boolean tooVague(List<Lexeme> pieces, int start, Found sign, NumberMatch number) {
        Lexeme first = pieces.get(start);
        return sign.to() == start + 1
                && first.isWord()
                && first.lower().length() <= 2
                && !number.isScaled()
                && number.value().compareTo(SURE_AS_MONEY) < 0
                && !(first.lower().length() == 2 && number.to() == number.from() + 1 && !Amount.isYear(number));
    }

    /** "147 billion dollars", "190 bln USD", "5-billion-dollar", "35 lakh rupees", "50 cents". */
    private Optional<Amount> suffixed(List<Lexeme> pieces, int start, String text) {
        Optional<NumberMatch> number =
                numbers.at(pieces, start).filter(match -> match.value().signum() >= 0);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int next = number.get().to();
        boolean hyphen = next < pieces.size() && pieces.get(next).isHyphen();
        int unit = hyphen ? next + 1 : next;
        Optional<Found> minor = currencies.minorAt(pieces, unit);
        if (minor.isPresent()) {
            BigDecimal value = number.get().value().multiply(HUNDREDTH);
            return Optional.of(new Amount(
                    number.get(),
                    value,
                    code(minor.get(), text),
                    start,
                    minor.get().to()));
        }
        Optional<Found> name = currencies.nameAt(pieces, unit);
        Optional<Found> currency = name.isPresent() ? name : currencies.signAt(pieces, unit);
        return currency.filter(found -> !isWeight(pieces, number.get(), found, hyphen))
                .filter(found -> !touchesNextNumber(pieces, found))
                .map(found -> behind(pieces, number.get(), found, text));
    }

    /** In "3 USD50 cards" the code belongs to the number behind it. */
    private static boolean touchesNextNumber(List<Lexeme> pieces, Found currency) {
        return currency.to() < pieces.size()
                && pieces.get(currency.to()).isNumber()
                && pieces.get(currency.to()).glued();
    }

    private Amount behind(List<Lexeme> pieces, NumberMatch number, Found currency, String text) {
        String code = code(currency, text);
        Optional<NumberWords.Entry> scale =
                numbers.entry(pieces, currency.to()).filter(entry -> entry.is(NumberWords.Kind.SCALE));
        if (scale.isPresent() && !number.isScaled() && isCode(pieces, currency)) {
            BigDecimal factor = scale.get().value();
            BigDecimal value = number.value().multiply(factor);
            NumberMatch scaled = new NumberMatch(value, number.raw(), factor, number.from(), number.to());
            return new Amount(scaled, value, code, number.from(), currency.to() + 1);
        }
        return withMinor(pieces, new Amount(number, number.value(), code, number.from(), currency.to()));
    }

    /** Only behind a code may the scale follow the currency: "75 USD million". */
    private static boolean isCode(List<Lexeme> pieces, Found currency) {
        Lexeme last = pieces.get(currency.to() - 1);
        return last.isWord() && last.capital() && last.lower().length() == 3;
    }

    private static String code(Found found, String text) {
        return Currencies.meant(found.candidates(), text).code();
    }

    /** "500-pound bomb" and "500 pounds of explosives" are no money. */
    private static boolean isWeight(List<Lexeme> pieces, NumberMatch number, Found currency, boolean hyphen) {
        boolean pound = pieces.get(currency.to() - 1).lower().startsWith("pound");
        boolean goodsFollow =
                currency.to() < pieces.size() && pieces.get(currency.to()).is("of");
        return pound && (hyphen || goodsFollow) && number.scale().compareTo(SURE_AS_MONEY) < 0;
    }

    /** "3 dollars 50 cents". */
    private Amount withMinor(List<Lexeme> pieces, Amount amount) {
        if (amount.number().isScaled() || amount.to() >= pieces.size()) {
            return amount;
        }
        int next = pieces.get(amount.to()).is("and") ? amount.to() + 1 : amount.to();
        Optional<NumberMatch> number =
                numbers.at(pieces, next).filter(match -> match.value().compareTo(BigDecimal.valueOf(MINOR_LIMIT)) < 0);
        Optional<Found> minor = number.flatMap(match -> currencies.minorAt(pieces, match.to()));
        if (minor.isEmpty()) {
            return amount;
        }
        BigDecimal value = amount.value().add(number.orElseThrow().value().multiply(HUNDREDTH));
        return new Amount(
                amount.number(),
                value,
                amount.currency(),
                amount.from(),
                minor.get().to());
    }
}
