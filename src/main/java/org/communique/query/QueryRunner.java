package org.communique.query;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.communique.rdf.Iris;

/** Asks questions over the union of all graphs of a dataset. */
public final class QueryRunner {

    private final UnionGraphs graphs;
    private final EntityNames names;
    private final Duration timeout;

    /**
     * A runner.
     *
     * @param dataset all named graphs
     * @param iris the base of ids in values and in tables
     * @param timeout how long a question may take
     */
    public QueryRunner(DatasetGraph dataset, Iris iris, Duration timeout) {
        this.graphs = UnionGraphs.of(dataset);
        this.names = new EntityNames(dataset, iris);
        this.timeout = timeout;
    }

    /**
     * Parses a question and puts the values in the place of its parameters, as terms: a value never becomes part of the syntax.
     *
     * @param values by parameter name; parameters without a value take their preset
     * @throws QuestionException where the text is no SPARQL, a name is unknown, or a value is missing or cannot be read
     */
    public Query bind(NamedQuery question, Map<String, String> values) {
        Query query = parse(question);
        return QueryTransformOps.replaceVars(query, new ValueReader(names).read(question, values));
    }

    private static Query parse(NamedQuery question) {
        try {
            return QueryFactory.create(question.text());
        } catch (QueryParseException e) {
            throw new QuestionException(question.name() + ": " + SyntaxProblem.describe(e), e);
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /**
     * Asks a question and prints the answer, in UTF-8.
     *
     * @throws QuestionException where the question cannot be asked, cannot be printed in that format, or takes too long
     */
    public void run(NamedQuery question, Map<String, String> values, ResultFormat format, OutputStream out) {
        Query query = bind(question, values);
        format.check(query);
        ask(query, execution -> {
            new ResultPrinter(names, out).print(query, execution, format);
            return true;
        });
    }

    /**
     * What {@code reader} makes of the answer, read in one transaction.
     *
     * @throws QuestionException where the question takes too long, or reaches out of the store
     */
    public <T> T ask(Query query, Function<QueryExec, T> reader) {
        return Txn.calculateRead(graphs.dataset(), () -> {
            try (QueryExec execution = graphs.ask(query, timeout)) {
                return reader.apply(execution);
            } catch (QueryCancelledException e) {
                throw new QuestionException(
                        "the question took longer than " + timeout.toSeconds() + " seconds; make it narrower", e);
            } catch (ARQException e) {
                throw new QuestionException("the question cannot be answered: " + firstLine(e), e);
            }
        });
    }
}
