package org.communique.store;

import java.util.List;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.graph.GraphFactory;

/** A store on another server that speaks the SPARQL 1.1 Graph Store protocol, such as a Fuseki. */
public final class RemoteStore {

    private final String url;

    /**
     * A remote store.
     *
     * @param url the address of its Graph Store, as in {@code http://localhost:3030/kg/data}
     */
    public RemoteStore(String url) {
        this.url = url;
    }

    /**
     * Puts a graph there in the place of the one of the same name.
     *
     * @throws StoreException if the server cannot be reached or refuses
     */
    public void put(Node name, List<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        try {
            GSP.service(url).graphName(name).PUT(graph);
        } catch (HttpException refused) {
            throw new StoreException(
                    url + ": the server did not take the graph " + name + ": " + reason(refused)
                            + ". Expected the address of a SPARQL 1.1 Graph Store that allows writing,"
                            + " as in http://localhost:3030/kg/data.",
                    refused);
        }
    }

    private static String reason(HttpException refused) {
        int status = refused.getStatusCode();
        return status > 0 ? "HTTP status " + status + " " + refused.getStatusLine() : "no connection";
    }
}
