package org.communique.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.communique.query.QuestionException;

/** A part of the site. What cannot be answered is said in words, on a page with the right status. */
abstract class SiteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Site site;

    SiteServlet(Site site) {
        this.site = site;
    }

    Site site() {
        return site;
    }

    /** Answers a GET or HEAD. */
    abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (QuestionException e) {
            problem(response, 400, "This cannot be answered", e.getMessage());
        }
    }

    static void show(HttpServletResponse response, Page page) throws IOException {
        send(response, "text/html;charset=utf-8", page.html().getBytes(StandardCharsets.UTF_8));
    }

    static void send(HttpServletResponse response, String contentType, byte[] content) throws IOException {
        response.setContentType(contentType);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Says on a page what is wrong. */
    static void problem(HttpServletResponse response, int status, String title, String explanation) throws IOException {
        response.setStatus(status);
        Html body = new Html()
                .element("h1", title)
                .element("p", explanation, "class", "problem")
                .open("p")
                .link("/", "To the first page")
                .close("p");
        show(response, Page.of(title, body));
    }

    static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    /** What follows the servlet's own path, without the slash, with its percent signs resolved. */
    static String rest(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .orElse("");
    }
}
