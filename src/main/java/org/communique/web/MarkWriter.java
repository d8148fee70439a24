package org.communique.web;

import java.util.List;
import java.util.stream.Collectors;

/** Paragraphs and marks being written: a mark goes on over pieces of the same styles and claims. */
final class MarkWriter {

    private final Html html = new Html();
    private boolean inParagraph;
    private boolean inMark;
    private String key = "";

    /** Where to write text of these styles, which belongs to these claims. */
    Html with(List<String> styles, List<Integer> claims) {
        openParagraph();
        String next = styles + " " + claims;
        if (inMark && next.equals(key)) {
            return html;
        }
        closeMark();
        if (!styles.isEmpty()) {
            open(String.join(" ", styles), claims.stream().map(String::valueOf).collect(Collectors.joining(" ")));
            key = next;
        }
        return html;
    }

    private void open(String styles, String claims) {
        if (claims.isEmpty()) {
            html.open("mark", "class", styles);
        } else {
            html.open("mark", "class", styles, "data-claims", claims);
        }
        inMark = true;
    }

    /** Where to write what belongs to the paragraph but to no mark. */
    Html outside() {
        closeMark();
        openParagraph();
        return html;
    }

    void endParagraph() {
        closeMark();
        if (inParagraph) {
            html.close("p");
            inParagraph = false;
        }
    }

    Html done() {
        endParagraph();
        return html;
    }

    private void openParagraph() {
        if (!inParagraph) {
            html.open("p");
            inParagraph = true;
        }
    }

    private void closeMark() {
        if (inMark) {
            html.close("mark");
            inMark = false;
        }
    }
}
