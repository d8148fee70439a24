package org.communique.reference;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.claim.Entity;

/**
 * One row of a table, and how its cells are read.
 *
 * @param cells by the name of their column
 * @param line of the file, counted from 1
 * @param parties whom names mean
 */
record ReferenceRow(Map<String, String> cells, int line, Parties parties) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,9})?");

    ReferenceFigure figure() throws BadRowException {
        Entity reporter = party("reporter");
        Entity partner = party("partner");
        if (reporter.id().equals(partner.id())) {
            throw new BadRowException("two parties", "'" + partner.name() + "' twice");
        }
        Flow flow = flow();
        Optional<String> source = any("source");
        return new ReferenceFigure(
                reporter,
                partner,
                flow,
                period(),
                value(flow),
                currency(),
                new ReferenceFigure.Origin(line, source, source.flatMap(parties::source), url()));
    }

    private Entity party(String column) throws BadRowException {
        String name = get(column);
        Optional<Entity> party = parties.find(name);
        if (party.isEmpty()) {
            throw wrong(column, "a country, a group of countries, or an ISO code");
        }
        return party.get();
    }

    private Flow flow() throws BadRowException {
        Optional<Flow> flow = Flow.ofWord(get("flow"));
        if (flow.isEmpty()) {
            throw wrong("flow", "exports, imports, total or balance");
        }
        return flow.get();
    }

    private Period period() throws BadRowException {
        Optional<Period> period = Period.parse(get("period"));
        if (period.isEmpty()) {
            throw wrong("period", "2023, 2023-06, 2023-Q1 or 2023-01/2023-06");
        }
        return period.get();
    }

    private BigDecimal value(Flow flow) throws BadRowException {
        String digits = get("value");
        if (!NUMBER.matcher(digits).matches()) {
            throw wrong("value", "a plain number in units of the currency, as in 240110000000");
        }
        BigDecimal value = new BigDecimal(digits);
        if (value.signum() < 0 && flow != Flow.BALANCE) {
            throw wrong("value", "a number not below 0, since only a balance may be");
        }
        return value;
    }

    private String currency() throws BadRowException {
        String code = get("currency").toUpperCase(Locale.ROOT);
        if (!known().contains(code)) {
            throw wrong("currency", "an ISO 4217 code such as USD");
        }
        return code;
    }

    private static java.util.Set<String> known() {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toSet());
    }

    private Optional<String> url() throws BadRowException {
        Optional<String> url = any("url");
        if (url.isPresent() && !isWebAddress(url.get())) {
            throw wrong("url", "an address that begins with https:// or http://");
        }
        return url;
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() != null
                    && String.valueOf(address.getScheme()).startsWith("http");
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private String get(String column) {
        return any(column).orElse("");
    }

    private Optional<String> any(String column) {
        return Optional.ofNullable(cells.get(column)).map(String::strip).filter(cell -> !cell.isEmpty());
    }

    private BadRowException wrong(String column, String expected) {
        return new BadRowException(expected + " as " + column, "'" + get(column) + "'");
    }
}
