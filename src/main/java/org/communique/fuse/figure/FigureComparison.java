package org.communique.fuse.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.claim.Money;
import org.communique.claim.StatedTime.Bounds;
import org.communique.claim.TradeFigure;

/** Whether the values of two figures of one slot can be true together. The rules stand in {@code docs/fusion.md}, Figures. */
final class FigureComparison {

    /** Within a year a rate of exchange moves, and traders convert month by month. */
    private static final int CONVERTED_SAME = 5;

    private static final int CONVERTED_ALLOWED = 15;
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
    private static final Pattern YEARLY = Pattern.compile("\\b(?:year|annual)");

    private final ExchangeRates rates;

    FigureComparison(ExchangeRates rates) {
        this.rates = rates;
    }

    /** By the amounts if both state one, else by the shares, else by the growth. */
    Fit values(FigureReport one, FigureReport other) {
        Fit amounts = amounts(one, other);
        if (amounts != Fit.OPEN || (hasMoney(one) && hasMoney(other))) {
            return amounts;
        }
        Fit shares = shares(one, other);
        return shares == Fit.OPEN ? growth(one, other) : shares;
    }

    private static boolean hasMoney(FigureReport report) {
        return report.claim().money().isPresent();
    }

    Fit amounts(FigureReport one, FigureReport other) {
        Optional<Money> first = one.claim().money();
        Optional<Money> second = other.claim().money();
        if (first.isEmpty() || second.isEmpty()) {
            return Fit.OPEN;
        }
        if (contrary(one, other)) {
            return Fit.CONFLICT;
        }
        ValueRange meant = meant(one, first.get());
        ValueRange allowed = allowed(one, first.get());
        if (first.get().currency().equals(second.get().currency())) {
            return fit(meant.overlaps(meant(other, second.get())), allowed.overlaps(allowed(other, second.get())));
        }
        return factor(one, other, first.get(), second.get())
                .map(factor -> fit(
                        meant.times(factor).widened(CONVERTED_SAME).overlaps(meant(other, second.get())),
                        allowed.times(factor).widened(CONVERTED_ALLOWED).overlaps(allowed(other, second.get()))))
                .orElse(Fit.OPEN);
    }

    /** A deficit and a surplus. */
    static boolean contrary(FigureReport one, FigureReport other) {
        return one.slot().kind() == FigureSlot.Kind.BALANCE
                && other.slot().kind() == FigureSlot.Kind.BALANCE
                && one.claim().measure() != other.claim().measure();
    }

    private Optional<BigDecimal> factor(FigureReport one, FigureReport other, Money first, Money second) {
        return one.year().or(other::year).flatMap(year -> rates.factor(first, second.currency(), year));
    }

    static ValueRange meant(FigureReport report, Money money) {
        return ValueRange.meant(money.amount(), report.claim().qualifier());
    }

    private static ValueRange allowed(FigureReport report, Money money) {
        return ValueRange.allowed(money.amount(), report.claim().qualifier());
    }

    private static Fit fit(boolean same, boolean possible) {
        if (same) {
            return Fit.SAME;
        }
        return possible ? Fit.POSSIBLE : Fit.CONFLICT;
    }

    Fit shares(FigureReport one, FigureReport other) {
        return percent(one.claim().sharePercent(), other.claim().sharePercent());
    }

    /** Compared only against the same base; in two currencies growth differs, and so it does where one names none. */
    Fit growth(FigureReport one, FigureReport other) {
        boolean comparable = base(one).equals(base(other)) && currency(one).equals(currency(other));
        return comparable ? percent(growthOf(one), growthOf(other)) : Fit.OPEN;
    }

    private static Optional<BigDecimal> growthOf(FigureReport report) {
        return report.claim().growth().map(TradeFigure.Growth::percent);
    }

    private static Optional<String> currency(FigureReport report) {
        return report.claim().money().map(Money::currency);
    }

    private static Fit percent(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Fit.OPEN;
        }
        ValueRange first = ValueRange.percent(one.get());
        ValueRange second = ValueRange.percent(other.get());
        return one.get().compareTo(other.get()) == 0 ? Fit.SAME : fit(first.overlaps(second), first.overlaps(second));
    }

    /** "year-on-year", "a year earlier", the year before the period, and nothing at all mean the same. */
    private static String base(FigureReport report) {
        String stated = report.claim()
                .growth()
                .flatMap(TradeFigure.Growth::base)
                .orElse("year")
                .toLowerCase(Locale.ROOT);
        Matcher year = YEAR.matcher(stated);
        if (year.find()) {
            boolean yearBefore = report.period()
                    .map(Bounds::earliest)
                    .filter(first -> first.getYear() - 1 == Integer.parseInt(year.group(1)))
                    .isPresent();
            return yearBefore ? "year" : year.group(1);
        }
        return YEARLY.matcher(stated).find() ? "year" : stated;
    }
}
