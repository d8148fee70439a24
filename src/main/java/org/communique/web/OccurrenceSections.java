package org.communique.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** Where a claim, a graph or another thing that is no entity occurs: its event or figure, disagreements, what is said about it. */
final class OccurrenceSections {

    private static final int MOST_LINKS = 2_000;
    private static final int MOST_ROWS = 200;
    private static final String OFFICIAL = "Official values";
    private static final String TOGETHER = "Trade, all sources together";
    private static final String DISAGREEMENTS = "Disagreements";

    /** In the order of the page. Properties that are not here come after, by their labels. */
    private static final Map<Node, String> TITLES = titles();

    /** What an event report says is shown with its event; a mention is shown in its article. */
    private static final Set<Node> UNSHOWN =
            Set.of(Cmq.EVIDENCE, Cmq.DENOTES, Cmq.REPORTED_IN, Cmq.ACTOR, Cmq.RECIPIENT, Cmq.BALANCE_OF);

    private final KnowledgeReader reader;
    private final Links links;
    private final Html html;

    OccurrenceSections(KnowledgeReader reader, Links links, Html html) {
        this.reader = reader;
        this.links = links;
        this.html = html;
    }

    private static Map<Node, String> titles() {
        Map<Node, String> titles = new LinkedHashMap<>();
        titles.put(Cmq.REPORT, "Part of");
        titles.put(Cmq.ABOUT_EVENT, DISAGREEMENTS);
        titles.put(Cmq.ABOUT_FIGURE, DISAGREEMENTS);
        titles.put(Cmq.HAS_CLAIM, DISAGREEMENTS);
        titles.put(Cmq.ABOUT_CLAIM, "Said about it");
        titles.put(Cmq.REPORTER, OFFICIAL);
        return titles;
    }

    void of(Node thing) {
        Map<String, List<Node>> sections = new LinkedHashMap<>();
        TITLES.values().forEach(title -> sections.put(title, new ArrayList<>()));
        for (Triple triple : reader.pointingTo(thing, MOST_LINKS)) {
            Node property = triple.getPredicate();
            if (!UNSHOWN.contains(property)) {
                sections.computeIfAbsent(title(triple.getSubject(), property), none -> new ArrayList<>())
                        .add(triple.getSubject());
            }
        }
        sections.forEach(this::section);
    }

    private String title(Node subject, Node property) {
        if (reader.isA(subject, Cmq.TRADE_OBSERVATION)) {
            return TOGETHER;
        }
        return reader.isA(subject, Cmq.REFERENCE_FIGURE)
                ? OFFICIAL
                : Optional.ofNullable(TITLES.get(property)).orElseGet(() -> reader.label(property));
    }

    private record Row(Node thing, String when) {}

    private void section(String title, List<Node> things) {
        List<Row> rows = things.stream()
                .distinct()
                .map(thing -> new Row(thing, new TimeInWords(reader).of(thing)))
                .sorted(Comparator.comparing(
                                (Row row) -> row.when().isEmpty() || row.when().startsWith("“"))
                        .thenComparing(Row::when)
                        .thenComparing(row -> row.thing().toString()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        html.open("section")
                .open("h2")
                .text(title + " ")
                .element("small", Integer.toString(rows.size()))
                .close("h2");
        html.open("div", "class", "wide").open("table", "class", "occurrences");
        rows.stream().limit(MOST_ROWS).forEach(this::row);
        html.close("table").close("div");
        if (rows.size() > MOST_ROWS) {
            html.element("p", "The first " + MOST_ROWS + " are shown. A question or SPARQL gives all.");
        }
        html.close("section");
    }

    private void row(Row row) {
        html.open("tr").element("td", row.when(), "class", "when").open("td").add(links.to(row.thing()));
        reader.evidence(row.thing()).stream()
                .findFirst()
                .ifPresent(passage -> html.open("div", "class", "quoted")
                        .add(links.words(passage))
                        .close("div"));
        html.close("td")
                .open("td", "class", "note")
                .add(note(row.thing()))
                .close("td")
                .close("tr");
    }

    /** Outlet of an article, status and sources of an event, the article of a claim. */
    private Html note(Node thing) {
        Html note = new Html();
        reader.value(thing, Standard.PUBLISHER).ifPresent(outlet -> note.add(links.to(outlet)));
        if (reader.isA(thing, Cmq.EVENT)) {
            reader.value(thing, Cmq.STATUS).ifPresent(status -> note.text(reader.label(status)));
            reader.text(thing, Cmq.SOURCE_COUNT)
                    .ifPresent(count -> note.text(", " + count + (count.equals("1") ? " source" : " sources")));
        }
        reader.value(thing, Cmq.EVIDENCE)
                .flatMap(evidence -> reader.value(thing, Cmq.REPORTED_IN))
                .flatMap(article -> new Byline(reader).of(article))
                .ifPresent(note::text);
        return note;
    }
}
