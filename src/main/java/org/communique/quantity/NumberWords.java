package org.communique.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.knowledge.Table;

/** The words of English numbers, from {@code data/lexicon/number-words.tsv}. */
final class NumberWords {

    /** What a word does in a number; the table explains them. */
    enum Kind {
        UNIT,
        TEN,
        HUNDRED,
        SCALE,
        SHORT,
        GROUP,
        FRACTION,
        HALF,
        GLYPH,
        TIMES
    }

    /** A word of numbers. */
    record Entry(Kind kind, BigDecimal value) {

        boolean is(Kind wanted) {
            return kind == wanted;
        }

        boolean isFraction() {
            return kind == Kind.FRACTION || kind == Kind.HALF;
        }

        /** Whether it multiplies the number before it. */
        boolean multiplies() {
            return kind == Kind.SCALE || kind == Kind.SHORT || kind == Kind.HUNDRED || kind == Kind.GROUP;
        }
    }

    private final Map<String, Entry> entries = new HashMap<>();

    private NumberWords() {}

    static NumberWords load() {
        NumberWords words = new NumberWords();
        for (Table.Row row :
                Table.load("lexicon/number-words.tsv", "word", "kind", "value").rows()) {
            words.entries.put(row.get("word"), new Entry(kind(row), value(row)));
        }
        return words;
    }

    private static Kind kind(Table.Row row) {
        try {
            return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw row.error("expected a kind of number word, found '" + row.get("kind") + "'");
        }
    }

    private static BigDecimal value(Table.Row row) {
        String[] parts = row.get("value").split("/", 2);
        try {
            BigDecimal numerator = new BigDecimal(parts[0]);
            return parts.length == 1 ? numerator : numerator.divide(new BigDecimal(parts[1]), MathContext.DECIMAL64);
        } catch (NumberFormatException noNumber) {
            throw row.error("expected a number or a fraction like 1/3, found '" + row.get("value") + "'");
        }
    }

    Optional<Entry> find(Lexeme lexeme) {
        return Optional.ofNullable(entries.get(lexeme.lower()));
    }
}
