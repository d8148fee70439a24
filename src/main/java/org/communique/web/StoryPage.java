package org.communique.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/** The story of one event: what, when, where, who, and what each source says of it. */
final class StoryPage {

    /** How many sources a page shows at once. */
    static final int SOURCES = 20;

    private static final String SOURCES_PART = "sources";

    private final Site site;
    private final KnowledgeReader reader;
    private final Links links;
    private final Lookup lookup;
    private final EventList events;
    private final Html html = new Html();

    StoryPage(Site site, KnowledgeReader reader, Links links) {
        this.site = site;
        this.reader = reader;
        this.links = links;
        this.lookup = new Lookup(site.dataset(), site.iris());
        this.events = new EventList(reader, links);
    }

    Html of(Node event, View view) {
        List<Node> reports = reader.values(event, Cmq.REPORT);
        Map<Source, List<Node>> all = SourceTable.bySource(reader, reports);
        Map<Source, List<Node>> shown = shown(all, view);
        List<Dispute> disputes = Dispute.about(reader, event, reports);
        head(event);
        facts(event, shown);
        html.open("section")
                .open("h2", "id", SOURCES_PART)
                .text("Sources side by side ")
                .element("small", Integer.toString(all.size()))
                .close("h2")
                .add(new SourceTable(links, Slot.ofEvents(reader), disputes).of(shown));
        html.add(new Turn(links, event).of(SOURCES_PART, view, SOURCES, all.size()))
                .close("section");
        html.add(new DisputeSection(reader, links).of(disputes));
        words(shown);
        html.add(new OriginSection(reader, links).of(List.copyOf(all.keySet())));
        plans(event);
        about(reports);
        return html.add(new Neighbours(reader, site.events(), events).of(event));
    }

    static Map<Source, List<Node>> shown(Map<Source, List<Node>> all, View view) {
        int from = view.part().equals(SOURCES_PART) ? view.from() : 0;
        Map<Source, List<Node>> shown = new LinkedHashMap<>();
        all.entrySet().stream().skip(from).limit(SOURCES).forEach(row -> shown.put(row.getKey(), row.getValue()));
        return shown;
    }

    private void head(Node event) {
        html.add(new Heading(reader, links).of(event))
                .open("p", "class", "also")
                .add(EventList.status(reader, event));
        String sources = reader.text(event, Cmq.SOURCE_COUNT).orElse("0");
        String texts = reader.text(event, Cmq.INDEPENDENT_SOURCE_COUNT).orElse(sources);
        html.text(" " + counted(sources, "article") + ", " + counted(texts, "independent text"))
                .close("p");
    }

    static String counted(String count, String noun) {
        return count + " " + noun + (count.equals("1") ? "" : "s");
    }

    private void facts(Node event, Map<Source, List<Node>> rows) {
        html.open("dl", "class", "facts-list").element("dt", "When").open("dd");
        String when = new TimeInWords(reader).bounds(event);
        html.element("strong", when.isEmpty() ? "No day is known" : when);
        reader.value(event, Cmq.PRECISION)
                .ifPresent(precision ->
                        html.text(" ").element("span", "precision: " + reader.label(precision), "class", "note"));
        html.add(new TimeDerivation(reader).of(rows)).close("dd");
        List<Node> places = reader.values(event, Cmq.PLACE);
        html.element("dt", "Where").open("dd");
        if (places.isEmpty()) {
            html.element("span", "No place is stated for it.", "class", "unsaid");
        }
        places.forEach(place -> html.add(links.to(place)).text(" "));
        html.close("dd").element("dt", "Who").open("dd").open("ul", "class", "participants");
        List<Node> articles = rows.keySet().stream().map(Source::article).toList();
        reader.values(event, Cmq.PARTICIPANT).forEach(who -> participant(who, articles));
        html.close("ul").close("dd").close("dl");
    }

    /** Somebody who takes part, with the offices that these articles state. */
    private void participant(Node who, List<Node> articles) {
        html.open("li").add(links.to(who));
        Map<String, Node> offices = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Node article : articles) {
            lookup.inArticle(article, Cmq.HOLDER, who)
                    .forEach(role -> offices.putIfAbsent(new ClaimSummary(reader).office(role), role));
        }
        String before = " ";
        for (Map.Entry<String, Node> office : offices.entrySet()) {
            if (!saidInFull(office.getKey(), offices.keySet())) {
                html.text(before).add(links.named(office.getValue(), office.getKey()));
                before = "; ";
            }
        }
        html.close("li");
    }

    /** Whether the same office is stated with its organization, too. */
    private static boolean saidInFull(String office, Set<String> all) {
        return all.stream()
                .anyMatch(other -> other.length() > office.length()
                        && other.regionMatches(true, 0, office + ",", 0, office.length() + 1));
    }

    private void words(Map<Source, List<Node>> rows) {
        html.open("section").element("h2", "Their sentences").open("div", "class", "quotes");
        PassageSection passages = new PassageSection(reader, links, html);
        rows.forEach(passages::words);
        html.close("div").close("section");
    }

    private void plans(Node event) {
        list("Announced before", reader.values(event, Cmq.REALIZES));
        list("What came of it", reader.withValue(Cmq.REALIZES, event));
    }

    private void list(String title, List<Node> found) {
        if (!found.isEmpty()) {
            html.open("section").element("h2", title).add(events.of(found)).close("section");
        }
    }

    /** Statements and figures that speak of the event. */
    private void about(List<Node> reports) {
        Set<Node> claims = new LinkedHashSet<>();
        reports.forEach(report -> claims.addAll(reader.withValue(Cmq.ABOUT_CLAIM, report)));
        if (!claims.isEmpty()) {
            html.open("section").element("h2", "Said about it").open("ul", "class", "claims");
            ClaimLine line = new ClaimLine(reader, links);
            claims.forEach(claim -> html.open("li").add(line.of(claim)).close("li"));
            html.close("ul").close("section");
        }
    }
}
