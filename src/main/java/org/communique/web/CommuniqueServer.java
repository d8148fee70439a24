package org.communique.web;

import java.net.BindException;
import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.communique.query.NamedQueries;
import org.communique.query.UnionGraphs;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/**
 * The running server: SPARQL at {@code /sparql} and {@code /kg/sparql}, all graphs for reading at {@code /kg/data}, linked-data pages
 * at {@code /id/…}, the ontology at {@code /ontology}, and Fuseki's query page at {@code /ui/}. Nothing on it writes.
 */
public final class CommuniqueServer implements AutoCloseable {

    static final String DATASET = "/kg";
    static final String UI = "/ui";

    private final FusekiServer server;
    private final Search search;
    private final String url;

    private CommuniqueServer(FusekiServer server, Search search, String url) {
        this.server = server;
        this.search = search;
        this.url = url;
    }

    /**
     * Starts serving; the caller closes the dataset after the server.
     *
     * @throws ServerException if the address cannot be listened on
     */
    public static CommuniqueServer start(DatasetGraph dataset, ServerSettings settings) {
        UnionGraphs graphs = UnionGraphs.of(dataset);
        FusekiServer.Builder builder = FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .port(settings.port())
                .enablePing(true)
                .add("/sparql", sparqlOnly(graphs, settings))
                .add(DATASET, readOnly(graphs, settings))
                .add(UI + DATASET, readOnly(graphs, settings))
                .addFilter("/*", new Gate(settings));
        Site site = new Site(dataset, settings, NamedQueries.shipped());
        site.addTo(builder);
        FusekiServer server = builder.build();
        prepare(server.getJettyServer(), settings);
        try {
            server.start();
        } catch (RuntimeException e) {
            server.stop();
            site.search().close();
            throw refused(e, settings);
        }
        site.search().start();
        return new CommuniqueServer(
                server, site.search(), "http://" + address(settings.host()) + ":" + server.getPort());
    }

    private static DataService.Builder sparqlOnly(UnionGraphs graphs, ServerSettings settings) {
        return DataService.newBuilder(graphs.dataset()).addEndpoint(query("", graphs, settings));
    }

    private static DataService.Builder readOnly(UnionGraphs graphs, ServerSettings settings) {
        return DataService.newBuilder(graphs.dataset())
                .addEndpoint(query("sparql", graphs, settings))
                .addEndpoint(Endpoint.create()
                        .operation(Operation.GSP_R)
                        .endpointName("data")
                        .context(closedContext(graphs, settings))
                        .build());
    }

    private static Endpoint query(String name, UnionGraphs graphs, ServerSettings settings) {
        return Endpoint.create()
                .operation(Operation.Query)
                .endpointName(name)
                .context(closedContext(graphs, settings))
                .build();
    }

    private static Context closedContext(UnionGraphs graphs, ServerSettings settings) {
        return graphs.context()
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQ.queryTimeout, Long.toString(settings.queryTimeout().toMillis()));
    }

    @SuppressWarnings("removal") // its successor is in a library of its own that Fuseki does not bring
    private static void prepare(Server jetty, ServerSettings settings) {
        Stream.of(jetty.getConnectors())
                .filter(ServerConnector.class::isInstance)
                .map(ServerConnector.class::cast)
                .forEach(connector -> connector.setHost(settings.host()));
        jetty.insertHandler(new GzipHandler());
    }

    private static RuntimeException refused(RuntimeException e, ServerSettings settings) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException
                    && String.valueOf(cause.getMessage()).contains("in use")) {
                return new ServerException(
                        "port " + settings.port() + " is in use by another program; choose another with --port", e);
            }
            if (cause instanceof SocketException || cause instanceof UnresolvedAddressException) {
                return new ServerException(
                        "cannot listen on " + settings.host() + ", port " + settings.port()
                                + ": the address is not one of this machine, or the port is not allowed;"
                                + " choose others with --host and --port",
                        e);
            }
        }
        return e;
    }

    private static String address(String host) {
        if (host.equals("0.0.0.0") || host.equals("::")) {
            return "localhost";
        }
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    /** Where to reach the server, without a slash at the end. */
    public String url() {
        return url;
    }

    /** Waits until everything in the graphs can be found by searching. */
    void awaitSearch() {
        search.await();
    }

    /** Waits until the server is closed by another thread. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
        search.close();
    }
}
