package org.communique.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;
import org.communique.search.ArticleText;
import org.communique.search.Group;
import org.communique.search.NamedThing;

/** What there is to find in the graphs, one by one. Use within a transaction. */
final class SearchSource {

    private static final Node OBSERVATION = Cmq.TRADE_OBSERVATION;

    private final KnowledgeReader reader;
    private final LocalLinks links;
    private final Kinds kinds;

    SearchSource(KnowledgeReader reader, LocalLinks links) {
        this.reader = reader;
        this.links = links;
        this.kinds = new Kinds(reader);
    }

    /** All people, organizations, places, events, trade figures and articles. */
    Stream<NamedThing> things() {
        return Stream.of(entitiesAndEvents(), figures(), articles()).flatMap(things -> things);
    }

    /** All articles that have a text. */
    Stream<ArticleText> texts() {
        return reader.withValue(Standard.TYPE, Cmq.ARTICLE).stream()
                .filter(Node::isURI)
                .flatMap(article -> reader.text(article, Standard.ARTICLE_BODY).stream()
                        .map(text -> new ArticleText(article.getURI(), text)));
    }

    private Stream<NamedThing> entitiesAndEvents() {
        return reader.with(Standard.LABEL).stream()
                .filter(thing -> links.isInstance(thing))
                .flatMap(thing -> switch (kinds.colour(thing)) {
                    case "event" -> Stream.of(event(thing));
                    case "person", "country", "organization", "place" -> Stream.of(entity(thing));
                    default -> Stream.empty();
                });
    }

    private NamedThing entity(Node thing) {
        return new NamedThing(
                thing.getURI(),
                Group.ENTITY,
                kinds.colour(thing),
                reader.label(thing),
                names(thing),
                kinds.words(thing),
                reader.count(Standard.MENTIONS, thing));
    }

    private NamedThing event(Node event) {
        List<String> names = new ArrayList<>(names(event));
        List.of(Cmq.PARTICIPANT, Cmq.PLACE)
                .forEach(slot -> reader.values(event, slot).forEach(filler -> names.add(reader.label(filler))));
        return new NamedThing(
                event.getURI(),
                Group.EVENT,
                "event",
                reader.label(event),
                names,
                new TimeInWords(reader).of(event),
                reader.number(event, Cmq.SOURCE_COUNT));
    }

    /** Figures joined across articles; where there are none, figures as the articles state them. */
    private Stream<NamedThing> figures() {
        List<Node> joined = reader.withValue(Standard.TYPE, OBSERVATION);
        return (joined.isEmpty() ? reader.withValue(Standard.TYPE, Cmq.TRADE_FIGURE) : joined)
                .stream().filter(Node::isURI).map(this::figure);
    }

    private NamedThing figure(Node figure) {
        List<String> words =
                reader.evidence(figure).stream().map(Passage::words).limit(1).toList();
        return new NamedThing(
                figure.getURI(),
                Group.FIGURE,
                "figure",
                reader.label(figure),
                words,
                new TimeInWords(reader).of(figure),
                Math.max(1, reader.number(figure, Cmq.SOURCE_COUNT)));
    }

    private Stream<NamedThing> articles() {
        return reader.withValue(Standard.TYPE, Cmq.ARTICLE).stream()
                .filter(Node::isURI)
                .map(article -> new NamedThing(
                        article.getURI(),
                        Group.ARTICLE,
                        "article",
                        reader.label(article),
                        List.of(),
                        new Byline(reader).of(article).orElse(""),
                        1));
    }

    private List<String> names(Node thing) {
        return reader.values(thing, Standard.ALT_LABEL).stream()
                .map(reader::label)
                .toList();
    }
}
