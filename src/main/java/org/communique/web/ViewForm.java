package org.communique.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.claim.EventStatus;
import org.communique.explore.EventCatalogue;
import org.communique.rdf.Cmq;

/** The form that filters a view: plain fields that make the address of the page. */
final class ViewForm {

    private final ViewFilter filter;
    private final EventCatalogue catalogue;
    private final KnowledgeReader reader;
    private final Html html = new Html();

    ViewForm(ViewFilter filter, EventCatalogue catalogue, KnowledgeReader reader) {
        this.filter = filter;
        this.catalogue = catalogue;
        this.reader = reader;
    }

    Html html() {
        return html(new Html());
    }

    /** The form with further fields before the others. */
    Html html(Html further) {
        html.open("form", "class", "filters", "method", "get", "action", filter.path(), "aria-label", "Filter");
        html.add(further);
        List<String> who = filter.given(ViewFilter.WHO);
        for (int i = 0; i <= Math.max(1, who.size()); i++) {
            String label = i == 0 ? "Person, organization or country" : "and";
            text(ViewFilter.WHO, i, label, i < who.size() ? who.get(i) : "");
        }
        text(ViewFilter.PERIOD, 0, "Period, such as 2022-06", filter.one(ViewFilter.PERIOD));
        select(ViewFilter.KIND, "Kind", kinds());
        Map<String, String> standings = new LinkedHashMap<>();
        Arrays.stream(EventStatus.values())
                .forEach(status -> standings.put(status.term(), reader.label(Cmq.of(status))));
        select(ViewFilter.STATUS, "Standing", standings);
        select(ViewFilter.OUTLET, "Outlet", outlets());
        html.open("div").element("button", "Filter").text(" ");
        if (!filter.values().isEmpty()) {
            html.link(filter.path(), "Show all");
        }
        return html.close("div").close("form");
    }

    /** A field of one line with what was given for it. */
    Html field(String name, String label) {
        return field("filter-" + name, name, label, filter.one(name));
    }

    private void text(String name, int number, String label, String value) {
        html.add(field("filter-" + name + (number == 0 ? "" : "-" + number), name, label, value));
    }

    private static Html field(String id, String name, String label, String value) {
        Html html = new Html();
        html.open("div").element("label", label, "for", id);
        html.open("input", "id", id, "name", name, "value", value);
        return html.close("div");
    }

    private void select(String name, String label, Map<String, String> options) {
        String chosen = filter.one(name);
        html.open("div").element("label", label, "for", "filter-" + name);
        html.open("select", "id", "filter-" + name, "name", name);
        html.element("option", "all", "value", "");
        if (!chosen.isEmpty() && !options.containsKey(chosen)) {
            html.element("option", chosen, "value", chosen, "selected", "selected");
        }
        options.forEach((value, words) -> {
            if (value.equals(chosen)) {
                html.element("option", words, "value", value, "selected", "selected");
            } else {
                html.element("option", words, "value", value);
            }
        });
        html.close("select").close("div");
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        catalogue.kinds().forEach(kind -> kinds.put(kind, reader.label(Cmq.term(kind))));
        return byWords(kinds);
    }

    private Map<String, String> outlets() {
        Map<String, String> outlets = new LinkedHashMap<>();
        catalogue.outlets().forEach(outlet -> outlets.put(name(outlet), catalogue.name(outlet)));
        return byWords(outlets);
    }

    private static String name(org.apache.jena.graph.Node outlet) {
        return outlet.getURI();
    }

    private static Map<String, String> byWords(Map<String, String> options) {
        Map<String, String> sorted = new LinkedHashMap<>();
        options.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .forEach(option -> sorted.put(option.getKey(), option.getValue()));
        return sorted;
    }
}
