package org.communique.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What every request passes first. It refuses what the server does not offer, and tells browsers to be strict. A server for this machine
 * alone answers only to this machine's names, so that a web page elsewhere cannot read it through a name of its own (DNS
 * rebinding).
 */
final class Gate implements Filter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final Set<String> ENDPOINTS = Set.of("/sparql", "/kg", "/kg/sparql");
    private static final Pattern LOCAL =
            Pattern.compile("(?:localhost|127(?:\\.[0-9]{1,3}){3}|\\[::1\\])(?::[0-9]+)?", Pattern.CASE_INSENSITIVE);

    /** No script or style but files of our own; data URLs are for the small images that charts save themselves as. */
    private static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** Fuseki's query page styles its parts in place and draws with data URLs; it may talk to this server only. */
    private static final String FOR_UI = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private final boolean loopback;

    Gate(ServerSettings settings) {
        loopback = settings.isLoopback();
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        String path = request.getRequestURI();
        response.setHeader("Content-Security-Policy", path.startsWith("/ui/") ? FOR_UI : STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (!METHODS.contains(request.getMethod())) {
            refuse(response, 405, request.getMethod() + " is not offered: this server is read-only.");
        } else if (loopback && !isLocal(request)) {
            refuse(response, 421, "This server answers only to localhost. Start it with --host to serve other names.");
        } else if (isAdmin(path) && !(isHarmless(path) && isReading(request))) {
            refuse(response, 403, "Administration over HTTP is not offered.");
        } else if (isPersonAtEndpoint(request)) {
            response.sendRedirect("/query");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isLocal(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Host"))
                .map(host -> LOCAL.matcher(host).matches())
                .orElse(true);
    }

    private static boolean isAdmin(String path) {
        String plain = path.toLowerCase(Locale.ROOT).replace("%24", "$");
        return plain.startsWith("/$") || plain.startsWith("/ui/$");
    }

    /** Somebody who opens the address of the endpoint in a browser wants a field to type in. */
    private static boolean isPersonAtEndpoint(HttpServletRequest request) {
        return ENDPOINTS.contains(request.getRequestURI())
                && isReading(request)
                && request.getQueryString() == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html");
    }

    private static boolean isHarmless(String path) {
        return path.equals("/$/ping") || ServerStatus.PATHS.contains(path);
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static void refuse(HttpServletResponse response, int status, String why) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write((why + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
