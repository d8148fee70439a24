package org.communique.web;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.rdf.Standard;
import org.communique.text.CodePoints;

/** The words that a claim stands on, each within its paragraph, with a link to its place. */
final class PassageSection {

    private static final int CONTEXT = 300;
    private static final int PIECES = 3;

    private final KnowledgeReader reader;
    private final Links links;
    private final Html html;

    PassageSection(KnowledgeReader reader, Links links, Html html) {
        this.reader = reader;
        this.links = links;
        this.html = html;
    }

    void of(Node thing) {
        List<Passage> own = reader.evidence(thing);
        if (!own.isEmpty()) {
            html.element("h2", "The words");
            own.forEach(passage -> figure(passage, Optional.empty()));
        }
    }

    /** One side of a disagreement: what it gives, and its words. */
    void side(Node claim, String value) {
        html.open("div", "class", "side");
        if (!value.isEmpty()) {
            html.element("p", value, "class", "value");
        }
        reader.evidence(claim).forEach(passage -> figure(passage, Optional.of(claim)));
        html.close("div");
    }

    /** The words of one source on one thing, together: the first few pieces, and how many more there are. */
    void words(Source source, List<Node> claims) {
        List<Passage> passages = claims.stream()
                .flatMap(claim -> reader.evidence(claim).stream())
                .distinct()
                .toList();
        html.open("figure", "class", "words");
        Optional<String> body = reader.text(source.article(), Standard.ARTICLE_BODY);
        for (Passage passage : passages.stream().limit(PIECES).toList()) {
            html.open("blockquote")
                    .add(body.map(text -> inContext(text, passage)).orElseGet(() -> new Html().text(passage.words())))
                    .close("blockquote");
        }
        html.open("figcaption").text(source.byline() + " · ");
        passages.stream()
                .findFirst()
                .flatMap(links.local()::passage)
                .ifPresent(address -> html.link(address, source.headline()));
        if (passages.size() > PIECES) {
            html.text(" and " + (passages.size() - PIECES) + " more pieces of it");
        }
        html.close("figcaption").close("figure");
    }

    private void figure(Passage passage, Optional<Node> claim) {
        html.open("figure", "class", "words").open("blockquote");
        Optional<String> body = reader.text(passage.article(), Standard.ARTICLE_BODY);
        body.ifPresentOrElse(text -> html.add(inContext(text, passage)), () -> html.element("p", passage.words()));
        html.close("blockquote").open("figcaption");
        String headline = reader.label(passage.article());
        links.local()
                .passage(passage)
                .ifPresentOrElse(address -> html.link(address, headline), () -> html.text(headline));
        new Byline(reader).of(passage.article()).ifPresent(line -> html.text(" · " + line));
        claim.ifPresent(node -> html.text(" · ").add(links.named(node, "this report")));
        html.close("figcaption").close("figure");
    }

    private static Html inContext(String text, Passage passage) {
        CodePoints points = new CodePoints(text);
        int length = points.toCodePoints(text.length());
        int begin = Math.min(passage.begin(), length);
        int end = Math.min(passage.end(), length);
        int from = text.lastIndexOf('\n', Math.max(0, points.toUtf16(begin) - 1)) + 1;
        int line = text.indexOf('\n', points.toUtf16(end));
        int first = Math.max(begin - CONTEXT, points.toCodePoints(Math.min(from, points.toUtf16(begin))));
        int last = Math.min(end + CONTEXT, line < 0 ? length : points.toCodePoints(line));
        return new MarkedText(text).mark(passage, "evidence").paragraphs(first, last);
    }
}
