package org.communique.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** The ledger: where sources differ, point by point, with the sentences of all sides. */
final class DisputesServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final int MOST = 20_000;

    DisputesServlet(Site site) {
        super(site);
    }

    /** What was asked for: a point, words that the label of the event or figure has in it, and where to begin. */
    private record Filter(String slot, String about, int from) {

        String address(int first) {
            return "/disagreements?slot=" + LocalLinks.encode(slot) + "&about=" + LocalLinks.encode(about) + "&from="
                    + first;
        }
    }

    /** A disagreement with the label of what it is about. */
    private record Entry(Node node, List<Node> about, String label, String slot) {}

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String slot = parameter(request, "slot");
        View view = View.of("", "", parameter(request, "from"));
        Filter filter = new Filter(slot, parameter(request, "about"), view.from());
        show(response, site().read(reader -> page(reader, filter)));
    }

    private Page page(KnowledgeReader reader, Filter filter) {
        List<Entry> all = entries(reader);
        List<Entry> found = all.stream().filter(entry -> matches(entry, filter)).toList();
        Html html = new Html()
                .element("h1", "Disagreements")
                .element(
                        "p",
                        "Where two claims about one event or figure cannot both be true. It may be an error of a source, a figure"
                                + " that was revised later, or a real dispute: the words of all sides stand beside each other.",
                        "class",
                        "lead");
        form(all, filter, html);
        html.element(
                "p",
                StoryPage.counted(Integer.toString(found.size()), "disagreement"),
                "class",
                "also",
                "role",
                "status");
        if (found.isEmpty()) {
            html.add(Parts.empty("No disagreement is known.", "Take away a filter, or add articles of more outlets."));
        }
        Links links = new Links(site().links(), reader);
        DisputeSection section = new DisputeSection(reader, links);
        int number = filter.from();
        for (Entry entry : found.stream().skip(filter.from()).limit(PAGE).toList()) {
            number++;
            html.open("section").open("h2");
            entry.about().forEach(thing -> html.add(links.to(thing)).text(" "));
            html.close("h2")
                    .add(section.card(Dispute.of(reader, entry.node()), "disagreement-" + number, "h3"))
                    .close("section");
        }
        turn(filter, found.size(), html);
        return Page.of("Disagreements", html).in(Section.DISAGREEMENTS);
    }

    private List<Entry> entries(KnowledgeReader reader) {
        return new Lookup(site().dataset(), site().iris())
                .inKnowledge(Standard.TYPE, Cmq.DISAGREEMENT, MOST).things().stream()
                        .map(node -> entry(reader, node))
                        .sorted(Comparator.comparing(Entry::label)
                                .thenComparing(entry -> entry.node().toString()))
                        .toList();
    }

    private static Entry entry(KnowledgeReader reader, Node node) {
        List<Node> about = Stream.concat(
                        reader.values(node, Cmq.ABOUT_EVENT).stream(), reader.values(node, Cmq.ABOUT_FIGURE).stream())
                .toList();
        String label = about.stream().findFirst().map(reader::label).orElse("");
        String slot = reader.value(node, Cmq.SLOT).map(reader::label).orElse("");
        return new Entry(node, about, label, slot);
    }

    private static boolean matches(Entry entry, Filter filter) {
        return (filter.slot().isEmpty() || entry.slot().equals(filter.slot()))
                && entry.label()
                        .toLowerCase(Locale.ROOT)
                        .contains(filter.about().toLowerCase(Locale.ROOT));
    }

    private static void form(List<Entry> all, Filter filter, Html html) {
        Map<String, Integer> slots = new TreeMap<>();
        all.forEach(entry -> slots.merge(entry.slot(), 1, Integer::sum));
        html.open("form", "class", "filters", "method", "get", "action", "/disagreements")
                .open("div")
                .element("label", "They differ on", "for", "slot")
                .open("select", "id", "slot", "name", "slot");
        option(html, "", "anything (" + all.size() + ")", filter.slot());
        slots.forEach((slot, count) -> option(html, slot, slot + " (" + count + ")", filter.slot()));
        html.close("select")
                .close("div")
                .open("div")
                .element("label", "About an event or figure with these words", "for", "about")
                .open("input", "id", "about", "name", "about", "value", filter.about())
                .close("div")
                .element("button", "Show")
                .close("form");
    }

    private static void option(Html html, String value, String name, String chosen) {
        if (value.equals(chosen)) {
            html.element("option", name, "value", value, "selected", "");
        } else {
            html.element("option", name, "value", value);
        }
    }

    private static void turn(Filter filter, int size, Html html) {
        html.open("p", "class", "turn");
        if (filter.from() > 0) {
            html.link(filter.address(Math.max(0, filter.from() - PAGE)), "Back").text(" ");
        }
        if (filter.from() + PAGE < size) {
            html.link(filter.address(filter.from() + PAGE), "Next");
        }
        html.close("p");
    }
}
