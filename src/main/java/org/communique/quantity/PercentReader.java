package org.communique.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.Qualifier;
import org.communique.quantity.NumberWords.Kind;
import org.communique.quantity.PercentFound.Form;
import org.communique.text.Span;

/** Reads percentages: "30 per cent", "47.5%", "one-tenth", "doubled", "fivefold", "20-fold". */
final class PercentReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    private final NumberReader numbers;
    private final ChangeWords changes;
    private final Qualifiers qualifiers;

    PercentReader(NumberReader numbers, ChangeWords changes, Qualifiers qualifiers) {
        this.numbers = numbers;
        this.changes = changes;
        this.qualifiers = qualifiers;
    }

    private record Found(BigDecimal percent, Form form, int from, int to) {}

    List<PercentFound> read(List<Lexeme> pieces) {
        List<PercentFound> found = new ArrayList<>();
        int index = 0;
        while (index < pieces.size()) {
            Optional<Found> percent = at(pieces, index);
            percent.ifPresent(one -> found.add(finish(pieces, one)));
            index = percent.map(Found::to).orElse(index + 1);
        }
        return found;
    }

    private Optional<Found> at(List<Lexeme> pieces, int start) {
        if (start > 0
                && pieces.get(start).glued()
                && pieces.get(start).isNumber()
                && pieces.get(start - 1).isWord()) {
            return Optional.empty();
        }
        Optional<Found> multiple = multiple(pieces, start);
        if (multiple.isPresent()) {
            return multiple;
        }
        Optional<NumberMatch> number = numbers.at(pieces, start);
        Optional<Found> percent = number.flatMap(match -> percent(pieces, match));
        return percent.isPresent() ? percent : part(pieces, start);
    }

    private static Optional<Found> percent(List<Lexeme> pieces, NumberMatch number) {
        int end = afterPercent(pieces, number.to());
        if (end > number.to()) {
            return Optional.of(new Found(number.value(), Form.PERCENT, number.from(), end));
        }
        return Optional.empty();
    }

    /** The index behind "%", "percent", "per cent" or "pct"; {@code start} itself where none stands there, or points are meant. */
    private static int afterPercent(List<Lexeme> pieces, int start) {
        if (start >= pieces.size()) {
            return start;
        }
        int unit = pieces.get(start).isHyphen() && start + 1 < pieces.size() ? start + 1 : start;
        int end = switch (pieces.get(unit).lower()) {
            case "%", "percent", "percents", "pct", "percentage", "pc" -> unit + 1;
            case "per" -> {
                int cent = unit + 1 < pieces.size() && pieces.get(unit + 1).isHyphen() ? unit + 2 : unit + 1;
                yield cent < pieces.size()
                                && (pieces.get(cent).is("cent")
                                        || pieces.get(cent).is("cents"))
                        ? cent + 1
                        : start;
            }
            default -> start;
        };
        boolean points = end < pieces.size() && pieces.get(end).lower().startsWith("point");
        return points ? start : end;
    }

    private Optional<Found> part(List<Lexeme> pieces, int start) {
        Optional<NumberMatch> counted = numbers.part(pieces, start);
        Optional<NumberMatch> part = counted.isPresent()
                ? counted
                : numbers.at(pieces, start).filter(match -> pieces.get(start).is("half") && match.to() == start + 1);
        return part.filter(match -> match.to() >= pieces.size() || !isCounted(pieces.get(match.to())))
                .filter(match -> numbers.multiplied(pieces, match).to() == match.to())
                .map(match -> new Found(inPercent(match.value()), Form.PART, start, match.to()));
    }

    /** "a third month", "a third consecutive year": an ordinal number, no part. */
    private static boolean isCounted(Lexeme next) {
        return switch (next.lower()) {
            case "month", "year", "week", "day", "time", "quarter", "straight", "consecutive", "successive" -> true;
            default -> false;
        };
    }

    private static BigDecimal inPercent(BigDecimal share) {
        return share.multiply(HUNDRED).setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    private Optional<Found> multiple(List<Lexeme> pieces, int start) {
        Optional<BigDecimal> alone = changes.find(pieces.get(start).lower()).flatMap(ChangeWords.Change::percent);
        if (alone.isPresent()) {
            return Optional.of(new Found(alone.get(), Form.MULTIPLE, start, start + 1));
        }
        Optional<BigDecimal> word = numbers.entry(pieces, start)
                .filter(entry -> entry.is(Kind.TIMES))
                .map(NumberWords.Entry::value);
        if (word.isPresent()) {
            return Optional.of(new Found(times(word.get()), Form.MULTIPLE, start, start + 1));
        }
        return numbers.at(pieces, start).flatMap(number -> fold(pieces, number));
    }

    /** "20-fold", "ten fold". */
    private static Optional<Found> fold(List<Lexeme> pieces, NumberMatch number) {
        int next = number.to();
        int fold = next < pieces.size() && pieces.get(next).isHyphen() ? next + 1 : next;
        boolean found = fold < pieces.size() && pieces.get(fold).is("fold");
        return found
                ? Optional.of(new Found(times(number.value()), Form.MULTIPLE, number.from(), fold + 1))
                : Optional.empty();
    }

    /** Five times as much is growth of 400 percent. */
    private static BigDecimal times(BigDecimal factor) {
        return factor.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    private PercentFound finish(List<Lexeme> pieces, Found found) {
        Qualifiers.Qualified qualified = qualifiers.around(pieces, found.from(), found.to());
        Span span =
                pieces.get(found.from()).span().union(pieces.get(found.to() - 1).span());
        BigDecimal percent = plain(found.percent());
        Optional<PercentFound> range = range(pieces, found, span);
        return range.orElseGet(
                () -> new PercentFound(span, qualified.whole(), percent, qualified.qualifier(), found.form()));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** "5 to 6 percent", "5-6 percent": the lower end, stated as more than that. */
    private Optional<PercentFound> range(List<Lexeme> pieces, Found found, Span span) {
        int joint = found.from() - 1;
        if (joint < 1 || found.form() != Form.PERCENT) {
            return Optional.empty();
        }
        boolean tied = pieces.get(joint).isDash()
                || pieces.get(joint).is("to")
                || (pieces.get(joint).is("and")
                        && joint > 1
                        && pieces.get(joint - 2).is("between"));
        boolean change = joint > 1 && pieces.get(joint - 2).is("from");
        Lexeme low = pieces.get(joint - 1);
        return low.digits()
                .filter(value -> tied && !change && value.compareTo(found.percent()) < 0)
                .map(value -> new PercentFound(
                        low.span().union(span),
                        low.span().union(span),
                        plain(value),
                        Qualifier.MORE_THAN,
                        found.form()));
    }
}
