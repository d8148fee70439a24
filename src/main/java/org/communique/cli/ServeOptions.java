package org.communique.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.communique.rdf.Iris;
import org.communique.store.TripleStore;
import org.communique.web.CommuniqueServer;
import org.communique.web.ServerSettings;
import picocli.CommandLine.Option;

/** The options of the verbs that serve, and serving itself. */
final class ServeOptions {

    private static final Duration QUERY_TIMEOUT = Duration.ofSeconds(30);

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + ServerSettings.DEFAULT_PORT,
            description = "The port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port = ServerSettings.DEFAULT_PORT;

    @Option(
            names = "--host",
            paramLabel = "ADDR",
            defaultValue = ServerSettings.LOOPBACK,
            description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine alone).")
    private String host = ServerSettings.LOOPBACK;

    /** Serves until the process is stopped; closes the store then, or at once where the address cannot be listened on. */
    void serve(TripleStore store, Communique communique) {
        if (port < 0 || port > 65_535) {
            throw communique.wrongUsage("--port: expected a number from 0 to 65535, found " + port);
        }
        ServerSettings settings = new ServerSettings(
                host,
                port,
                new Iris(store.base()),
                QUERY_TIMEOUT,
                Optional.of(store.folder().resolve("search")));
        CommuniqueServer server = start(store, settings);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread close = new Thread(() -> {
            server.close();
            store.close();
            stopped.countDown();
        });
        Runtime.getRuntime().addShutdownHook(close);
        tell(server.url(), communique);
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static CommuniqueServer start(TripleStore store, ServerSettings settings) {
        try {
            return CommuniqueServer.start(store.dataset(), settings);
        } catch (RuntimeException refused) {
            store.close();
            throw refused;
        }
    }

    private static void tell(String url, Communique communique) {
        communique.lines().println("Communiqué is serving. Open in a browser:");
        communique
                .lines()
                .println("  " + url + "/         home: search, ready questions, every entity, event and article");
        communique.lines().println("  " + url + "/query    SPARQL in the browser");
        communique.lines().println("  " + url + "/sparql   SPARQL endpoint for programs");
        communique.lines().println("Press Ctrl-C to stop.");
        communique.lines().flush();
    }
}
