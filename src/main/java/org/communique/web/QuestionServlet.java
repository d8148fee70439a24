package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.communique.query.NamedQuery;
import org.communique.query.QueryParameter;
import org.communique.query.QuestionException;
import org.communique.query.ResultFormat;

/** The ready questions: what they mean, a form for their values, and the answer. */
final class QuestionServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<ResultFormat, String> TYPES = Map.of(
            ResultFormat.CSV, "text/csv;charset=utf-8",
            ResultFormat.TSV, "text/tab-separated-values;charset=utf-8",
            ResultFormat.JSON, "application/json",
            ResultFormat.XML, "application/xml",
            ResultFormat.TURTLE, "text/turtle;charset=utf-8",
            ResultFormat.TABLE, "text/plain;charset=utf-8");

    QuestionServlet(Site site) {
        super(site);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = rest(request);
        if (name.isEmpty()) {
            Html html = new Html().element("h1", "Ready questions");
            html.open("p").text("Each is a query with blanks to fill in. Or ");
            html.link("/query", "ask your own in SPARQL").text(".").close("p").open("div", "class", "topics");
            QuestionList.write(site().questions().all(), "h2", html);
            html.close("div");
            show(response, Page.of("Questions", html).in(Section.QUESTIONS));
            return;
        }
        Optional<NamedQuery> question = site().questions().named(name);
        String format = parameter(request, "format");
        if (question.isEmpty()) {
            problem(response, 404, "No such question", "There is no ready question called " + name + ".");
        } else if (format.isEmpty() || format.equals("html")) {
            show(response, page(response, question.get(), values(request, question.get())));
        } else {
            download(response, question.get(), values(request, question.get()), ResultFormat.ofWord(format));
        }
    }

    /** The values given; an empty field is left to its preset, except where the preset is to be cleared. */
    private static Map<String, String> values(HttpServletRequest request, NamedQuery question) {
        Map<String, String> values = new LinkedHashMap<>();
        for (QueryParameter parameter : question.parameters()) {
            String value = parameter(request, parameter.name());
            if (!value.isEmpty()) {
                values.put(parameter.name(), value);
            }
        }
        return values;
    }

    private void download(
            HttpServletResponse response, NamedQuery question, Map<String, String> values, ResultFormat format)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        site().runner().run(question, values, format, out);
        response.setHeader("Content-Disposition", "inline; filename=\"" + question.name() + "." + format.word() + "\"");
        send(response, TYPES.getOrDefault(format, "text/plain;charset=utf-8"), out.toByteArray());
    }

    private Page page(HttpServletResponse response, NamedQuery question, Map<String, String> values) {
        Html html = new Html()
                .open("p", "class", "kinds")
                .link("/query/", "Question")
                .close("p")
                .element("h1", question.question())
                .element("p", question.explanation());
        form(question, values, html);
        try {
            Query query = site().runner().bind(question, values);
            html.add(site().runner().ask(query, run -> new ResultTable(site().links(), site().names()).of(query, run)));
            downloads(question, values, query, html);
        } catch (QuestionException e) {
            response.setStatus(400);
            html.element("p", e.getMessage(), "class", "problem", "role", "alert");
        }
        html.open("details")
                .element("summary", "The query in SPARQL")
                .element("pre", question.text(), "tabindex", "0")
                .open("p")
                .link("/query?question=" + question.name(), "Change it in the editor")
                .close("p")
                .close("details");
        return Page.of(question.question(), html)
                .in(Section.QUESTIONS)
                .withStyles("sparql.css")
                .withScripts("results.js");
    }

    private static void form(NamedQuery question, Map<String, String> values, Html html) {
        if (question.parameters().isEmpty()) {
            return;
        }
        html.open("form", "class", "values", "method", "get", "action", "/query/" + question.name());
        for (QueryParameter parameter : question.parameters()) {
            String id = "value-" + parameter.name();
            html.open("div").element("label", parameter.name(), "for", id);
            html.open(
                    "input",
                    "id",
                    id,
                    "name",
                    parameter.name(),
                    "value",
                    Optional.ofNullable(values.get(parameter.name()))
                            .or(parameter::preset)
                            .orElse(""),
                    "aria-describedby",
                    id + "-help");
            html.element("small", parameter.help(), "id", id + "-help").close("div");
        }
        html.element("button", "Ask").close("form");
    }

    private static void downloads(NamedQuery question, Map<String, String> values, Query query, Html html) {
        String address = "/query/" + question.name() + "?"
                + values.entrySet().stream()
                        .map(value ->
                                LocalLinks.encode(value.getKey()) + "=" + LocalLinks.encode(value.getValue()) + "&")
                        .collect(Collectors.joining())
                + "format=";
        boolean graph = query.isConstructType() || query.isDescribeType();
        html.open("p", "class", "also").text("As a file: ");
        for (ResultFormat format : graph
                ? List.of(ResultFormat.TURTLE, ResultFormat.JSON)
                : List.of(ResultFormat.CSV, ResultFormat.JSON)) {
            html.link(address + format.word(), format.name()).text(" ");
        }
        html.close("p");
    }
}
