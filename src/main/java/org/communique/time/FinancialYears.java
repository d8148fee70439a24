package org.communique.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.claim.StatedTime.Bounds;
import org.communique.knowledge.Table;
import org.communique.time.Phrase.FiscalStart;

/**
 * When the financial years of countries begin, from {@code data/lexicon/time-fiscal-years.tsv}.
 *
 * <p>A sentence that names two countries leaves open whose year "2023-24" is; who knows whose figures they are asks here.
 */
public final class FinancialYears {

    private final Map<String, FiscalStart> starts = new LinkedHashMap<>();

    private FinancialYears() {}

    /** The years of the table. */
    public static FinancialYears load() {
        FinancialYears years = new FinancialYears();
        for (Table.Row row : Table.load("lexicon/time-fiscal-years.tsv", "words", "begins", "named")
                .rows()) {
            FiscalStart start = new FiscalStart(
                    MonthDay.parse("--" + row.get("begins")), row.get("named").equals("end"));
            row.list("words").forEach(words -> years.starts.put(words.toLowerCase(Locale.ROOT), start));
        }
        return years;
    }

    /** Each name of a country with the beginning of its year, in the order of the table. */
    Map<String, FiscalStart> starts() {
        return starts;
    }

    /**
     * The days of a financial year; empty for an unknown country.
     *
     * @param country its name in English
     * @param year the year of its name, of two the first
     * @param two whether two calendar years name it ("2023-24", not "fiscal 2023")
     */
    public Optional<Bounds> named(String country, int year, boolean two) {
        return start(country)
                .map(start -> FinancialCalendar.year(new Phrase.FiscalYear(year, two, Optional.of(start))));
    }

    /** The days of the financial year {@code offset} years after the one that holds {@code day}; empty for an unknown country. */
    public Optional<Bounds> counted(String country, LocalDate day, int offset) {
        return start(country)
                .map(start -> FinancialCalendar.counted(new Phrase.CountedFiscalYear(offset, Optional.of(start)), day));
    }

    private Optional<FiscalStart> start(String country) {
        return Optional.ofNullable(starts.get(country.toLowerCase(Locale.ROOT)));
    }
}
