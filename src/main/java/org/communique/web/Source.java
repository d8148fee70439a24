package org.communique.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/**
 * One article as a source.
 *
 * @param article whose IRI it is
 * @param headline its headline, or its first words
 * @param outlet who published it, where that is known
 * @param name what to call the outlet, in words where it is not known
 * @param date the day of publication; empty where the article does not state it
 */
record Source(Node article, String headline, Optional<Node> outlet, String name, String date) {

    /** The earliest published first, those without a date last. */
    static final Comparator<Source> BY_DATE = Comparator.comparing(
                    (Source source) -> source.date().isEmpty())
            .thenComparing(Source::date)
            .thenComparing(Source::name)
            .thenComparing(source -> source.article().toString());

    static Source of(KnowledgeReader reader, Node article) {
        Optional<Node> outlet = reader.value(article, Standard.PUBLISHER);
        String name = reader.text(article, Cmq.PUBLISHER_AS_STATED)
                .or(() -> outlet.map(reader::label))
                .orElse("Outlet not stated");
        return new Source(article, reader.label(article), outlet, name, day(reader, article));
    }

    static String day(KnowledgeReader reader, Node article) {
        String date = reader.text(article, Standard.DATE_PUBLISHED).orElse("");
        return date.length() > 10 ? date.substring(0, 10) : date;
    }

    /** The days of all articles that state one, in one pass over the index. */
    static Map<Node, String> days(DatasetGraph dataset) {
        Map<Node, String> days = new HashMap<>();
        dataset.findNG(Node.ANY, Node.ANY, Standard.DATE_PUBLISHED, Node.ANY).forEachRemaining(quad -> {
            String date = quad.getObject().getLiteralLexicalForm();
            days.put(quad.getSubject(), date.length() > 10 ? date.substring(0, 10) : date);
        });
        return days;
    }

    /** Outlet and date, as people write them under a quotation. */
    String byline() {
        return date.isEmpty() ? name + ", undated" : name + ", " + date;
    }
}
