package org.communique.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.communique.text.CodePoints;

/**
 * The text of an article with what was read from it: mentions as links, evidence underlined in the colours of its kinds, and after each
 * piece of evidence the number of its claim, which leads to the list of claims. Offsets are code points; stretches may overlap.
 */
final class ArticleText {

    private final String text;
    private final CodePoints codePoints;
    private final int length;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    ArticleText(String text) {
        this.text = text;
        this.codePoints = new CodePoints(text);
        this.length = text.codePointCount(0, text.length());
    }

    /** A stretch to mark; {@code claim} is 0 where it belongs to none. */
    private record Mark(int begin, int end, String style, int claim, ClaimRef ref) {
        boolean covers(int from, int to) {
            return begin <= from && to <= end;
        }
    }

    /**
     * How the text refers to a claim.
     *
     * @param number its number in the list of claims, from 1
     * @param kind which decides the colour
     * @param name what it claims, for people who hear the page
     */
    record ClaimRef(int number, ClaimKind kind, String name) {}

    private record Mention(int begin, int end, String style, String href) {}

    private boolean fits(Passage passage) {
        return passage.begin() < passage.end() && passage.end() <= length;
    }

    /** Underlines the words of a claim. */
    void evidence(Passage passage, ClaimRef claim) {
        if (fits(passage)) {
            marks.add(new Mark(
                    passage.begin(),
                    passage.end(),
                    "evidence on-" + claim.kind().colour(),
                    claim.number(),
                    claim));
        }
    }

    /** Marks a stretch without a claim: the one that was asked for, or a sentence that gave nothing. */
    void mark(int begin, int end, String style) {
        if (begin < end && end <= length) {
            marks.add(new Mark(begin, end, style, 0, new ClaimRef(0, ClaimKind.EVENT, "")));
        }
    }

    /** Links the words that stand for an entity. */
    void mention(Passage passage, String style, String href) {
        if (fits(passage)) {
            mentions.add(new Mention(passage.begin(), passage.end(), style, href));
        }
    }

    /** Whether any evidence lies in a stretch. */
    boolean saysSomething(int begin, int end) {
        return marks.stream().anyMatch(mark -> mark.claim() > 0 && mark.begin() < end && begin < mark.end());
    }

    /** The whole text as paragraphs, with an anchor {@code char=begin,end} where each stretch begins. */
    Html paragraphs() {
        MarkWriter writer = new MarkWriter();
        int start = 0;
        for (int end : cuts().tailSet(0, false)) {
            String piece = piece(start, end);
            if (piece.equals("\n")) {
                writer.endParagraph();
            } else {
                Html html = writer.with(styles(start, end), claims(start, end));
                anchors(start, html);
                piece(start, end, piece, html);
                refs(end, writer);
            }
            start = end;
        }
        return writer.done();
    }

    /** Where anything begins or ends, and around every line break. */
    private NavigableSet<Integer> cuts() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
        marks.forEach(mark -> cuts.addAll(List.of(mark.begin(), mark.end())));
        mentions.forEach(mention -> cuts.addAll(List.of(mention.begin(), mention.end())));
        int position = 0;
        for (int c : text.codePoints().toArray()) {
            if (c == '\n') {
                cuts.addAll(List.of(position, position + 1));
            }
            position++;
        }
        return cuts;
    }

    private String piece(int start, int end) {
        return text.substring(codePoints.toUtf16(start), codePoints.toUtf16(end));
    }

    private List<String> styles(int start, int end) {
        return marks.stream()
                .filter(mark -> mark.covers(start, end))
                .flatMap(mark -> List.of(mark.style().split(" ")).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Integer> claims(int start, int end) {
        return marks.stream()
                .filter(mark -> mark.claim() > 0 && mark.covers(start, end))
                .map(Mark::claim)
                .distinct()
                .sorted()
                .toList();
    }

    private void anchors(int start, Html html) {
        Set<String> ids = new LinkedHashSet<>();
        marks.stream()
                .filter(mark -> mark.begin() == start && !mark.style().equals("silent"))
                .forEach(mark -> ids.add("char=" + mark.begin() + "," + mark.end()));
        mentions.stream()
                .filter(mention -> mention.begin() == start)
                .forEach(mention -> ids.add("char=" + mention.begin() + "," + mention.end()));
        ids.forEach(id -> html.element("span", "", "id", id));
    }

    /** One piece of text, linked by the shortest mention around it. */
    private void piece(int start, int end, String piece, Html html) {
        mentions.stream()
                .filter(mention -> mention.begin() <= start && end <= mention.end())
                .min(Comparator.comparingInt(mention -> mention.end() - mention.begin()))
                .ifPresentOrElse(
                        mention -> html.element("a", piece, "class", mention.style(), "href", mention.href()),
                        () -> html.text(piece));
    }

    /** The numbers of the claims whose evidence ends here. */
    private void refs(int end, MarkWriter writer) {
        List<ClaimRef> refs = marks.stream()
                .filter(mark -> mark.claim() > 0 && mark.end() == end)
                .map(Mark::ref)
                .distinct()
                .sorted(Comparator.comparingInt(ClaimRef::number))
                .toList();
        if (refs.isEmpty()) {
            return;
        }
        Html html = writer.outside().open("sup", "class", "refs");
        for (ClaimRef ref : refs) {
            html.element(
                    "a",
                    Integer.toString(ref.number()),
                    "class",
                    "ref kind-" + ref.kind().colour(),
                    "href",
                    "#claim-" + ref.number(),
                    "aria-label",
                    ref.number() + ", " + ref.kind().title() + ": " + ref.name());
        }
        html.close("sup");
    }
}
