package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.communique.explore.EventEntry;

/** Events in time: how many when, on an axis, and as a list by story. */
final class TimelineServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    private final transient Views views;

    TimelineServlet(Site site, Views views) {
        super(site);
        this.views = views;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ViewFilter filter = ViewFilter.of(request, site().names());
        if (parameter(request, "format").equals("json")) {
            List<EventEntry> events =
                    views.read((catalogue, reader) -> filter.filter().of(catalogue));
            EventsAsJson.send(response, events);
            return;
        }
        String from = parameter(request, "from");
        int first = from.matches("[0-9]{1,8}") ? Integer.parseInt(from) : 0;
        show(
                response,
                Page.of(
                                "Timeline",
                                views.read((catalogue, reader) ->
                                        new TimelinePage(filter, catalogue, reader, site().links()).body(first)))
                        .in(Section.TIMELINE)
                        .withStyles("views.css")
                        .withScripts("views.js"));
    }
}
