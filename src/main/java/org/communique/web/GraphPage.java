package org.communique.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.draw.Web;
import org.communique.explore.EventCatalogue;
import org.communique.explore.Network;
import org.communique.explore.Network.Tie;

/** The content of the graph view for one filter: the drawing, and the same as a table with the events behind each tie. */
final class GraphPage {

    private static final int ROWS = 150;
    private static final int EVENTS_SHOWN = 4;

    private final ViewFilter filter;
    private final EventCatalogue catalogue;
    private final KnowledgeReader reader;
    private final EntryList list;
    private final Links links;
    private final Html html = new Html();

    GraphPage(ViewFilter filter, EventCatalogue catalogue, KnowledgeReader reader, LocalLinks local) {
        this.filter = filter;
        this.catalogue = catalogue;
        this.reader = reader;
        this.list = new EntryList(catalogue, reader, local);
        this.links = new Links(local, reader);
    }

    Html body(Network network, Optional<Node> focus) {
        html.element(
                "h1",
                focus.map(node -> "Who is tied to " + catalogue.name(node)).orElse("Who has to do with whom"));
        ViewForm form = new ViewForm(filter, catalogue, reader);
        html.add(form.html(form.field(ViewFilter.AROUND, "Around")));
        if (network.ties().isEmpty()) {
            return html.add(Parts.empty(
                    "No two entities are tied by the events that pass this filter.",
                    "Take a condition away, or widen the period."));
        }
        drawing(network);
        table(network);
        return html;
    }

    private void drawing(Network network) {
        html.open("figure", "class", "drawing")
                .open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Network")
                .draw(web(network).draw())
                .close("div");
        html.open("figcaption");
        html.text(
                "Circles are people, squares organizations, diamonds countries and places. A line is as wide as the two have"
                        + " events in common; a dashed one is a membership or an office without an event. A name leads to its page, a shape"
                        + " to the network around it, a line to its events.");
        if (network.left() > 0) {
            html.text(" " + network.left() + " more are not drawn. ");
            html.link(filter.with("size", "60"), "Draw up to 60");
        }
        html.close("figcaption").close("figure");
    }

    private Web web(Network network) {
        Map<Node, Integer> numbers = new HashMap<>();
        List<Web.Knot> knots = new ArrayList<>();
        for (Network.Member member : network.members()) {
            numbers.put(member.node(), knots.size());
            knots.add(new Web.Knot(
                    catalogue.name(member.node()),
                    kind(member.node()),
                    member.events(),
                    links.local().page(member.node()).orElse(member.node().getURI()),
                    filter.with(ViewFilter.AROUND, member.node().getURI())));
        }
        List<Web.Strand> strands = new ArrayList<>();
        for (int i = 0; i < Math.min(ROWS, network.ties().size()); i++) {
            Tie tie = network.ties().get(i);
            strands.add(new Web.Strand(
                    numbers.getOrDefault(tie.one(), 0),
                    numbers.getOrDefault(tie.other(), 0),
                    tie.events().size(),
                    label(tie),
                    "#tie-" + i));
        }
        return new Web("Network of entities", knots, strands);
    }

    /** From the IRI: {@code …/person/ana-torv} is a person. */
    private static String kind(Node node) {
        String[] parts = node.getURI().split("/", -1);
        String folder = parts.length < 2 ? "" : parts[parts.length - 2];
        return switch (folder) {
            case "person", "organization", "country" -> folder;
            default -> "place";
        };
    }

    private String label(Tie tie) {
        return catalogue.name(tie.one()) + " and " + catalogue.name(tie.other()) + ": " + ground(tie);
    }

    private static String ground(Tie tie) {
        int count = tie.events().size();
        String events = count == 0 ? "" : count == 1 ? "1 event" : count + " events";
        String bond = tie.bond()
                .map(known -> switch (known) {
                    case MEMBER -> "membership";
                    case OFFICE -> "office";
                })
                .orElse("");
        return events + (events.isEmpty() || bond.isEmpty() ? "" : ", ") + bond;
    }

    private void table(Network network) {
        html.element("h2", "The ties and the events behind them");
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Ties");
        html.open("table", "class", "results").open("thead").open("tr");
        List.of("One", "The other", "What ties them", "Events")
                .forEach(head -> html.element("th", head, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        for (int i = 0; i < Math.min(ROWS, network.ties().size()); i++) {
            row(network.ties().get(i), i);
        }
        html.close("tbody").close("table").close("div");
    }

    private void row(Tie tie, int number) {
        html.open("tr", "id", "tie-" + number);
        html.open("td").add(links.named(tie.one(), catalogue.name(tie.one()))).close("td");
        html.open("td")
                .add(links.named(tie.other(), catalogue.name(tie.other())))
                .close("td");
        html.element("td", ground(tie), "class", "short");
        html.open("td", "class", "long");
        if (!tie.events().isEmpty()) {
            html.add(list.of(tie.events().stream().limit(EVENTS_SHOWN).toList()));
        }
        if (tie.events().size() > EVENTS_SHOWN) {
            html.link(all(tie), "All " + tie.events().size() + " on the timeline");
        }
        html.close("td").close("tr");
    }

    private String all(Tie tie) {
        String start = filter.without(ViewFilter.AROUND).at("/timeline");
        return start + (start.contains("?") ? "&" : "?") + "who="
                + LocalLinks.encode(tie.one().getURI()) + "&who="
                + LocalLinks.encode(tie.other().getURI());
    }
}
