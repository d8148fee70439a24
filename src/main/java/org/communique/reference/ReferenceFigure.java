package org.communique.reference;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;

/**
 * One official value.
 *
 * @param reporter whose statistics it is from
 * @param partner with whom the reporter trades
 * @param flow what is counted
 * @param period the months that it covers
 * @param value in units of the currency; below zero only for a balance
 * @param currency ISO 4217 code
 * @param origin where it was found
 */
public record ReferenceFigure(
        Entity reporter, Entity partner, Flow flow, Period period, BigDecimal value, String currency, Origin origin) {

    /**
     * Where a value was found.
     *
     * @param line of the file, counted from 1
     * @param source as the table names it
     * @param organization the source, where the gazetteer knows it
     * @param url the page of the source
     */
    public record Origin(int line, Optional<String> source, Optional<Entity> organization, Optional<String> url) {}

    /** What tells this figure from every other one of its table: parties, flow, period and currency, in a-z, 0-9 and hyphens. */
    public String key() {
        return EntityId.slug(String.join(
                "-",
                reporter.id().path().replace('/', '-'),
                partner.id().path().replace('/', '-'),
                flow.word(),
                period.toString().replace('/', '-'),
                currency.toLowerCase(Locale.ROOT)));
    }
}
