package org.communique.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A title, then labelled lines near the head, then the text. One of the labelled lines may hold several values:
 * {@code Source: Sample Wire : 2022-06-15 13:16:31 : Jane Doe}, where each may be missing.
 */
final class TitledFormat implements InputFormat {

    /** How many lines that are not empty may stand above the last labelled line. */
    private static final int HEAD = 6;

    private static final Pattern VALUES = Pattern.compile("(?:^|\\s+):(?:\\s+|$)");

    private final HeaderLabels labels;

    TitledFormat(HeaderLabels labels) {
        this.labels = labels;
    }

    @Override
    public Optional<RawArticle> read(String text) {
        List<String> lines = text.lines().toList();
        Map<HeaderField, List<String>> header = new EnumMap<>(HeaderField.class);
        List<String> rest = new ArrayList<>();
        int filled = 0;
        for (String line : lines) {
            filled += line.isBlank() ? 0 : 1;
            Optional<HeaderLabels.Labelled> labelled =
                    filled > 1 && filled <= HEAD ? labels.read(line) : Optional.empty();
            if (labelled.filter(TitledFormat::isKept).isPresent()) {
                add(header, labelled.get());
            } else {
                rest.add(line);
            }
        }
        return header.isEmpty() ? Optional.empty() : Optional.of(new RawArticle(header, rest));
    }

    private static boolean isKept(HeaderLabels.Labelled labelled) {
        return !labelled.value().isEmpty()
                && switch (labelled.field()) {
                    case PUBLISHED, AUTHOR, PUBLISHER, SOURCE, URL, LANGUAGE -> true;
                    case TITLE, BODY, IGNORED -> false;
                };
    }

    private static void add(Map<HeaderField, List<String>> header, HeaderLabels.Labelled labelled) {
        String[] values = VALUES.split(labelled.value(), -1);
        if (labelled.field() == HeaderField.SOURCE && values.length == 3) {
            put(header, HeaderField.SOURCE, values[0]);
            put(header, HeaderField.PUBLISHED, values[1]);
            put(header, HeaderField.AUTHOR, values[2]);
        } else {
            put(header, labelled.field(), labelled.value());
        }
    }

    private static void put(Map<HeaderField, List<String>> header, HeaderField field, String value) {
        header.computeIfAbsent(field, key -> new ArrayList<>()).add(value.strip());
    }
}
