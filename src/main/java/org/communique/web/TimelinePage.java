package org.communique.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.draw.Bars;
import org.communique.draw.Timeline;
import org.communique.explore.EventCatalogue;
import org.communique.explore.EventEntry;
import org.communique.explore.EventFilter;
import org.communique.explore.Histogram;
import org.communique.explore.Stories;
import org.communique.explore.Stories.Story;
import org.communique.explore.Zoom;
import org.communique.query.Period;

/** The content of the timeline for one filter. */
final class TimelinePage {

    private static final int LISTED = 150;
    private static final int DRAWN = 90;
    private static final int UNDATED = 100;
    private static final int BARS_HIGH = 120;
    private static final int PRINCIPALS = 3;

    private final ViewFilter filter;
    private final EventCatalogue catalogue;
    private final KnowledgeReader reader;
    private final EntryList list;
    private final Html html = new Html();

    TimelinePage(ViewFilter filter, EventCatalogue catalogue, KnowledgeReader reader, LocalLinks links) {
        this.filter = filter;
        this.catalogue = catalogue;
        this.reader = reader;
        this.list = new EntryList(catalogue, reader, links);
    }

    Html body(int first) {
        html.element("h1", "Timeline");
        html.add(new ViewForm(filter, catalogue, reader).html());
        List<EventEntry> found = filter.filter().of(catalogue);
        List<EventEntry> dated =
                found.stream().filter(event -> event.time().isPresent()).toList();
        Optional<Period> span = filter.filter().period().or(() -> Histogram.span(dated));
        if (found.isEmpty() || span.isEmpty()) {
            html.add(Parts.empty(
                    "No event with a date passes this filter.", "Take a condition away, or widen the period."));
        } else {
            steps(dated, span.get());
            axis(dated, filter.filter().period().orElseGet(() -> Histogram.bulk(dated, span.get())));
            listed(dated, first);
        }
        undated();
        return html;
    }

    private void steps(List<EventEntry> dated, Period span) {
        Zoom zoom = Zoom.of(span);
        Histogram histogram = Histogram.of(dated, span, zoom);
        String days = TimeInWords.period(span.first().toString(), span.last().toString());
        html.open("p", "class", "also")
                .text(dated.size() + (dated.size() == 1 ? " event, " : " events, ") + days + ". ");
        wayOut(span);
        html.close("p");
        List<Bars.Bar> bars = histogram.counts().entrySet().stream()
                .map(step -> new Bars.Bar(
                        step.getKey(),
                        step.getValue(),
                        step.getValue() == 0
                                ? Optional.empty()
                                : Optional.of(filter.with(ViewFilter.PERIOD, step.getKey()))))
                .toList();
        String unit = zoom.name().toLowerCase(java.util.Locale.ROOT);
        html.open("figure", "class", "drawing")
                .open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Counts");
        html.draw(new Bars("Events for each " + unit, bars, BARS_HIGH).draw()).close("div");
        html.open("figcaption").text("Events for each " + unit + "; choose one to look closer.");
        if (histogram.wider() > 0) {
            html.text(" Not counted: " + histogram.wider() + " whose date is less exact than that.");
        }
        html.close("figcaption").close("figure");
    }

    /** From a day to its month, from a month to its year, from a year to all. */
    private void wayOut(Period span) {
        String given = filter.one(ViewFilter.PERIOD);
        if (given.isEmpty()) {
            return;
        }
        html.link(filter.with(ViewFilter.PERIOD, ""), "All years");
        Zoom.YEAR
                .step(span)
                .filter(year -> !year.equals(given))
                .ifPresent(year -> html.text(" › ").link(filter.with(ViewFilter.PERIOD, year), year));
        Zoom.MONTH
                .step(span)
                .filter(month -> !month.equals(given))
                .ifPresent(month -> html.text(" › ").link(filter.with(ViewFilter.PERIOD, month), month));
    }

    private void axis(List<EventEntry> dated, Period span) {
        List<EventEntry> inView = dated.stream()
                .filter(event -> event.time().orElseThrow().overlaps(span))
                .toList();
        List<EventEntry> drawn = inView.stream()
                .sorted(EventEntry.BY_SOURCES)
                .limit(DRAWN)
                .sorted(EventEntry.BY_TIME)
                .toList();
        List<Timeline.Lane> lanes = Stories.of(drawn).stream()
                .map(story -> new Timeline.Lane(
                        title(story), story.events().stream().map(this::mark).toList()))
                .toList();
        html.open("figure", "class", "drawing")
                .open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Time axis")
                .draw(new Timeline("Events on a time axis", span, lanes).draw())
                .close("div");
        html.open("figcaption");
        html.text(
                "A dot is a day, a band the days that it may have been. Filled: held; with a line on: going on; hollow: planned;"
                        + " dashed with a question mark: alleged or possible; crossed out: denied.");
        if (inView.size() > drawn.size()) {
            html.text(" Drawn: the " + drawn.size() + " with most independent sources of " + inView.size()
                    + ". Choose a shorter period to see more.");
        }
        if (dated.size() > inView.size()) {
            html.text(" " + (dated.size() - inView.size()) + " from before " + span.first() + " are not drawn.");
        }
        html.close("figcaption").close("figure");
    }

    private Timeline.Mark mark(EventEntry event) {
        return new Timeline.Mark(event.time().orElseThrow(), event.status(), list.name(event), list.address(event));
    }

    private String title(Story story) {
        List<org.apache.jena.graph.Node> principals = story.principals(PRINCIPALS);
        return principals.isEmpty()
                ? story.events().getFirst().label()
                : principals.stream().map(catalogue::name).collect(Collectors.joining(", "));
    }

    private void listed(List<EventEntry> dated, int first) {
        List<EventEntry> page = dated.stream().skip(first).limit(LISTED).toList();
        html.element("h2", "The events by story");
        List<EventEntry> single = new ArrayList<>();
        for (Story story : Stories.of(page)) {
            if (story.events().size() == 1) {
                single.addAll(story.events());
                continue;
            }
            html.element("h3", title(story)).add(list.of(story.events()));
        }
        if (!single.isEmpty()) {
            html.element("h3", single.size() == page.size() ? "One by one" : "Others")
                    .add(list.of(single));
        }
        turn(dated.size(), first);
    }

    private void turn(int size, int first) {
        html.open("p", "class", "turn");
        if (first > 0) {
            html.link(filter.with("from", Integer.toString(Math.max(0, first - LISTED))), "Earlier events")
                    .text(" ");
        }
        if (first + LISTED < size) {
            html.link(filter.with("from", Integer.toString(first + LISTED)), "Later events");
        }
        html.close("p");
    }

    /** Those that no period can choose; they stand apart with all other conditions kept. */
    private void undated() {
        EventFilter open = filter.filter().within(Optional.empty());
        List<EventEntry> undated = open.of(catalogue).stream()
                .filter(event -> event.time().isEmpty())
                .toList();
        if (undated.isEmpty()) {
            return;
        }
        html.element("h2", "Without a date");
        html.element("p", "Their articles do not tell the day, so they stand on no axis.", "class", "note");
        html.add(list.of(undated.stream().limit(UNDATED).toList()));
        if (undated.size() > UNDATED) {
            html.element("p", "and " + (undated.size() - UNDATED) + " more", "class", "note");
        }
    }
}
