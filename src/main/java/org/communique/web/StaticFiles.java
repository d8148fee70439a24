package org.communique.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files from a folder of the class path, of a few known types. A file asked for by its version is kept by browsers for a year; others
 * are asked for again by their entity tag.
 */
final class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
    private static final Pattern TAG = Pattern.compile("[0-9a-f]{16}");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "mjs", "text/javascript;charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=utf-8",
            "md", "text/plain;charset=utf-8",
            "ico", "image/x-icon");

    private final String folder;

    StaticFiles(String folder) {
        this.folder = folder;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        if (path.isEmpty()) {
            response.sendRedirect(request.getRequestURI() + "/");
            return;
        }
        String file = path.equals("/") ? "/index.html" : path;
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        if (type == null || !PATH.matcher(file).matches()) {
            response.sendError(404);
            return;
        }
        Optional<Asset> asset = Asset.at(folder + file);
        if (asset.isEmpty()) {
            response.sendError(404);
            return;
        }
        send(request, response, asset.get(), type);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Asset asset, String type)
            throws IOException {
        boolean byVersion = asset.version().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", byVersion ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("ETag", '"' + asset.version() + '"');
        String known = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
        if (TAG.matcher(known).results().anyMatch(tag -> tag.group().equals(asset.version()))) {
            response.setStatus(304);
            return;
        }
        SiteServlet.send(response, type, asset.content());
    }
}
