package org.communique.fuse.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.claim.EntityId;
import org.communique.claim.FigureStatus;
import org.communique.claim.Grounds;
import org.communique.claim.Measure;
import org.communique.claim.Money;
import org.communique.claim.Precision;
import org.communique.claim.Qualifier;
import org.communique.claim.StatedTime;
import org.communique.claim.StatedTime.Bounds;
import org.communique.claim.TradeFigure;
import org.communique.fuse.ClaimId;
import org.communique.fuse.Teller;
import org.communique.text.Span;

/** Trade figures from one line of words, as in {@code total norway chile target; 2021; nearly 147bn USD +35%; 2022-03-01}. */
final class Figures {

    private static final Pattern MONEY = Pattern.compile("(.*?)\\s*([0-9.]+)bn ([A-Z]{3})");
    private static final Pattern GROWTH = Pattern.compile("\\+([0-9.]+)%");
    private static final Pattern SHARE = Pattern.compile("share ([0-9.]+)%");

    private Figures() {}

    static FigureReport report(int number, String words) {
        String[] parts = words.split(";\\s*", -1);
        TradeFigure claim = claim(parts[0], parts[1], parts[2]);
        Optional<LocalDate> day =
                Optional.of(parts[3]).filter(text -> !text.equals("-")).map(LocalDate::parse);
        String article = String.format(Locale.ROOT, "%016x", number);
        String outlet = "Outlet " + number;
        return new FigureReport(
                new ClaimId(article, 1),
                claim,
                FigureSlot.of(claim),
                new Teller(outlet, Optional.of(outlet), day, day));
    }

    private static TradeFigure claim(String slot, String period, String value) {
        List<String> words = Arrays.asList(slot.split(" ", -1));
        int of = words.indexOf("of");
        Measure measure = measure(words.getFirst());
        return new TradeFigure(
                measure,
                parties(words, of < 0 ? words.size() : of),
                money(value),
                qualifier(value),
                number(SHARE, value),
                number(GROWTH, value).map(percent -> new TradeFigure.Growth(percent, Optional.empty())),
                status(words),
                Optional.empty(),
                of < 0 ? Optional.empty() : Optional.of(words.get(of + 1)),
                time(period),
                Grounds.of(new Span(0, 5), 90));
    }

    private static Measure measure(String word) {
        return switch (word) {
            case "total" -> Measure.TOTAL_TRADE;
            case "exports" -> Measure.EXPORTS;
            case "imports" -> Measure.IMPORTS;
            case "deficit" -> Measure.TRADE_DEFICIT;
            case "surplus" -> Measure.TRADE_SURPLUS;
            case "share" -> Measure.TRADE_SHARE;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static FigureStatus status(List<String> words) {
        if (words.contains("target")) {
            return FigureStatus.TARGET;
        }
        return words.contains("forecast") ? FigureStatus.FORECAST : FigureStatus.REPORTED;
    }

    private static TradeFigure.Parties parties(List<String> words, int end) {
        String first = words.get(1);
        if (first.contains(">")) {
            String[] sides = first.split(">", -1);
            return TradeFigure.Parties.flow(country(sides[0]), country(sides[1]));
        }
        return TradeFigure.Parties.between(words.subList(1, end).stream()
                .filter(word -> !word.equals("target") && !word.equals("forecast"))
                .flatMap(word -> country(word).stream())
                .toList());
    }

    private static Optional<EntityId> country(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(new EntityId("country/" + name));
    }

    private static Optional<Money> money(String value) {
        Matcher matcher = MONEY.matcher(value);
        return matcher.lookingAt()
                ? Optional.of(new Money(new BigDecimal(matcher.group(2)).scaleByPowerOfTen(9), matcher.group(3)))
                : Optional.empty();
    }

    private static Qualifier qualifier(String value) {
        for (Qualifier qualifier : Qualifier.values()) {
            String words = qualifier.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            if (value.startsWith(words)) {
                return qualifier;
            }
        }
        return Qualifier.EXACTLY;
    }

    private static Optional<BigDecimal> number(Pattern pattern, String value) {
        Matcher matcher = pattern.matcher(value);
        return matcher.find() ? Optional.of(new BigDecimal(matcher.group(1))) : Optional.empty();
    }

    private static StatedTime time(String period) {
        if (period.equals("open")) {
            return StatedTime.open("last year", Optional.empty(), "test");
        }
        String[] ends = period.split("\\.\\.", -1);
        Bounds first = simple(ends[0]);
        Bounds last = simple(ends[ends.length - 1]);
        return StatedTime.absolute(period, new Bounds(first.earliest(), last.latest(), Precision.RANGE), "test");
    }

    private static Bounds simple(String period) {
        if (period.length() == 4) {
            int year = Integer.parseInt(period);
            return new Bounds(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
        }
        if (period.contains("q")) {
            YearMonth end =
                    YearMonth.of(Integer.parseInt(period.substring(0, 4)), 3 * Integer.parseInt(period.substring(6)));
            return new Bounds(end.minusMonths(2).atDay(1), end.atEndOfMonth(), Precision.QUARTER);
        }
        YearMonth month = YearMonth.parse(period);
        return new Bounds(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }
}
