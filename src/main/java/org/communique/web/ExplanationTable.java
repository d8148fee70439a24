package org.communique.web;

import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.rdf.Iris;
import org.communique.resolve.Explanation;
import org.communique.resolve.LinkDecision;

/** Decisions on words: what each was taken to mean, how sure that is, by which rule, and what else was weighed. */
final class ExplanationTable {

    private static final List<String> COLUMNS = List.of("Words", "Taken to mean", "Sure", "Rule", "What was weighed");
    private static final int PAGE = 150;

    private final Iris iris;
    private final Links links;

    ExplanationTable(Iris iris, Links links) {
        this.iris = iris;
        this.links = links;
    }

    Html of(Node article, List<Explanation.Row> rows, String name, View view) {
        Html html = new Html()
                .open(
                        "div",
                        "class",
                        "wide",
                        "tabindex",
                        "0",
                        "role",
                        "region",
                        "aria-label",
                        "Links and their reasons")
                .open("table", "class", "results")
                .open("thead")
                .open("tr");
        COLUMNS.forEach(column -> html.element("th", column, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        rows.stream().skip(view.from()).limit(PAGE).forEach(row -> row(article, row, html));
        html.close("tbody").close("table").close("div");
        if (view.from() + PAGE < rows.size()) {
            String next = "/explain?article=" + iris.articleId(article).orElse("") + "&name=" + LocalLinks.encode(name)
                    + "&from=" + (view.from() + PAGE);
            html.open("p", "class", "turn").link(next, "Next").close("p");
        }
        return html;
    }

    private void row(Node article, Explanation.Row row, Html html) {
        LinkDecision decision = row.decision();
        String text = decision.text();
        int end = row.offset() + text.codePointCount(0, text.length());
        html.open("tr")
                .open("td")
                .add(links.words(new Passage(article, row.offset(), end, text.replace('\n', ' '))))
                .close("td")
                .open("td");
        decision.chosen()
                .ifPresentOrElse(
                        id -> html.add(links.to(iris.entity(id))),
                        () -> html.element("span", "nothing", "class", "unsaid"));
        row.item().ifPresent(item -> html.text(" ").add(links.named(Iris.wikidata(item), item.value())));
        html.close("td")
                .element("td", decision.confidence().percent() + " %", "class", "number")
                .element("td", decision.rule())
                .open("td", "class", "long");
        candidates(row, html);
        html.close("td").close("tr");
    }

    private void candidates(Explanation.Row row, Html html) {
        if (row.candidates().isEmpty()) {
            html.element("span", "nothing else", "class", "unsaid");
            return;
        }
        html.open("ul", "class", "candidates");
        for (LinkDecision.Candidate candidate : row.candidates()) {
            boolean chosen =
                    row.decision().chosen().filter(candidate.entity()::equals).isPresent();
            html.open("li")
                    .element(chosen ? "strong" : "span", candidate.entity().path())
                    .text(" " + candidate.score() + (chosen ? " (chosen)" : ""))
                    .element("div", String.join("; ", candidate.features()), "class", "note")
                    .close("li");
        }
        html.close("ul");
    }
}
