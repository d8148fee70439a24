package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.communique.query.NamedQuery;
import org.communique.query.QuestionException;
import org.communique.rdf.Prefixes;

/** A field for a query of one's own, which works without JavaScript. */
final class AskServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> OFFERED = List.of("cmq", "nif", "owl", "rdfs", "schema", "skos", "xsd");

    AskServlet(Site site) {
        super(site);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = parameter(request, "query");
        Html html = new Html()
                .element("h1", "Ask in SPARQL")
                .open("p")
                .text("The default graph is the union of all graphs. Programs ask at ")
                .element("code", "/sparql")
                .text("; an ")
                .link("/ui/#/dataset/kg/query", "editor with completion")
                .text(" needs JavaScript; ")
                .link("/query/", "ready questions")
                .text(" need no SPARQL.")
                .close("p")
                .open("form", "class", "ask", "method", "get", "action", "/query")
                .element(
                        "textarea",
                        text.isEmpty() ? start() : text,
                        "name",
                        "query",
                        "rows",
                        "14",
                        "spellcheck",
                        "false",
                        "aria-label",
                        "Query in SPARQL")
                .element("button", "Run")
                .close("form");
        if (!text.isEmpty()) {
            run(response, text, html);
        }
        show(response, Page.of("SPARQL", html).in(Section.SPARQL));
    }

    private void run(HttpServletResponse response, String text, Html html) {
        try {
            Query query = site().runner().bind(new NamedQuery("your query", "", "", List.of(), "", text), Map.of());
            html.add(site().runner().ask(query, run -> new ResultTable(site().links(), site().names()).of(query, run)));
        } catch (QuestionException e) {
            response.setStatus(400);
            html.element("p", e.getMessage(), "class", "problem", "role", "alert");
        }
    }

    private static String start() {
        return OFFERED.stream()
                        .map(prefix ->
                                "PREFIX " + prefix + ": <" + Prefixes.all().get(prefix) + ">\n")
                        .collect(Collectors.joining())
                + "\nSELECT ?person ?name\nWHERE {\n  ?person a cmq:Person ;\n          rdfs:label ?name .\n}\n"
                + "ORDER BY ?name\nLIMIT 50\n";
    }
}
