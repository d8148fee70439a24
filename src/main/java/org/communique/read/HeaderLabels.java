package org.communique.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.knowledge.Table;

/** Recognises lines such as {@code Published Time: 2022-06-16} by the labels of {@code headers.tsv}. */
final class HeaderLabels {

    private static final Pattern LINE =
            Pattern.compile("(\\p{L}[\\p{L} _-]{0,30}?)(?: \\d{1,2})?\\s{0,3}:(?:\\s(.*)|$)");

    private final Map<String, HeaderField> fields;

    /** A labelled line taken apart. */
    record Labelled(HeaderField field, String value) {}

    private HeaderLabels(Map<String, HeaderField> fields) {
        this.fields = Map.copyOf(fields);
    }

    static HeaderLabels load() {
        Map<String, HeaderField> fields = new HashMap<>();
        for (Table.Row row : Table.load("lexicon/headers.tsv", "key", "field").rows()) {
            String name = row.get("field").toUpperCase(Locale.ROOT);
            HeaderField field = Arrays.stream(HeaderField.values())
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> row.error("expected a field of " + Arrays.toString(HeaderField.values())
                            + " in any case, found '" + row.get("field") + "'"));
            if (fields.put(normalise(row.get("key")), field) != null) {
                throw row.error("the label '" + row.get("key") + "' stands twice");
            }
        }
        return new HeaderLabels(fields);
    }

    /** The line's label and value, if its label is known. */
    Optional<Labelled> read(String line) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String value = Optional.ofNullable(matcher.group(2)).orElse("").strip();
        return Optional.ofNullable(fields.get(normalise(matcher.group(1)))).map(field -> new Labelled(field, value));
    }

    /** Whether the line has the form of a labelled line, be the label known or not. */
    boolean looksLabelled(String line) {
        return LINE.matcher(line.strip()).matches();
    }

    private static String normalise(String key) {
        return key.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
