package org.communique.query;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** A dataset whose default graph, as queries see it, is the union of its named graphs. */
public final class UnionGraphs {

    private final DatasetGraph dataset;

    private UnionGraphs(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** TDB2 unites its graphs by itself when asked to; others are wrapped. */
    public static UnionGraphs of(DatasetGraph dataset) {
        return new UnionGraphs(DatabaseMgr.isTDB2(dataset) ? dataset : new United(dataset));
    }

    /** The dataset to query, together with {@link #context}. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** A new context that makes the default graph the union. */
    public Context context() {
        return new Context().set(TDB2.symUnionDefaultGraph, true);
    }

    /** All named graphs as one. */
    public Graph graph() {
        return GraphView.createUnionGraph(dataset);
    }

    /** Prepares a query; the caller holds a transaction and closes what is returned. */
    public QueryExec ask(Query query, Duration timeout) {
        return QueryExec.dataset(dataset)
                .query(query)
                .context(context())
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    /** Marked as a view, so that the query engine does not look below it. */
    private static final class United extends DatasetGraphWrapper implements DatasetGraphWrapperView {

        United(DatasetGraph dataset) {
            super(dataset);
        }

        @Override
        public Graph getDefaultGraph() {
            return GraphView.createUnionGraph(getWrapped());
        }
    }
}
