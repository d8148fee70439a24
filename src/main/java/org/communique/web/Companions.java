package org.communique.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.communique.explore.EventCatalogue;

/** Who takes part in the same events: a list with counts, and beside it a small picture of the same. */
final class Companions {

    private static final int LISTED = 24;
    private static final int DRAWN = 12;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 330;
    private static final double MIDDLE_X = WIDTH / 2.0;
    private static final double MIDDLE_Y = HEIGHT / 2.0;
    private static final int LONGEST_NAME = 21;

    private final EventCatalogue catalogue;
    private final Links links;

    Companions(EventCatalogue catalogue, Links links) {
        this.catalogue = catalogue;
        this.links = links;
    }

    private record Companion(Node who, String name, int events) {}

    /** The section; nothing where nobody else takes part. */
    Html of(Node entity) {
        List<Companion> found = companions(entity);
        Html html = new Html();
        if (found.isEmpty()) {
            return html;
        }
        html.open("section", "aria-labelledby", "together")
                .element("h2", "In the same events", "id", "together")
                .open("div", "class", "companions")
                .add(picture(catalogue.name(entity), found))
                .open("ol");
        for (Companion companion : found) {
            String events = StoryPage.counted(Integer.toString(companion.events()), "event");
            html.open("li")
                    .add(links.named(companion.who(), companion.name()))
                    .text(" ")
                    .element("span", events, "class", "note")
                    .close("li");
        }
        return html.close("ol").close("div").close("section");
    }

    private List<Companion> companions(Node entity) {
        Map<Node, Integer> counts = new HashMap<>();
        catalogue.events().stream()
                .filter(event -> event.participants().contains(entity))
                .flatMap(event -> event.participants().stream())
                .filter(other -> !other.equals(entity))
                .forEach(other -> counts.merge(other, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(LISTED)
                .map(entry -> new Companion(entry.getKey(), catalogue.name(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(Companion::events).reversed().thenComparing(Companion::name))
                .toList();
    }

    /** Lines from the middle to those most often together with it, the thicker the oftener; the list says the same in words. */
    private static Html picture(String name, List<Companion> all) {
        List<Companion> drawn = all.stream().limit(DRAWN).toList();
        Html html = new Html();
        html.open("svg", "class", "star", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "aria-hidden", "true");
        Html names = new Html();
        for (int i = 0; i < drawn.size(); i++) {
            double angle = 2 * Math.PI * (i + 0.5) / drawn.size() - Math.PI / 2;
            double share = (double) drawn.get(i).events() / drawn.getFirst().events();
            line(angle, share, html);
            spot(angle, drawn.get(i).name(), names);
        }
        circle("centre", MIDDLE_X, MIDDLE_Y, 8, names);
        names.add(label(name, MIDDLE_X, MIDDLE_Y - 14, "middle"));
        return html.add(names).close("svg");
    }

    private static void line(double angle, double share, Html html) {
        html.open(
                "line",
                "x1",
                at(MIDDLE_X),
                "y1",
                at(MIDDLE_Y),
                "x2",
                at(x(angle)),
                "y2",
                at(y(angle)),
                "stroke-width",
                at(1 + 7 * share));
        html.close("line");
    }

    /** A companion's place on the ring, with its name on the outer side. */
    private static void spot(double angle, String name, Html html) {
        circle("spot", x(angle), y(angle), 5, html);
        boolean above = Math.abs(Math.cos(angle)) < 0.2;
        if (above) {
            html.add(label(name, x(angle), y(angle) + Math.signum(Math.sin(angle)) * 16 + 4, "middle"));
        } else {
            double side = Math.signum(Math.cos(angle));
            html.add(label(name, x(angle) + side * 10, y(angle) + 4, side > 0 ? "start" : "end"));
        }
    }

    private static double x(double angle) {
        return MIDDLE_X + Math.cos(angle) * 150;
    }

    private static double y(double angle) {
        return MIDDLE_Y + Math.sin(angle) * 125;
    }

    private static void circle(String style, double x, double y, int radius, Html html) {
        html.open("circle", "class", style, "cx", at(x), "cy", at(y), "r", Integer.toString(radius));
        html.close("circle");
    }

    private static Html label(String name, double x, double y, String anchor) {
        return new Html().element("text", shortened(name), "x", at(x), "y", at(y), "text-anchor", anchor);
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
