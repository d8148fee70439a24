package org.communique.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/** Sources side by side: a row for each article, a column for each slot, what it leaves out, and where it differs. */
final class SourceTable {

    private final Links links;
    private final List<Slot> slots;
    private final List<Dispute> disputes;

    SourceTable(Links links, List<Slot> slots, List<Dispute> disputes) {
        this.links = links;
        this.slots = List.copyOf(slots);
        this.disputes = List.copyOf(disputes);
    }

    /** The claims by their articles, the earliest published first. */
    static Map<Source, List<Node>> bySource(KnowledgeReader reader, List<Node> claims) {
        Map<Source, List<Node>> rows = new TreeMap<>(Source.BY_DATE);
        for (Node claim : claims) {
            reader.value(claim, Cmq.REPORTED_IN)
                    .ifPresent(article -> rows.computeIfAbsent(Source.of(reader, article), first -> new ArrayList<>())
                            .add(claim));
        }
        return rows;
    }

    Html of(Map<Source, List<Node>> rows) {
        Html html = new Html()
                .open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Sources side by side")
                .open("table", "class", "sources")
                .open("thead")
                .open("tr")
                .element("th", "Source", "scope", "col");
        slots.forEach(slot -> html.element("th", slot.title(), "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        Map<Slot, Map<String, Slot.Value>> all = all(rows);
        rows.forEach((source, claims) -> row(source, claims, all, html));
        return html.close("tbody").close("table").close("div");
    }

    /** All values of each slot, so that a row can say which of them it leaves out. */
    private Map<Slot, Map<String, Slot.Value>> all(Map<Source, List<Node>> rows) {
        Map<Slot, Map<String, Slot.Value>> all = new LinkedHashMap<>();
        for (Slot slot : slots) {
            Map<String, Slot.Value> values = new TreeMap<>();
            rows.values().forEach(claims -> values.putAll(values(slot, claims)));
            all.put(slot, values);
        }
        return all;
    }

    private static Map<String, Slot.Value> values(Slot slot, List<Node> claims) {
        Map<String, Slot.Value> values = new TreeMap<>();
        claims.forEach(claim -> slot.values().apply(claim).forEach(value -> values.put(value.text(), value)));
        return values;
    }

    private void row(Source source, List<Node> claims, Map<Slot, Map<String, Slot.Value>> all, Html html) {
        html.open("tr").open("th", "scope", "row");
        source.outlet()
                .ifPresentOrElse(
                        outlet -> html.add(links.named(outlet, source.name())), () -> html.text(source.name()));
        html.open("div", "class", "note")
                .text(source.date().isEmpty() ? "undated, " : source.date() + ", ")
                .add(links.named(source.article(), source.headline()))
                .close("div")
                .close("th");
        for (Slot slot : slots) {
            html.open("td", "data-title", slot.title());
            cell(slot, values(slot, claims), all.getOrDefault(slot, Map.of()), html);
            differs(slot, claims, html);
            html.close("td");
        }
        html.close("tr");
    }

    private void cell(Slot slot, Map<String, Slot.Value> own, Map<String, Slot.Value> all, Html html) {
        if (own.isEmpty()) {
            html.element("span", all.isEmpty() ? "not said" : "leaves it out", "class", "unsaid");
            return;
        }
        String between = "";
        for (Slot.Value value : own.values()) {
            html.text(between).add(link(value));
            between = ", ";
        }
        List<String> missing =
                all.keySet().stream().filter(text -> !own.containsKey(text)).toList();
        if (slot.isList() && !missing.isEmpty()) {
            html.element("div", "leaves out " + String.join(", ", missing), "class", "unsaid");
        }
    }

    private Html link(Slot.Value value) {
        Optional<Html> link = value.thing().map(thing -> links.named(thing, value.text()));
        return link.orElseGet(() -> new Html().text(value.text()));
    }

    private void differs(Slot slot, List<Node> claims, Html html) {
        for (int i = 0; i < disputes.size(); i++) {
            Dispute dispute = disputes.get(i);
            if (dispute.slot().stream().anyMatch(slot.properties()::contains)
                    && dispute.claims().stream().anyMatch(claims::contains)) {
                html.open("div")
                        .element(
                                "a",
                                "sources differ",
                                "class",
                                "badge kind-disagreement",
                                "href",
                                "#disagreement-" + (i + 1))
                        .close("div");
            }
        }
    }
}
