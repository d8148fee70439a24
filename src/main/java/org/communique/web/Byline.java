package org.communique.web;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** Where and when an article appeared. */
final class Byline {

    private final KnowledgeReader reader;

    Byline(KnowledgeReader reader) {
        this.reader = reader;
    }

    /** Outlet and date, as far as they are known. */
    Optional<String> of(Node article) {
        Optional<String> outlet = reader.text(article, Cmq.PUBLISHER_AS_STATED)
                .or(() -> reader.value(article, Standard.PUBLISHER).map(reader::label));
        String date = new TimeInWords(reader).of(article);
        if (outlet.isEmpty()) {
            return date.isEmpty() ? Optional.empty() : Optional.of(date);
        }
        return Optional.of(date.isEmpty() ? outlet.get() : outlet.get() + ", " + date);
    }
}
