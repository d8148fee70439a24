package org.communique.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.communique.rdf.Prefixes;
import org.communique.store.ExportFormat;
import org.communique.store.Exporter;
import org.jspecify.annotations.Nullable;

/** Prints what a query answers: a table, yes or no, or a graph. */
final class ResultPrinter {

    private static final List<Var> TRIPLE = Var.varList(List.of("subject", "predicate", "object"));

    private final EntityNames names;
    private final OutputStream out;

    ResultPrinter(EntityNames names, OutputStream out) {
        this.names = names;
        this.out = out;
    }

    void print(Query query, QueryExec execution, ResultFormat format) {
        try {
            if (query.isAskType()) {
                printAnswer(execution.ask(), format);
            } else if (query.isSelectType()) {
                printRows(execution.select(), format);
            } else {
                printGraph(query.isConstructType() ? execution.construct() : execution.describe(), format);
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the answer", e);
        }
    }

    private void printAnswer(boolean answer, ResultFormat format) throws IOException {
        if (format == ResultFormat.TABLE) {
            new TextTable(List.of("answer"), List.of(List.of(answer ? "yes" : "no"))).write(out);
        } else {
            writer(format).write(out, answer, new Context());
        }
    }

    private void printRows(RowSet rows, ResultFormat format) throws IOException {
        if (format == ResultFormat.TABLE) {
            List<Var> columns = rows.getResultVars();
            List<List<String>> cells = new ArrayList<>();
            rows.forEachRemaining(row -> cells.add(
                    columns.stream().map(column -> cell(row.get(column))).toList()));
            new TextTable(columns.stream().map(Var::getVarName).toList(), cells).write(out);
        } else {
            writer(format).write(out, rows, new Context());
        }
    }

    private static RowSetWriter writer(ResultFormat format) {
        Lang language = switch (format) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case XML -> ResultSetLang.RS_XML;
            case JSON, TABLE, TURTLE -> ResultSetLang.RS_JSON;
        };
        return RowSetWriterRegistry.getFactory(language).create(language);
    }

    private String cell(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        if (XSDDatatype.XSDdecimal.equals(datatype(node))) {
            return new BigDecimal(node.getLiteralLexicalForm())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : names.shortName(node);
    }

    private static @Nullable RDFDatatype datatype(Node node) {
        return node.isLiteral() && node.getLiteral().isWellFormed() ? node.getLiteralDatatype() : null;
    }

    private void printGraph(Graph graph, ResultFormat format) throws IOException {
        List<Quad> quads = graph.find()
                .mapWith(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                .toList();
        Exporter exporter = new Exporter(Prefixes.all());
        switch (format) {
            case TURTLE -> exporter.write(quads, ExportFormat.TURTLE, out);
            case JSON -> exporter.write(quads, ExportFormat.JSONLD, out);
            case XML -> RDFDataMgr.write(out, graph, Lang.RDFXML);
            case TABLE, CSV, TSV -> printRows(rows(graph), format);
        }
    }

    private static RowSet rows(Graph graph) {
        List<Binding> rows = graph.find().toList().stream()
                .sorted(Comparator.comparing(NodeFmtLib::strNT))
                .map(ResultPrinter::row)
                .toList();
        return RowSetStream.create(TRIPLE, rows.iterator());
    }

    private static Binding row(Triple triple) {
        return BindingFactory.binding(
                TRIPLE.get(0), triple.getSubject(),
                TRIPLE.get(1), triple.getPredicate(),
                TRIPLE.get(2), triple.getObject());
    }
}
