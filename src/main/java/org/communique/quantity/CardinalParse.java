package org.communique.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communique.quantity.NumberWords.Entry;
import org.communique.quantity.NumberWords.Kind;

/** One try to read a whole number with its scales ("two hundred and three", "1.3 trillion", "3 lakh crore") from a place. */
final class CardinalParse {

    private final NumberWords words;
    private final List<Lexeme> pieces;
    private final int start;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private BigDecimal term = BigDecimal.ZERO;
    private BigDecimal raw = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private Optional<Kind> last = Optional.empty();
    private boolean digits;

    CardinalParse(NumberWords words, List<Lexeme> pieces, int start) {
        this.words = words;
        this.pieces = pieces;
        this.start = start;
        this.at = start;
    }

    Optional<NumberMatch> read(NumberReader reader) {
        if (!begin()) {
            return Optional.empty();
        }
        while (step()) {
            // each step takes one more word
        }
        if (total.signum() == 0) {
            raw = current;
        }
        point();
        NumberMatch whole = new NumberMatch(total.add(current), raw, scale, start, at);
        return Optional.of(reader.withPart(pieces, whole));
    }

    /** The first piece decides whether this is a number at all. */
    private boolean begin() {
        Lexeme first = pieces.get(start);
        if (first.isNumber()) {
            Optional<NumberMatch> slashed = NumberReader.slashed(pieces, start);
            current = slashed.map(NumberMatch::value)
                    .orElseGet(() -> first.digits().orElse(BigDecimal.ZERO));
            at = slashed.map(NumberMatch::to).orElse(start + 1);
            digits = true;
            return true;
        }
        if (NumberReader.isArticle(first)) {
            Optional<Entry> next = entry(start + 1);
            at = start + 1;
            return next.filter(Entry::multiplies)
                    .filter(entry -> !entry.is(Kind.SHORT))
                    .isPresent();
        }
        Optional<Entry> entry = entry(start);
        if (entry.isEmpty()) {
            return false;
        }
        return switch (entry.get().kind()) {
            case UNIT, TEN, GLYPH -> take(entry.get(), start);
            case HUNDRED -> true;
            case SCALE, SHORT, GROUP, FRACTION, HALF, TIMES -> false;
        };
    }

    private boolean take(Entry entry, int index) {
        current = current.add(entry.value());
        last = Optional.of(entry.kind());
        at = index + 1;
        return true;
    }

    private boolean step() {
        int next = afterJoin();
        if (next >= pieces.size()) {
            return false;
        }
        Lexeme piece = pieces.get(next);
        if (piece.isNumber()) {
            return digitsAgain(piece, next);
        }
        Optional<Entry> entry = words.find(piece);
        boolean and = next > at && !pieces.get(at).isHyphen();
        if (entry.isEmpty() || (and && (entry.get().multiplies() || beginsPart(next)))) {
            return false;
        }
        return switch (entry.get().kind()) {
            case UNIT ->
                !digits
                        && fits(next)
                        && (isLast(Kind.TEN) || mayFollow())
                        && !(isLast(Kind.TEN) && entry.get().value().compareTo(BigDecimal.TEN) >= 0)
                        && take(entry.get(), next);
            case TEN -> !digits && fits(next) && mayFollow() && take(entry.get(), next);
            case GLYPH -> digits && last.isEmpty() && take(entry.get(), next);
            case HUNDRED -> !isLast(Kind.HUNDRED) && !isLast(Kind.SCALE) && hundred(entry.get(), next);
            case SCALE -> scale(entry.get(), next);
            case SHORT -> shortScale(piece) && scale(entry.get(), next);
            case GROUP -> scale(entry.get(), next);
            case FRACTION, HALF, TIMES -> false;
        };
    }

    /** "and two thirds" is a part of what stands before it, not two more. */
    private boolean beginsPart(int index) {
        int behind = index + 1 < pieces.size() && pieces.get(index + 1).isHyphen() ? index + 2 : index + 1;
        return entry(behind).filter(Entry::isFraction).isPresent();
    }

