package org.communique.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Iris;

/** A server on a free port with the small world, and what a client needs to talk to it. */
final class RunningServer implements AutoCloseable {

    private final CommuniqueServer server;

    RunningServer(DatasetGraph dataset) {
        this(dataset, new ServerSettings(ServerSettings.LOOPBACK, 0, Iris.standard(), Duration.ofSeconds(30)));
    }

    RunningServer(DatasetGraph dataset, ServerSettings settings) {
        server = CommuniqueServer.start(dataset, settings);
        server.awaitSearch();
    }

    String url() {
        return server.url();
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> send(String method, String path, String contentType, String body) {
        return send(HttpRequest.newBuilder(URI.create(url() + path))
                .header("Content-Type", contentType)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /**
     * Sends over a connection of its own: the server closes one whose body it refused to read, and a client that has the next request on its
     * way over it then gets no answer.
     */
    private static HttpResponse<String> send(HttpRequest request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
