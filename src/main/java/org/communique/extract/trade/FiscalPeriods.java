package org.communique.extract.trade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.claim.EntityId;
import org.communique.claim.Measure;
import org.communique.claim.StatedTime;
import org.communique.claim.StatedTime.Bounds;
import org.communique.claim.TradeFigure;
import org.communique.resolve.Reading;
import org.communique.time.FinancialYears;

/**
 * Lays financial years on the calendar of the country whose figures they are: "India's exports to Bangladesh in 2023-24" are those of
 * the Indian year. The figures are those of the exporter for exports, of the importer for imports, and of the first party otherwise.
 */
final class FiscalPeriods {

    private static final Pattern TWO_YEARS =
            Pattern.compile("(?:.*\\D)?(?<first>\\d{4})\\s?[-–—/]\\s?(?:\\d{2})?(?<last>\\d{2})(?:\\D.*)?");
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?:the )?(?:(?<before>last|past|previous)|this|current|ongoing) (?:fiscal|financial)(?: year)?");
    private static final Pattern ONE =
            Pattern.compile("(?i).*\\b(?:FY|fiscal|financial year)\\s?(?:year )?'?(?<year>\\d{4}|\\d{2})");
    private static final int CENTURY = 100;
    private static final int LATELY = 2000;

    private final FinancialYears years;
    private final Reading reading;

    FiscalPeriods(FinancialYears years, Reading reading) {
        this.years = years;
        this.reading = reading;
    }

    /** The figure with the period of its own country's financial year, if its words name such a year. */
    TradeFigure laid(TradeFigure figure) {
        StatedTime period = figure.period();
        boolean laid = period.rule().filter(FiscalMonths.RULE::equals).isPresent();
        if (laid || period.bounds().isEmpty() || period.asStated().isEmpty()) {
            return figure;
        }
        return homes(figure).stream()
                .flatMap(home ->
                        year(reading.entity(home).name(), period.asStated().get(), period.anchor()).stream())
                .findFirst()
                .map(bounds -> figure.during(new StatedTime(
                        Optional.of(bounds),
                        period.asStated(),
                        period.anchor(),
                        period.partialDate(),
                        Optional.of("financial year"))))
                .orElse(figure);
    }

    private Optional<Bounds> year(String country, String words, Optional<LocalDate> anchor) {
        Matcher two = TWO_YEARS.matcher(words);
        if (two.matches()) {
            int first = Integer.parseInt(two.group("first"));
            boolean next = (first + 1) % CENTURY == Integer.parseInt(two.group("last"));
            return next ? years.named(country, first, true) : Optional.empty();
        }
        Matcher one = ONE.matcher(words);
        if (one.matches()) {
            int year = Integer.parseInt(one.group("year"));
            return years.named(country, year < CENTURY ? LATELY + year : year, false);
        }
        Matcher counted = COUNTED.matcher(words);
        if (counted.matches() && anchor.isPresent()) {
            return years.counted(country, anchor.get(), counted.group("before") == null ? 0 : -1);
        }
        return Optional.empty();
    }

    /** Whose figure it may be, the likeliest first. */
    private static List<EntityId> homes(TradeFigure figure) {
        List<EntityId> homes = new ArrayList<>(figure.parties().between());
        boolean imports = figure.measure() == Measure.IMPORTS;
        List<Optional<EntityId>> sides =
                List.of(figure.parties().exporter(), figure.parties().importer());
        (imports ? sides.reversed() : sides).forEach(side -> side.ifPresent(homes::add));
        return homes;
    }
}
