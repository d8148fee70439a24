package org.communique.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.communique.query.EntityNames;

/** What a query answers, as HTML with links. Columns without any value are left out; rows beyond the limit too. */
final class ResultTable {

    private static final int MOST_ROWS = 1_000;
    private static final int LONG = 60;
    private static final int SHORT = 14;
    private static final Var SUBJECT = Var.alloc("subject");
    private static final Var PREDICATE = Var.alloc("predicate");
    private static final Var OBJECT = Var.alloc("object");

    private final LocalLinks links;
    private final EntityNames names;

    ResultTable(LocalLinks links, EntityNames names) {
        this.links = links;
        this.names = names;
    }

    Html of(Query query, QueryExec execution) {
        if (query.isAskType()) {
            return new Html().element("p", execution.ask() ? "Yes." : "No.", "class", "lead");
        }
        if (query.isSelectType()) {
            return rows(execution.select());
        }
        List<List<Optional<Node>>> triples = new ArrayList<>();
        var graph = query.isConstructType() ? execution.construct() : execution.describe();
        graph.find().toList().stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .limit(MOST_ROWS + 1L)
                .forEach(triple -> triples.add(List.of(
                        Optional.of(triple.getSubject()),
                        Optional.of(triple.getPredicate()),
                        Optional.of(triple.getObject()))));
        return table(List.of(SUBJECT, PREDICATE, OBJECT), triples);
    }

    private Html rows(RowSet rows) {
        List<Var> columns = rows.getResultVars();
        List<List<Optional<Node>>> cells = new ArrayList<>();
        while (rows.hasNext() && cells.size() <= MOST_ROWS) {
            Binding row = rows.next();
            cells.add(columns.stream()
                    .map(column -> Optional.ofNullable(row.get(column)))
                    .toList());
        }
        return table(columns, cells);
    }

    private Html table(List<Var> columns, List<List<Optional<Node>>> rows) {
        Html html = new Html();
        if (rows.isEmpty()) {
            return html.element("p", "There is no answer: nothing in the graph fits.", "class", "problem");
        }
        html.element("p", count(rows.size()), "class", "also");
        html.open("div", "class", "wide", "tabindex", "0")
                .open("table", "class", "results")
                .open("thead")
                .open("tr");
        List<Integer> filled = IntStream.range(0, columns.size())
                .filter(column -> rows.stream().anyMatch(row -> row.get(column).isPresent()))
                .boxed()
                .toList();
        filled.forEach(column -> html.element("th", inWords(columns.get(column).getVarName()), "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        rows.stream().limit(MOST_ROWS).forEach(row -> {
            html.open("tr");
            filled.forEach(column -> cell(row.get(column), html));
            html.close("tr");
        });
        return html.close("tbody").close("table").close("div");
    }

    private static String count(int rows) {
        return rows > MOST_ROWS
                ? "The first " + MOST_ROWS + " rows; the files have all."
                : rows == 1 ? "1 row" : rows + " rows";
    }

    private static String inWords(String column) {
        return column.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private void cell(Optional<Node> cell, Html html) {
        if (cell.isEmpty()) {
            html.element("td", "");
        } else if (cell.get().isURI()) {
            Node node = cell.get();
            html.open("td");
            links.page(node)
                    .ifPresentOrElse(page -> html.link(page, shortName(node)), () -> html.text(names.shortName(node)));
            html.close("td");
        } else if (cell.get().isLiteral() && cell.get().getLiteralValue() instanceof Number) {
            html.element("td", ClaimSummary.grouped(cell.get().getLiteralLexicalForm()), "class", "number");
        } else {
            String text = cell.get().isLiteral() ? cell.get().getLiteralLexicalForm() : "";
            html.element("td", text, "class", text.length() > LONG ? "long" : text.length() > SHORT ? "" : "short");
        }
    }

    /** An id of an article is long: its beginning does. */
    private String shortName(Node node) {
        return names.shortName(node).replaceAll("(?<=^article/[0-9a-f]{6})[0-9a-f]{10}", "…");
    }
}
