package org.communique.fuse.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.claim.Money;
import org.communique.knowledge.Table;

/** Yearly averages of what a US dollar costs, from {@code data/lexicon/exchange-rates.tsv}. Good for telling amounts apart, not for accounts. */
final class ExchangeRates {

    private static final String DOLLAR = "USD";

    private record Rate(String currency, int year) {}

    private final Map<Rate, BigDecimal> unitsPerDollar = new HashMap<>();

    private ExchangeRates() {}

    static ExchangeRates load() {
        ExchangeRates rates = new ExchangeRates();
        for (Table.Row row : Table.load("lexicon/exchange-rates.tsv", "currency", "year", "unitsPerDollar")
                .rows()) {
            rates.add(row);
        }
        return rates;
    }

    private void add(Table.Row row) {
        String currency = row.get("currency");
        if (!currency.matches("[A-Z]{3}") || currency.equals(DOLLAR)) {
            throw row.error("expected the ISO 4217 code of another currency than the dollar, found '" + currency + "'");
        }
        Rate rate = new Rate(currency, number(row, "year").intValue());
        BigDecimal units = number(row, "unitsPerDollar");
        if (units.signum() <= 0) {
            throw row.error("expected a rate above 0, found " + units);
        }
        if (unitsPerDollar.put(rate, units) != null) {
            throw row.error("a second rate of " + rate.currency() + " in " + rate.year());
        }
    }

    private static BigDecimal number(Table.Row row, String column) {
        try {
            return new BigDecimal(row.get(column));
        } catch (NumberFormatException notANumber) {
            throw row.error("expected a number as " + column + ", found '" + row.get(column) + "'");
        }
    }

    /** What one unit of the money's currency is in the other currency; empty where the table does not tell. */
    Optional<BigDecimal> factor(Money money, String currency, int year) {
        return unitsPerDollar(money.currency(), year)
                .flatMap(from -> unitsPerDollar(currency, year).map(into -> into.divide(from, MathContext.DECIMAL64)));
    }

    private Optional<BigDecimal> unitsPerDollar(String currency, int year) {
        return currency.equals(DOLLAR)
                ? Optional.of(BigDecimal.ONE)
                : Optional.ofNullable(unitsPerDollar.get(new Rate(currency, year)));
    }
}
