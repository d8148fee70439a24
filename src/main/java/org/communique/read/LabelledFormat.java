package org.communique.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A block of labelled lines, then the text. The block ends with a label such as {@code Text:}, with an empty line that no further known
 * label follows, or with the first line that has no label.
 */
final class LabelledFormat implements InputFormat {

    private final HeaderLabels labels;

    LabelledFormat(HeaderLabels labels) {
        this.labels = labels;
    }

    @Override
    public Optional<RawArticle> read(String text) {
        List<String> lines = text.lines().toList();
        int first = nextFilled(lines, 0);
        if (first == lines.size() || labels.read(lines.get(first)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(readBlock(lines, first));
    }

    private RawArticle readBlock(List<String> lines, int first) {
        Map<HeaderField, List<String>> header = new EnumMap<>(HeaderField.class);
        int next = first;
        while (next < lines.size()) {
            String line = lines.get(next);
            Optional<HeaderLabels.Labelled> labelled = labels.read(line);
            if (labelled.isEmpty() && !continues(lines, next)) {
                break;
            }
            next++;
            if (labelled.isPresent() && labelled.get().field() == HeaderField.BODY) {
                return new RawArticle(header, withFirst(labelled.get().value(), lines.subList(next, lines.size())));
            }
            labelled.ifPresent(found -> header.computeIfAbsent(found.field(), field -> new ArrayList<>())
                    .add(found.value()));
        }
        return new RawArticle(header, lines.subList(next, lines.size()));
    }

    /** Whether the block goes on at a line without a known label: an unknown label, or an empty line with a known one after it. */
    private boolean continues(List<String> lines, int index) {
        if (!lines.get(index).isBlank()) {
            return index + 1 < lines.size()
                    && labels.looksLabelled(lines.get(index))
                    && !labels.read(lines.get(index + 1)).isEmpty();
        }
        int next = nextFilled(lines, index);
        return next < lines.size() && labels.read(lines.get(next)).isPresent();
    }

    private static List<String> withFirst(String value, List<String> rest) {
        List<String> lines = new ArrayList<>(rest.size() + 1);
        lines.add(value);
        lines.addAll(rest);
        return lines;
    }

    private static int nextFilled(List<String> lines, int from) {
        int index = from;
        while (index < lines.size() && lines.get(index).isBlank()) {
            index++;
        }
        return index;
    }
}
