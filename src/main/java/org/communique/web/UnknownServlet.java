package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Every address that nothing else answers. */
final class UnknownServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    UnknownServlet(Site site) {
        super(site);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problem(
                response,
                404,
                "No such page",
                "There is nothing at " + request.getRequestURI() + ". Things are below /id/, questions below /query/.");
    }
}
