package org.communique.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.knowledge.Table;

/** Words of growth and decline, from {@code data/lexicon/change-words.tsv}. */
public final class ChangeWords {

    /**
     * What a word says about a change.
     *
     * @param sign 1 for growth, -1 for decline
     * @param percent what the word alone means, signed, where it needs no figure ("doubled" is 100)
     */
    public record Change(int sign, Optional<BigDecimal> percent) {}

    private final Map<String, Change> words = new HashMap<>();

    private ChangeWords() {}

    /** Loads the table. */
    public static ChangeWords load() {
        ChangeWords changes = new ChangeWords();
        for (Table.Row row : Table.load("lexicon/change-words.tsv", "word", "direction", "percent")
                .rows()) {
            int sign = switch (row.get("direction")) {
                case "up" -> 1;
                case "down" -> -1;
                default -> throw row.error("expected direction up or down, found '" + row.get("direction") + "'");
            };
            changes.words.put(row.get("word"), new Change(sign, percent(row, sign)));
        }
        return changes;
    }

    private static Optional<BigDecimal> percent(Table.Row row, int sign) {
        if (row.get("percent").isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(row.get("percent")).multiply(BigDecimal.valueOf(sign)));
        } catch (NumberFormatException noNumber) {
            throw row.error("expected a number of percent, found '" + row.get("percent") + "'");
        }
    }

    /** What {@code word}, in lower case, says about a change. */
    public Optional<Change> find(String word) {
        return Optional.ofNullable(words.get(word));
    }
}
