package org.communique.web;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.communique.text.CodePoints;

/** A text with stretches of it marked; offsets in code points. Stretches may overlap. */
final class MarkedText {

    private final String text;
    private final CodePoints codePoints;
    private final int length;
    private final List<Stretch> stretches = new ArrayList<>();

    MarkedText(String text) {
        this.text = text;
        this.codePoints = new CodePoints(text);
        this.length = text.codePointCount(0, text.length());
    }

    /** A stretch to show. */
    private record Stretch(int begin, int end, String style) {
        boolean covers(int from, int to) {
            return begin <= from && to <= end;
        }
    }

    /** Marks a stretch; what lies outside the text is left out. */
    MarkedText mark(Passage passage, String style) {
        if (passage.begin() < passage.end() && passage.end() <= length) {
            stretches.add(new Stretch(passage.begin(), passage.end(), style));
        }
        return this;
    }

    /** The text between two offsets as paragraphs. */
    Html paragraphs(int from, int to) {
        MarkWriter paragraphs = new MarkWriter();
        NavigableSet<Integer> cuts = cuts(from, to);
        int start = cuts.first();
        for (int end : cuts.tailSet(start, false)) {
            String piece = piece(start, end);
            if (piece.equals("\n")) {
                paragraphs.endParagraph();
            } else {
                paragraphs.with(styles(start, end), List.of()).text(piece);
            }
            start = end;
        }
        return paragraphs.done();
    }

    /** Where anything begins or ends, and around every line break. */
    private NavigableSet<Integer> cuts(int from, int to) {
        int last = Math.min(to, length);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(Math.max(0, Math.min(from, last)), last));
        stretches.forEach(stretch -> cuts.addAll(List.of(stretch.begin(), stretch.end())));
        int position = 0;
        for (int c : text.codePoints().toArray()) {
            if (c == '\n') {
                cuts.addAll(List.of(position, position + 1));
            }
            position++;
        }
        return new TreeSet<>(cuts.subSet(Math.max(0, Math.min(from, last)), true, last, true));
    }

    private String piece(int start, int end) {
        return text.substring(codePoints.toUtf16(start), codePoints.toUtf16(end));
    }

    private List<String> styles(int start, int end) {
        return stretches.stream()
                .filter(stretch -> stretch.covers(start, end))
                .map(Stretch::style)
                .distinct()
                .sorted()
                .toList();
    }
}
