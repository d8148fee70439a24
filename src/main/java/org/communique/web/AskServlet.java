package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.communique.query.NamedQuery;
import org.communique.query.QuestionException;
import org.communique.rdf.Prefixes;

/**
 * Asking in SPARQL: a field for the query, the ready questions to start from, and the answer. The address holds the query, so it can be passed on.
 * Scripts make an editor of the field and draw the answer; without them all of it works, too.
 */
final class AskServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> OFFERED = List.of("cmq", "rdfs", "schema", "skos", "xsd");

    AskServlet(Site site) {
        super(site);
    }

    /** A query too long for an address comes in the body. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = parameter(request, "query");
        Optional<NamedQuery> question = site().questions().named(parameter(request, "question"));
        Html html = new Html()
                .element("h1", "Ask in SPARQL")
                .open("div", "class", "asking")
                .open("section", "aria-label", "Your query");
        form(text.isEmpty() ? question.map(this::asQuery).orElseGet(AskServlet::start) : text, html);
        if (!text.isEmpty()) {
            run(response, text, html);
        }
        html.close("section").add(questions(question)).close("div");
        show(
                response,
                Page.of("SPARQL", html)
                        .in(Section.SPARQL)
                        .withStyles("lib/yasqe/yasqe.min.css", "sparql.css")
                        .withScripts("sparql.js", "results.js"));
    }

    private static void form(String text, Html html) {
        html.open("form", "class", "ask", "method", "get", "action", "/query")
                .element("label", "Query", "for", "query", "class", "unseen")
                .open("div", "class", "editor", "id", "editor")
                .element("textarea", text, "id", "query", "name", "query", "rows", "18", "spellcheck", "false")
                .close("div")
                .open("p", "class", "run")
                .element("button", "Run")
                .text(" ")
                .element(
                        "span",
                        "Ctrl+Enter runs, Ctrl+Space completes our terms. The default graph is the union of all graphs."
                                + " The address of an answer can be passed on.",
                        "class",
                        "note")
                .close("p")
                .close("form");
    }

    /** The list to start from; programs and administrators have other doors. */
    private Html questions(Optional<NamedQuery> chosen) {
        Html html = new Html()
                .open("aside", "aria-labelledby", "ready")
                .element("h2", "Ready questions", "id", "ready")
                .element("p", "Each fills the field with its query.", "class", "note");
        Map<String, List<NamedQuery>> topics = site().questions().all().stream()
                .collect(Collectors.groupingBy(NamedQuery::topic, java.util.TreeMap::new, Collectors.toList()));
        topics.forEach((topic, all) -> {
            html.open("details", chosen.filter(all::contains).isPresent() ? "open" : "class", "topic")
                    .element("summary", topic.isEmpty() ? "Others" : topic)
                    .open("ul", "class", "plain-list");
            all.forEach(question -> html.open("li")
                    .link("/query?question=" + question.name(), question.question())
                    .element("p", question.explanation(), "class", "note")
                    .close("li"));
            html.close("ul").close("details");
        });
        return html.open("p", "class", "note")
                .text("Programs ask at ")
                .element("code", "/sparql")
                .text(". ")
                .link("/ui/#/dataset/kg/query", "Fuseki’s own page")
                .text(" is there, too.")
                .close("p")
                .close("aside");
    }

    /** The question with its blanks filled by what they are preset to. */
    private String asQuery(NamedQuery question) {
        if (question.parameters().isEmpty()) {
            return question.text();
        }
        Query bound = site().runner().bind(question, Map.of());
        return "# " + question.question() + "\n" + bound.serialize();
    }

    private void run(HttpServletResponse response, String text, Html html) {
        html.open("div", "class", "answer", "id", "answer", "tabindex", "-1", "role", "region", "aria-label", "Answer");
        try {
            Query query = site().runner().bind(new NamedQuery("your query", "", "", List.of(), "", text), Map.of());
            html.add(site().runner().ask(query, run -> new ResultTable(site().links(), site().names()).of(query, run)));
            files(query, text, html);
        } catch (QuestionException e) {
            response.setStatus(400);
            html.element("p", e.getMessage(), "class", "problem", "role", "alert");
        }
        html.close("div");
    }

    private static void files(Query query, String text, Html html) {
        String address = "/sparql?query=" + LocalLinks.encode(text) + "&output=";
        html.open("p", "class", "also").text("As a file: ");
        List<String> forms = query.isConstructType() || query.isDescribeType()
                ? List.of("ttl", "json-ld", "nt")
                : query.isAskType() ? List.of("json") : List.of("csv", "json", "xml");
        forms.forEach(form -> html.element(
                        "a", name(form), "href", address + form, "download", "answer." + form.replace("-", ""))
                .text(" "));
        html.close("p");
    }

    private static String name(String form) {
        return switch (form) {
            case "ttl" -> "Turtle";
            case "json-ld" -> "JSON-LD";
            case "nt" -> "N-Triples";
            default -> form.toUpperCase(java.util.Locale.ROOT);
        };
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
