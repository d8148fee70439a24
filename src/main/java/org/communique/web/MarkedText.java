package org.communique.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.communique.text.CodePoints;

/** A text with stretches of it marked or linked; offsets in code points. Stretches may overlap. */
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

    /** A stretch to show; {@code href} is empty for one that is only marked. */
    private record Stretch(int begin, int end, String style, String href) {
        boolean covers(int from, int to) {
            return begin <= from && to <= end;
        }
    }

    /** Marks a stretch; what lies outside the text is left out. */
    MarkedText mark(Passage passage, String style) {
        return add(passage, style, "");
    }

    /** Links a stretch. */
    MarkedText link(Passage passage, String style, String href) {
        return add(passage, style, href);
    }

    private MarkedText add(Passage passage, String style, String href) {
        if (passage.begin() < passage.end() && passage.end() <= length) {
            stretches.add(new Stretch(passage.begin(), passage.end(), style, href));
        }
        return this;
    }

    /** The text between two offsets as paragraphs, with an anchor {@code char=begin,end} where each stretch begins. */
    Html paragraphs(int from, int to) {
        Paragraphs paragraphs = new Paragraphs();
        NavigableSet<Integer> cuts = cuts(from, to);
        int start = cuts.first();
        for (int end : cuts.tailSet(start, false)) {
            String piece = piece(start, end);
            if (piece.equals("\n")) {
                paragraphs.end();
            } else {
                piece(start, end, piece, paragraphs.with(styles(start, end)));
            }
            start = end;
        }
        return paragraphs.done();
    }

    /** Paragraphs and marks being written: a mark goes on over pieces of the same styles. */
    private static final class Paragraphs {

        private final Html html = new Html();
        private boolean inParagraph;
        private List<String> marks = List.of();

        /** Where to write text of these styles. */
        Html with(List<String> styles) {
            if (!inParagraph) {
                html.open("p");
                inParagraph = true;
            }
            if (!styles.equals(marks)) {
                closeMarks();
                styles.forEach(style -> html.open("mark", "class", style));
                marks = styles;
            }
            return html;
        }

        void end() {
            closeMarks();
            if (inParagraph) {
                html.close("p");
                inParagraph = false;
            }
        }

        Html done() {
            end();
            return html;
        }

        private void closeMarks() {
            marks.forEach(style -> html.close("mark"));
            marks = List.of();
        }
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
                .filter(stretch -> stretch.href().isEmpty() && stretch.covers(start, end))
                .map(Stretch::style)
                .distinct()
                .sorted()
                .toList();
    }

    /** One piece of text, linked by the shortest linked stretch around it. */
    private void piece(int start, int end, String piece, Html html) {
        stretches.stream()
                .filter(stretch -> stretch.begin() == start)
                .map(stretch -> "char=" + stretch.begin() + "," + stretch.end())
                .distinct()
                .forEach(id -> html.element("span", "", "id", id));
        stretches.stream()
                .filter(stretch -> !stretch.href().isEmpty() && stretch.covers(start, end))
                .min(Comparator.comparingInt(stretch -> stretch.end() - stretch.begin()))
                .ifPresentOrElse(
                        stretch -> html.element("a", piece, "class", stretch.style(), "href", stretch.href()),
                        () -> html.text(piece));
    }
}
