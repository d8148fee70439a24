package org.communique.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures how soon pages of a running server are there and how large they travel: {@code PageBenchmark URL PATH…}. A path with a {@code >} stands
 * for the first link on the page before it whose address begins with what follows.
 */
final class PageBenchmark {

    private static final int TIMES = 5;
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;

    private PageBenchmark(String server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PageBenchmark benchmark = new PageBenchmark(arguments[0]);
        System.out.printf("%-60s %8s %8s %8s%n", "page", "first ms", "median", "kB");
        for (String path : List.of(arguments).subList(1, arguments.length)) {
            benchmark.measure(benchmark.resolve(path));
        }
    }

    private String resolve(String path) throws IOException, InterruptedException {
        int turn = path.indexOf('>');
        if (turn < 0) {
            return path;
        }
        String wanted = path.substring(turn + 1);
        String page = new String(get(path.substring(0, turn), false), StandardCharsets.UTF_8);
        Optional<String> found = LINK.matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(address -> address.startsWith(wanted))
                .findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("no link to " + wanted + " on " + path));
    }

    private byte[] get(String path, boolean packed) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        if (packed) {
            request.header("Accept-Encoding", "gzip");
        }
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            System.out.println(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private void measure(String path) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        int size = 0;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            size = get(path, true).length;
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        long first = times.getFirst();
        long median = Stream.of(times.toArray(Long[]::new)).sorted().toList().get(TIMES / 2);
        System.out.printf(
                "%-60s %8d %8d %8.1f%n",
                path.length() > 60 ? path.substring(0, 59) + "…" : path, first, median, size / 1024.0);
    }
}
