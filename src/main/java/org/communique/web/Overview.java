package org.communique.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/**
 * What the first page shows of the graphs. Nothing changes them while they are served, so it is read once.
 *
 * @param counts how many things there are of each of the main classes
 * @param largest the events that most outlets report
 * @param newest the events that were last, of those that happened
 * @param articles the newest articles
 */
record Overview(List<Count> counts, List<Story> largest, List<Story> newest, List<Item> articles) {

    private static final int SHOWN = 6;
    private static final List<Count> COUNTED = List.of(
            new Count("Article", "articles", "article", 0),
            new Count("Event", "events", "event", 0),
            new Count("TradeFigure", "trade figures", "figure", 0),
            new Count("Statement", "statements", "statement", 0),
            new Count("Role", "offices", "role", 0),
            new Count("Membership", "memberships", "membership", 0),
            new Count("Disagreement", "disagreements", "disagreement", 0),
            new Count("Person", "people", "person", 0),
            new Count("Organization", "organizations", "organization", 0),
            new Count("Country", "countries", "country", 0));

    Overview {
        counts = List.copyOf(counts);
        largest = List.copyOf(largest);
        newest = List.copyOf(newest);
        articles = List.copyOf(articles);
    }

    /** A class of the ontology, what its members are called, their colour, and how many there are. */
    record Count(String term, String plural, String colour, int size) {}

    /** Something to go on to, with a word on it. */
    record Item(Node thing, String label, String note) {}

    /** An event with what tells whether it is worth a look. */
    record Story(Item event, String status, int sources) {}

    private record Dated(Node event, String day, int sources) {}

    static Overview of(Site site, KnowledgeReader reader) {
        List<Dated> events = reader.with(Cmq.SOURCE_COUNT).stream()
                .filter(event -> reader.isA(event, Cmq.EVENT))
                .map(event -> new Dated(
                        event, reader.text(event, Cmq.LATEST).orElse(""), reader.number(event, Cmq.SOURCE_COUNT)))
                .toList();
        Comparator<Dated> byName = Comparator.comparing(dated -> dated.event().getURI());
        return new Overview(
                COUNTED.stream()
                        .map(count -> new Count(
                                count.term(),
                                count.plural(),
                                count.colour(),
                                site.members(reader, Cmq.term(count.term())).size()))
                        .toList(),
                events.stream()
                        .sorted(Comparator.comparingInt((Dated dated) -> -dated.sources())
                                .thenComparing(Comparator.comparing(Dated::day).reversed())
                                .thenComparing(byName))
                        .limit(SHOWN)
                        .map(dated -> story(reader, dated))
                        .toList(),
                events.stream()
                        .filter(dated -> reader.value(dated.event(), Cmq.STATUS)
                                .filter(Cmq.term("Occurred")::equals)
                                .isPresent())
                        .sorted(Comparator.comparing(Dated::day).reversed().thenComparing(byName))
                        .limit(SHOWN)
                        .map(dated -> story(reader, dated))
                        .toList(),
                articles(reader));
    }

    private static Story story(KnowledgeReader reader, Dated dated) {
        Optional<String> status = reader.value(dated.event(), Cmq.STATUS).map(reader::label);
        return new Story(
                new Item(dated.event(), reader.label(dated.event()), new TimeInWords(reader).of(dated.event())),
                status.orElse(""),
                dated.sources());
    }

    private static List<Item> articles(KnowledgeReader reader) {
        return reader.withValue(Standard.TYPE, Cmq.ARTICLE).stream()
                .sorted(Comparator.comparing((Node article) ->
                                reader.text(article, Standard.DATE_PUBLISHED).orElse(""))
                        .reversed()
                        .thenComparing(Node::getURI))
                .limit(SHOWN)
                .map(article -> new Item(
                        article,
                        reader.label(article),
                        new Byline(reader).of(article).orElse("no date")))
                .toList();
    }
}
