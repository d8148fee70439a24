package org.communique.read;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a format found in a file, before anything is cleaned.
 *
 * @param header the stated values by what they state, in their order; an empty value says that the label stood there without one
 * @param lines the lines of the text, with empty lines where the file has them
 */
record RawArticle(Map<HeaderField, List<String>> header, List<String> lines) {

    RawArticle {
        Map<HeaderField, List<String>> copy = new EnumMap<>(HeaderField.class);
        header.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        header = Collections.unmodifiableMap(copy);
        lines = List.copyOf(lines);
    }

    /** All values of the field that are not blank. */
    List<String> all(HeaderField field) {
        return header.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The first value of the field that is not blank. */
    Optional<String> first(HeaderField field) {
        return all(field).stream().findFirst();
    }

    /** Whether the input has the field, be it with or without a value. */
    boolean has(HeaderField field) {
        return header.containsKey(field);
    }
}
