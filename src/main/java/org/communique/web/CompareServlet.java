package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.communique.claim.Qualifier;
import org.communique.query.NamedQuery;
import org.communique.rdf.Cmq;
import org.communique.reference.Agreement;
import org.communique.reference.StatedAmount;

/** Trade figures of articles beside official values: how far apart they are, and whether the wording allows it. */
final class CompareServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final String QUESTION = "claims-beside-official-values";
    private static final List<String> COLUMNS =
            List.of("When", "An article says", "The office says", "Deviation", "Verdict");
    private static final int MOST_ROWS = 500;

    CompareServlet(Site site) {
        super(site);
    }

    /** A claim and the official value for the same. */
    private record Pair(Node claim, Node value) {}

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String party = parameter(request, "party");
        NamedQuery question = site().questions().named(QUESTION).orElseThrow();
        Set<Pair> pairs = site().runner()
                .ask(
                        site().runner().bind(question, party.isEmpty() ? Map.of() : Map.of("party", party)),
                        CompareServlet::pairs);
        show(
                response,
                Page.of("Beside official values", site().read(reader -> body(reader, party, pairs)))
                        .in(Section.COMPARE));
    }

    private static Set<Pair> pairs(QueryExec execution) {
        Set<Pair> pairs = new LinkedHashSet<>();
        RowSet rows = execution.select();
        while (rows.hasNext()) {
            Binding row = rows.next();
            pairs.add(new Pair(row.get("claim"), row.get("value")));
        }
        return pairs;
    }

    private Html body(KnowledgeReader reader, String party, Set<Pair> pairs) {
        Html html = new Html()
                .element("h1", "Claims beside official values")
                .element(
                        "p",
                        "An amount fits where its wording and its digits allow the official value: “nearly 200” fits 199.8,"
                                + " “more than 200” does not. Offices revise their figures, and two sides of one trade often"
                                + " count it differently.",
                        "class",
                        "lead");
        form(party, html);
        if (pairs.isEmpty()) {
            return html.element(
                    "p",
                    "There is nothing to set side by side. Load a table of official values: communique reference FILE.csv"
                            + " --name NAME",
                    "class",
                    "problem");
        }
        html.element("p", pairs.size() == 1 ? "1 pair" : pairs.size() + " pairs", "class", "also");
        html.open("div", "class", "wide", "tabindex", "0").open("table", "class", "results");
        html.open("thead").open("tr");
        COLUMNS.forEach(column -> html.element("th", column, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        Links links = new Links(site().links(), reader);
        pairs.stream().limit(MOST_ROWS).forEach(pair -> row(pair, reader, links, html));
        html.close("tbody").close("table").close("div");
        return html.open("p", "class", "also")
                .link("/query/" + QUESTION, "The same as a question, with files")
                .close("p");
    }

    private static void form(String party, Html html) {
        html.open("form", "class", "values", "method", "get", "action", "/compare")
                .open("div")
                .element("label", "A country that takes part", "for", "party")
                .open("input", "id", "party", "name", "party", "value", party)
                .close("div")
                .element("button", "Show")
                .close("form");
    }

    private static void row(Pair pair, KnowledgeReader reader, Links links, Html html) {
        Agreement agreement = Agreement.of(
                StatedAmount.of(amount(reader, pair.claim()), qualifier(reader, pair.claim())),
                amount(reader, pair.value()));
        html.open("tr").element("td", new TimeInWords(reader).of(pair.value()), "class", "short");
        html.open("td").add(links.to(pair.claim()));
        reader.evidence(pair.claim()).stream()
                .findFirst()
                .ifPresent(passage -> html.open("div", "class", "quoted")
                        .add(links.words(passage))
                        .close("div"));
        html.close("td").open("td").add(links.to(pair.value()));
        reader.text(pair.value(), Cmq.SOURCE_AS_STATED)
                .ifPresent(source -> html.element("div", source, "class", "note"));
        html.close("td");
        html.element("td", deviation(agreement), "class", "number");
        html.element(
                "td", verdict(agreement, reader.text(pair.claim(), Cmq.CURRENCY).orElse("")));
        html.close("tr");
    }

    private static String deviation(Agreement agreement) {
        return agreement
                .deviationPercent()
                .map(percent -> (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + " %")
                .orElse("");
    }

    private static String verdict(Agreement agreement, String currency) {
        return (agreement.fits() ? "fits" : "does not fit") + ": the words allow "
                + ClaimSummary.money(agreement.lowest().toPlainString(), currency) + " to "
                + ClaimSummary.money(agreement.highest().toPlainString(), currency);
    }

    private static BigDecimal amount(KnowledgeReader reader, Node figure) {
        return reader.text(figure, Cmq.AMOUNT).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }

    private static Qualifier qualifier(KnowledgeReader reader, Node claim) {
        Optional<Node> stated = reader.value(claim, Cmq.QUALIFIER);
        for (Qualifier qualifier : Qualifier.values()) {
            if (stated.filter(Cmq.of(qualifier)::equals).isPresent()) {
                return qualifier;
            }
        }
        return Qualifier.EXACTLY;
    }
}
