package org.communique.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.claim.Qualifier;
import org.communique.rdf.Cmq;

/** A claim in a few words, for lists and titles. */
final class ClaimSummary {

    private static final int LONGEST_QUOTE = 90;
    private static final Map<BigDecimal, String> SCALES = Map.of(
            new BigDecimal("1000000000000"), "trillion",
            new BigDecimal("1000000000"), "billion",
            new BigDecimal("1000000"), "million");

    private final KnowledgeReader reader;

    ClaimSummary(KnowledgeReader reader) {
        this.reader = reader;
    }

    /** The summary; empty for what is no claim. */
    Optional<String> of(Node node) {
        if (reader.isA(node, Cmq.EVENT_REPORT)) {
            return Optional.of(titled(node, Cmq.EVENT_TYPE, "event", names(node, Cmq.PARTICIPANT)));
        }
        if (reader.isA(node, Cmq.ROLE)) {
            return Optional.of(role(node));
        }
        if (reader.isA(node, Cmq.MEMBERSHIP)) {
            return Optional.of(names(node, Cmq.MEMBER) + " in " + names(node, Cmq.ORGANIZATION));
        }
        if (reader.isA(node, Cmq.TRADE_FIGURE) || reader.isA(node, Cmq.REFERENCE_FIGURE)) {
            return Optional.of(titled(node, Cmq.MEASURE, "trade figure", figure(node)));
        }
        if (reader.isA(node, Cmq.STATEMENT)) {
            return Optional.of(names(node, Cmq.SPEAKER) + ": “" + shortened(text(node, Cmq.QUOTE)) + "”");
        }
        return Optional.empty();
    }

    private String titled(Node node, Node property, String otherwise, String rest) {
        String title = reader.value(node, property).map(reader::label).orElse(otherwise);
        String capitalized = title.isEmpty() ? title : Character.toUpperCase(title.charAt(0)) + title.substring(1);
        return rest.isEmpty() ? capitalized : capitalized + ": " + rest;
    }

    private String role(Node node) {
        return names(node, Cmq.HOLDER) + ", " + office(node);
    }

    /** The office that a role gives, without its holder: {@code foreign minister, Norland}. */
    String office(Node role) {
        String organization = names(role, Cmq.ORGANIZATION);
        return text(role, Cmq.TITLE) + (organization.isEmpty() ? "" : ", " + organization);
    }

    private String figure(Node node) {
        List<String> parts = new ArrayList<>();
        String flow = Stream.of(names(node, Cmq.EXPORTER), names(node, Cmq.IMPORTER))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" to "));
        parts.add(flow.isEmpty() ? names(node, Cmq.BETWEEN) : flow);
        reader.text(node, Cmq.AMOUNT).ifPresent(amount -> parts.add(money(amount, text(node, Cmq.CURRENCY))));
        reader.text(node, Cmq.SHARE_PERCENT).ifPresent(share -> parts.add(plain(share) + " %"));
        reader.text(node, Cmq.GROWTH_PERCENT).ifPresent(growth -> parts.add(percent(growth)));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The amount or share of a figure with its qualifier, as in {@code about 7 billion EUR}; empty where only growth is given. */
    String amount(Node figure) {
        String value = reader.text(figure, Cmq.AMOUNT)
                .map(amount -> money(amount, text(figure, Cmq.CURRENCY)))
                .or(() -> reader.text(figure, Cmq.SHARE_PERCENT).map(share -> plain(share) + " %"))
                .orElse("");
        String qualifier = reader.value(figure, Cmq.QUALIFIER)
                .filter(one -> !one.equals(Cmq.of(Qualifier.EXACTLY)))
                .map(reader::label)
                .orElse("");
        return value.isEmpty() ? "" : (qualifier + " " + value).strip();
    }

    /** The growth of a figure with its sign and what it is counted from; empty where none is given. */
    String growth(Node figure) {
        String base = text(figure, Cmq.GROWTH_BASE);
        return reader.text(figure, Cmq.GROWTH_PERCENT)
                .map(growth -> percent(growth) + (base.isEmpty() ? "" : " (“" + base + "”)"))
                .orElse("");
    }

    private static String percent(String growth) {
        return (growth.startsWith("-") ? "" : "+") + plain(growth) + " %";
    }

    /** {@code 147000000000} and {@code USD} to {@code 147 billion USD}. */
    static String money(String amount, String currency) {
        BigDecimal number = number(amount);
        return SCALES.keySet().stream()
                .sorted((a, b) -> b.compareTo(a))
                .filter(scale -> number.abs().compareTo(scale) >= 0)
                .findFirst()
                .map(scale -> number.divide(scale, 3, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        + " " + SCALES.get(scale) + " " + currency)
                .orElseGet(() -> plain(amount) + " " + currency)
                .strip();
    }

    /** {@code 147000000000.0} to {@code 147,000,000,000}. */
    static String grouped(String amount) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number(amount));
    }

    private static String plain(String amount) {
        return number(amount).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal number(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException notANumber) {
            return BigDecimal.ZERO;
        }
    }

    private String names(Node node, Node property) {
        return reader.values(node, property).stream().map(reader::label).collect(Collectors.joining(", "));
    }

    private String text(Node node, Node property) {
        return reader.text(node, property).orElse("");
    }

    private static String shortened(String quote) {
        if (quote.length() <= LONGEST_QUOTE) {
            return quote;
        }
        int blank = quote.lastIndexOf(' ', LONGEST_QUOTE);
        return quote.substring(0, blank > 0 ? blank : LONGEST_QUOTE) + " …";
    }
}
