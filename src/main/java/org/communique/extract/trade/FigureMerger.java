package org.communique.extract.trade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.claim.Confidence;
import org.communique.claim.Grounds;
import org.communique.claim.Money;
import org.communique.claim.Qualifier;
import org.communique.claim.StatedTime;
import org.communique.claim.TradeFigure;
import org.communique.text.Span;

/** Makes one figure of those that an article states several times, in its headline, lead and body. */
final class FigureMerger {

    private FigureMerger() {}

    static List<TradeFigure> merge(List<TradeFigure> figures) {
        List<TradeFigure> merged = new ArrayList<>();
        for (TradeFigure figure : figures) {
            int same = indexOfSame(merged, figure);
            if (same < 0) {
                merged.add(figure);
            } else {
                merged.set(same, together(merged.get(same), figure));
            }
        }
        return merged;
    }

    private static int indexOfSame(List<TradeFigure> merged, TradeFigure figure) {
        for (int index = 0; index < merged.size(); index++) {
            if (isSame(merged.get(index), figure)) {
                return index;
            }
        }
        return -1;
    }

    private static boolean isSame(TradeFigure one, TradeFigure other) {
        return one.measure() == other.measure()
                && one.status() == other.status()
                && sameParties(one, other)
                && one.sharePercent().equals(other.sharePercent())
                && fits(one.commodity(), other.commodity())
                && samePeriod(one.period(), other.period())
                && sameAmount(one, other);
    }

    private static boolean sameParties(TradeFigure one, TradeFigure other) {
        List<?> first = one.parties().between();
        List<?> second = other.parties().between();
        return first.size() == second.size()
                && first.containsAll(second)
                && fits(one.parties().exporter(), other.parties().exporter())
                && fits(one.parties().importer(), other.parties().importer());
    }

    private static <T> boolean fits(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean samePeriod(StatedTime one, StatedTime other) {
        if (one.bounds().isPresent() && other.bounds().isPresent()) {
            return one.bounds().get().overlaps(other.bounds().get());
        }
        return fits(one.asStated(), other.asStated())
                || one.bounds().isPresent()
                || other.bounds().isPresent();
    }

    private static boolean sameAmount(TradeFigure one, TradeFigure other) {
        if (one.money().isEmpty() && other.money().isEmpty()) {
            return one.growth()
                    .map(TradeFigure.Growth::percent)
                    .equals(other.growth().map(TradeFigure.Growth::percent));
        }
        if (one.money().isEmpty() || other.money().isEmpty()) {
            return sameGrowth(one, other);
        }
        Money first = one.money().get();
        Money second = other.money().get();
        return first.equals(second)
                || (first.currency().equals(second.currency())
                        && areApart(one, other)
                        && (rounds(first.amount(), second.amount()) || rounds(second.amount(), first.amount())));
    }

    /** A headline may tell the growth alone, and rounded: "up 35 pct" for "up 35.2 percent to $5 billion". */
    private static boolean sameGrowth(TradeFigure one, TradeFigure other) {
        Optional<BigDecimal> first = one.growth().map(TradeFigure.Growth::percent);
        Optional<BigDecimal> second = other.growth().map(TradeFigure.Growth::percent);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        boolean whole = isWhole(first.get()) || isWhole(second.get());
        BigDecimal apart = first.get().subtract(second.get()).abs();
        boolean rounded =
                whole && apart.compareTo(BigDecimal.ONE) < 0 && one.parties().equals(other.parties());
        return first.equals(second) || rounded;
    }

    private static boolean isWhole(BigDecimal percent) {
        return percent.stripTrailingZeros().scale() <= 0;
    }

    /** Two amounts of one sentence are two figures, however near they are. */
    private static boolean areApart(TradeFigure one, TradeFigure other) {
        Span first = one.grounds().evidence().getLast();
        Span second = other.grounds().evidence().getFirst();
        return !first.overlaps(second)
                && one.period().asStated().isPresent()
                && other.period().asStated().isPresent();
    }

    /** Whether {@code round} is {@code exact} with fewer digits: 172 billion for 172.4 billion. */
    private static boolean rounds(BigDecimal round, BigDecimal exact) {
        int digits = round.stripTrailingZeros().precision();
        BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_UP));
        return digits > 1 && nearest.compareTo(round) == 0;
    }

    private static TradeFigure together(TradeFigure one, TradeFigure other) {
        boolean sharper = one.money().isPresent()
                && other.money().isPresent()
                && rounds(one.money().get().amount(), other.money().get().amount());
        TradeFigure best = sharper || one.money().isEmpty() ? other : one;
        boolean surer = other.grounds().confidence().compareTo(one.grounds().confidence()) > 0;
        TradeFigure.Parties parties = surer ? other.parties() : one.parties();
        return new TradeFigure(
                one.measure(),
                parties,
                best.money(),
                qualifier(one, other, best),
                one.sharePercent(),
                best.growth().or(one::growth).or(other::growth),
                one.status(),
                one.dataSource().or(other::dataSource),
                one.commodity().or(other::commodity),
                period(one.period(), other.period()),
                grounds(one.grounds(), other.grounds()));
    }

    /** The first period that is known, else the first that is stated. */
    private static StatedTime period(StatedTime one, StatedTime other) {
        boolean known = one.bounds().isPresent() || other.bounds().isEmpty();
        return known && one.asStated().isPresent() ? one : other;
    }

    private static Qualifier qualifier(TradeFigure one, TradeFigure other, TradeFigure best) {
        boolean both = one.money().equals(other.money());
        return both && one.qualifier() == Qualifier.EXACTLY ? other.qualifier() : best.qualifier();
    }

    private static Grounds grounds(Grounds one, Grounds other) {
        List<Span> evidence = new ArrayList<>(one.evidence());
        evidence.addAll(other.evidence());
        Confidence surest = one.confidence().compareTo(other.confidence()) >= 0 ? one.confidence() : other.confidence();
        return new Grounds(evidence, surest, one.attributedTo().or(other::attributedTo));
    }
}
