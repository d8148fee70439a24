package org.communique.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.communique.quantity.NumberWords.Entry;
import org.communique.quantity.NumberWords.Kind;

/** Reads one number at a place: digits with a scale, number words, or a fraction. */
final class NumberReader {

    private final NumberWords words;

    NumberReader(NumberWords words) {
        this.words = words;
    }

    NumberWords words() {
        return words;
    }

    /** The longest number that begins with piece {@code start}. */
    Optional<NumberMatch> at(List<Lexeme> pieces, int start) {
        if (start >= pieces.size()) {
            return Optional.empty();
        }
        int first = afterSign(pieces, start);
        if (first == start) {
            return unsigned(pieces, start);
        }
        return unsigned(pieces, first)
                .map(number -> new NumberMatch(
                        number.value().negate(), number.raw().negate(), number.scale(), start, number.to()));
    }

    private Optional<NumberMatch> unsigned(List<Lexeme> pieces, int start) {
        Optional<NumberMatch> part = fraction(pieces, start);
        return part.isPresent() ? part : new CardinalParse(words, pieces, start).read(this);
    }

    /** A minus is a sign only where it touches the number and nothing before it. */
    private static int afterSign(List<Lexeme> pieces, int start) {
        Lexeme piece = pieces.get(start);
        boolean word = piece.is("minus") || piece.is("negative");
        boolean dash = (piece.isHyphen() || piece.is("−"))
                && (start == 0 || !piece.glued())
                && start + 1 < pieces.size()
                && pieces.get(start + 1).glued();
        return word || dash ? start + 1 : start;
    }

    /** "a third", "one-tenth", "two thirds of a million", "half a dozen", "three quarters billion". */
    private Optional<NumberMatch> fraction(List<Lexeme> pieces, int start) {
        Optional<NumberMatch> part = part(pieces, start);
        if (part.isPresent()) {
            return Optional.of(multiplied(pieces, part.get()));
        }
        Optional<Entry> half = entry(pieces, start).filter(entry -> entry.is(Kind.HALF));
        if (half.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = half.get().value();
        NumberMatch bare = new NumberMatch(value, value, BigDecimal.ONE, start, start + 1);
        NumberMatch whole = multiplied(pieces, bare);
        boolean alone = pieces.get(start).is("half");
        return whole.to() > bare.to() || alone ? Optional.of(whole) : Optional.empty();
    }

    /** A counted part without anything behind it: "a third", "one-tenth", "three quarters". */
    Optional<NumberMatch> part(List<Lexeme> pieces, int start) {
        Optional<BigDecimal> count = count(pieces, start);
        int next = start + 1;
        if (next < pieces.size() && pieces.get(next).isHyphen()) {
            next++;
        }
        Optional<Entry> part = entry(pieces, next).filter(Entry::isFraction);
        if (count.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = count.get().multiply(part.get().value());
        return Optional.of(new NumberMatch(value, value, BigDecimal.ONE, start, next + 1));
    }

    private Optional<BigDecimal> count(List<Lexeme> pieces, int start) {
        if (start < pieces.size() && isArticle(pieces.get(start))) {
            return Optional.of(BigDecimal.ONE);
        }
        return entry(pieces, start).filter(entry -> entry.is(Kind.UNIT)).map(Entry::value);
    }

    /** The part times "(of) (a) million" behind it. */
    NumberMatch multiplied(List<Lexeme> pieces, NumberMatch part) {
        int next = part.to();
        if (next + 1 < pieces.size() && pieces.get(next).is("of") && isArticle(pieces.get(next + 1))) {
            next++;
        }
        if (next < pieces.size()
                && (isArticle(pieces.get(next)) || pieces.get(next).isHyphen())) {
            next++;
        }
        int at = next;
        return entry(pieces, at)
                .filter(Entry::multiplies)
                .filter(entry -> !entry.is(Kind.SHORT))
                .map(entry -> new NumberMatch(
                        part.value().multiply(entry.value()), part.raw(), entry.value(), part.from(), at + 1))
                .orElse(part);
    }

    /** The value of "1/4" behind a whole number or alone; dates like 5/17/2018 are none. */
    static Optional<NumberMatch> slashed(List<Lexeme> pieces, int start) {
        if (start + 2 >= pieces.size() || !pieces.get(start + 1).is("/")) {
            return Optional.empty();
        }
        Optional<BigDecimal> above = pieces.get(start).digits();
        Optional<BigDecimal> below = pieces.get(start + 2).digits();
        boolean date = start + 3 < pieces.size()
                && pieces.get(start + 3).is("/")
                && pieces.get(start + 3).glued();
        boolean tight = pieces.get(start + 1).glued() && pieces.get(start + 2).glued();
        if (date || !tight || above.isEmpty() || below.isEmpty() || below.get().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal value = above.get().divide(below.get(), MathContext.DECIMAL64);
        return Optional.of(new NumberMatch(value, value, BigDecimal.ONE, start, start + 3));
    }

    /** "five and a half million", "3 million and a quarter", "2 1/4". */
    NumberMatch withPart(List<Lexeme> pieces, NumberMatch whole) {
        int next = whole.to();
        if (next + 1 >= pieces.size() || !pieces.get(next).is("and")) {
            return mixed(pieces, whole);
        }
        return part(pieces, next + 1)
                .map(part -> joined(whole, part, multiplied(pieces, part)))
                .orElse(whole);
    }

    private static NumberMatch joined(NumberMatch whole, NumberMatch part, NumberMatch scaled) {
        boolean ownScale = scaled.to() > part.to();
        if (whole.isScaled() && !ownScale) {
            BigDecimal value = whole.value().add(part.value().multiply(whole.scale()));
            return new NumberMatch(value, whole.raw().add(part.value()), whole.scale(), whole.from(), part.to());
        }
        if (whole.isScaled() || !ownScale) {
            BigDecimal value = whole.value().add(scaled.value());
            return new NumberMatch(value, value, BigDecimal.ONE, whole.from(), scaled.to());
        }
        BigDecimal sum = whole.value().add(part.value());
        return new NumberMatch(sum.multiply(scaled.scale()), sum, scaled.scale(), whole.from(), scaled.to());
    }

    private static NumberMatch mixed(List<Lexeme> pieces, NumberMatch whole) {
        boolean digitsOnly =
                whole.to() == whole.from() + 1 && pieces.get(whole.from()).isNumber();
        if (!digitsOnly || whole.to() >= pieces.size()) {
            return whole;
        }
        return slashed(pieces, whole.to())
                .filter(part -> part.value().compareTo(BigDecimal.ONE) < 0)
                .map(part -> joined(whole, part, part))
                .orElse(whole);
    }

    Optional<Entry> entry(List<Lexeme> pieces, int index) {
        return index < pieces.size() ? words.find(pieces.get(index)) : Optional.empty();
    }

    static boolean isArticle(Lexeme piece) {
        return piece.is("a") || piece.is("an");
    }
}
