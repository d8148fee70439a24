package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Prefixes;
import org.communique.rdf.Standard;

/** What the editor for queries can complete: our prefixes and the terms that our graphs use, in JSON. */
final class TermsServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final List<Node> OTHERS = List.of(
            Standard.TYPE,
            Standard.LABEL,
            Standard.COMMENT,
            Standard.ALT_LABEL,
            Standard.SAME_AS,
            Standard.HEADLINE,
            Standard.DATE_PUBLISHED,
            Standard.AUTHOR,
            Standard.PUBLISHER,
            Standard.URL,
            Standard.ARTICLE_BODY,
            Standard.MENTIONS,
            Standard.LATITUDE,
            Standard.LONGITUDE,
            Standard.BEGIN_INDEX,
            Standard.END_INDEX,
            Standard.ANCHOR_OF);

    TermsServlet(Site site) {
        super(site);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObject prefixes = new JsonObject();
        Prefixes.all().forEach(prefixes::put);
        JsonArray terms = new JsonArray();
        KnowledgeReader ontology = new KnowledgeReader(new OntologySource(site()).graph(), site().names());
        ontology.subjects().stream()
                .filter(term -> term.isURI() && term.getURI().startsWith(Cmq.NAMESPACE))
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .forEach(term -> terms.add(term(term, ontology.label(term))));
        OTHERS.forEach(term -> terms.add(term(term, "")));
        JsonObject all = new JsonObject();
        all.put("prefixes", prefixes);
        all.put("terms", terms);
        response.setHeader("Cache-Control", "max-age=300");
        send(response, "application/json", JSON.toStringFlat(all).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject term(Node term, String label) {
        JsonObject one = new JsonObject();
        one.put("term", Prefixes.shorten(term.getURI()));
        one.put("label", label);
        return one;
    }
}
