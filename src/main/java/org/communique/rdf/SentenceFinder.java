package org.communique.rdf;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.communique.text.CodePoints;

/** Finds the sentence of an article from which a node of its graph was read, to show it to people. */
final class SentenceFinder {

    private final Graph graph;

    SentenceFinder(Graph graph) {
        this.graph = graph;
    }

    /** The sentence around a mention, or around the first evidence of a claim; empty for any other node. */
    Optional<String> sentenceOf(Node node) {
        return first(node, Cmq.EVIDENCE)
                .or(() -> Optional.of(node))
                .flatMap(mention -> offset(mention, Standard.BEGIN_INDEX)
                        .flatMap(begin -> offset(mention, Standard.END_INDEX)
                                .flatMap(end -> text().flatMap(text -> around(text, begin, end)))));
    }

    private Optional<String> text() {
        return first(Node.ANY, Standard.ARTICLE_BODY).map(Node::getLiteralLexicalForm);
    }

    private Optional<Integer> offset(Node mention, Node property) {
        return first(mention, property)
                .map(Node::getLiteralLexicalForm)
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }

    private Optional<Node> first(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .min((one, other) -> one.toString().compareTo(other.toString()));
    }

    private static Optional<String> around(String text, int begin, int end) {
        if (begin >= end || end > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        CodePoints offsets = new CodePoints(text);
        int from = offsets.toUtf16(begin);
        int last = offsets.toUtf16(end) - 1;
        int paragraph = text.lastIndexOf('\n', from - 1) + 1;
        int close = text.indexOf('\n', last);
        String line = text.substring(paragraph, close < 0 ? text.length() : close);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(line);
        int start = from == paragraph ? 0 : sentences.preceding(from - paragraph + 1);
        int stop = sentences.following(Math.min(last - paragraph, line.length() - 1));
        return Optional.of(line.substring(start, stop).strip());
    }
}
