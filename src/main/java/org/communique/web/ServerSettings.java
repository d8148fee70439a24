package org.communique.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.communique.rdf.Iris;

/**
 * How to serve.
 *
 * @param host the address to listen on: {@code 127.0.0.1} for this machine alone, {@code 0.0.0.0} for all
 * @param port 0 takes a free one
 * @param iris the base of all instances, which the linked-data pages answer for
 * @param queryTimeout how long a SPARQL query may take
 * @param searchFolder where the search index is kept from one start to the next; in memory where empty
 */
public record ServerSettings(String host, int port, Iris iris, Duration queryTimeout, Optional<Path> searchFolder) {

    /** The port where none is asked for. */
    public static final int DEFAULT_PORT = 3030;

    /** The address where none is asked for: this machine alone. */
    public static final String LOOPBACK = "127.0.0.1";

    public ServerSettings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535; got " + port);
        }
    }

    /** With the search index in memory. */
    public ServerSettings(String host, int port, Iris iris, Duration queryTimeout) {
        this(host, port, iris, queryTimeout, Optional.empty());
    }

    /** For this machine alone, with 30 seconds for a query. */
    public static ServerSettings local(int port, Iris iris) {
        return new ServerSettings(LOOPBACK, port, iris, Duration.ofSeconds(30));
    }

    /** Whether only programs on this machine can reach the server. */
    boolean isLoopback() {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1") || host.equals("[::1]");
    }
}