    /** A scale in letters stands behind digits; one letter alone must touch them. */
    private boolean shortScale(Lexeme piece) {
        return digits && (piece.glued() || piece.lower().length() > 1);
    }

    /** Past the hyphen in "fifty-two" and "$5-billion", past "and" in "two hundred and three". */
    private int afterJoin() {
        if (at + 1 >= pieces.size()) {
            return at;
        }
        Lexeme piece = pieces.get(at);
        boolean hyphen =
                piece.isHyphen() && (isLast(Kind.TEN) || pieces.get(at + 1).glued());
        boolean and = piece.is("and") && mayFollow();
        return hyphen || and ? at + 1 : at;
    }

    private boolean mayFollow() {
        return isLast(Kind.HUNDRED) || isLast(Kind.SCALE);
    }

    /** Digits go on only below a scale ("5 crore 20 lakh") or behind "hundred and". */
    private boolean digitsAgain(Lexeme piece, int next) {
        boolean belowScale =
                isLast(Kind.SCALE) && entry(next + 1).filter(Entry::multiplies).isPresent() && fits(next);
        boolean behindHundred = isLast(Kind.HUNDRED) && next > at && fits(next);
        if (!belowScale && !behindHundred) {
            return false;
        }
        current = current.add(piece.digits().orElse(BigDecimal.ZERO));
        last = Optional.of(Kind.UNIT);
        at = next + 1;
        return true;
    }

    /** Whether what begins here can still be part of this number: its own scale must be below the last one. */
    private boolean fits(int index) {
        if (last.isEmpty()) {
            return true;
        }
        int behind = index + 1;
        Optional<Entry> scaleBehind = entry(behind);
        if (scaleBehind.filter(entry -> entry.is(Kind.UNIT)).isPresent()) {
            scaleBehind = entry(behind + 1);
        }
        return scaleBehind
                .filter(Entry::multiplies)
                .map(entry -> entry.is(Kind.HUNDRED)
                        ? !isLast(Kind.HUNDRED)
                        : total.signum() == 0 || entry.value().compareTo(scale) < 0)
                .orElse(true);
    }

    private boolean hundred(Entry entry, int index) {
        current = current.max(BigDecimal.ONE).multiply(entry.value());
        last = Optional.of(Kind.HUNDRED);
        digits = false;
        at = index + 1;
        return true;
    }

    private boolean scale(Entry entry, int index) {
        if (isLast(Kind.SCALE)) {
            total = total.subtract(term);
            term = term.multiply(entry.value());
            scale = scale.multiply(entry.value());
        } else if (isLast(Kind.GROUP) || (total.signum() > 0 && entry.value().compareTo(scale) >= 0)) {
            return false;
        } else {
            raw = current.signum() == 0 && !digits ? BigDecimal.ONE : current;
            term = raw.multiply(entry.value());
            scale = entry.value();
            current = BigDecimal.ZERO;
        }
        total = total.add(term);
        last = Optional.of(entry.is(Kind.GROUP) ? Kind.GROUP : Kind.SCALE);
        digits = false;
        at = index + 1;
        return true;
    }

    /** "five point five": spoken decimals. */
    private void point() {
        if (digits || at >= pieces.size() || !pieces.get(at).is("point")) {
            return;
        }
        StringBuilder decimals = new StringBuilder();
        int next = at + 1;
        while (entry(next)
                .filter(entry -> entry.is(Kind.UNIT) || entry.is(Kind.TEN))
                .isPresent()) {
            decimals.append(
                    entry(next).map(Entry::value).orElse(BigDecimal.ZERO).toPlainString());
            next++;
        }
        if (!decimals.isEmpty()) {
            current = current.add(new BigDecimal("0." + decimals));
            at = next;
        }
    }

    private boolean isLast(Kind kind) {
        return last.filter(kind::equals).isPresent();
    }

    private Optional<Entry> entry(int index) {
        return index < pieces.size() ? words.find(pieces.get(index)) : Optional.empty();
    }
}
