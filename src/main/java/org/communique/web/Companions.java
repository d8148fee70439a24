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
        int most = drawn.getFirst().events();
        Html html = new Html()
                .open(
                        "svg",
                        "class",
                        "star",
                        "viewBox",
                        "0 0 " + WIDTH + " " + HEIGHT,
                        "aria-hidden",
                        "true",
                        "focusable",
                        "false");
        Html names = new Html();
        for (int i = 0; i < drawn.size(); i++) {
            double angle = 2 * Math.PI * (i + 0.5) / drawn.size() - Math.PI / 2;
            double x = WIDTH / 2.0 + Math.cos(angle) * 150;
            double y = HEIGHT / 2.0 + Math.sin(angle) * 125;
            double width = 1 + 7.0 * drawn.get(i).events() / most;
            html.open(
                            "line",
                            "x1",
                            at(WIDTH / 2.0),
                            "y1",
                            at(HEIGHT / 2.0),
                            "x2",
                            at(x),
                            "y2",
                            at(y),
                            "stroke-width",
                            at(width))
                    .close("line");
            String anchor = Math.abs(Math.cos(angle)) < 0.2 ? "middle" : Math.cos(angle) > 0 ? "start" : "end";
            names.open("circle", "cx", at(x), "cy", at(y), "r", "5").close("circle");
            double aside = anchor.equals("middle") ? 0 : Math.signum(Math.cos(angle)) * 10;
            double down = anchor.equals("middle") ? Math.signum(Math.sin(angle)) * 16 + 4 : 4;
            names.element(
                    "text",
                    shortened(drawn.get(i).name()),
                    "x",
                    at(x + aside),
                    "y",
                    at(y + down),
                    "text-anchor",
                    anchor);
        }
        html.add(names)
                .open("circle", "class", "centre", "cx", at(WIDTH / 2.0), "cy", at(HEIGHT / 2.0), "r", "8")
                .close("circle");
        html.element(
                "text",
                shortened(name),
                "class",
                "centre",
                "x",
                at(WIDTH / 2.0),
                "y",
                at(HEIGHT / 2.0 - 14),
                "text-anchor",
                "middle");
        return html.close("svg");
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
