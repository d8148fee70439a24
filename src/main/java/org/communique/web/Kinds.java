package org.communique.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** Which colour a thing has, and what it is in a word or two. */
final class Kinds {

    private static final String PLAIN = "plain";
    /** The first that fits counts: a country is a place, too. */
    private static final Map<Node, String> COLOURS = colours();

    private static final Set<Node> GENERAL =
            Set.of(Cmq.term("Event"), Cmq.term("Organization"), Cmq.term("Place"), Cmq.term("Entity"));

    private final KnowledgeReader reader;

    Kinds(KnowledgeReader reader) {
        this.reader = reader;
    }

    private static Map<Node, String> colours() {
        Map<Node, String> colours = new LinkedHashMap<>();
        colours.put(Cmq.ARTICLE, "article");
        colours.put(Cmq.EVENT, "event");
        colours.put(Cmq.EVENT_REPORT, "event");
        colours.put(Cmq.TRADE_FIGURE, "figure");
        colours.put(Cmq.REFERENCE_FIGURE, "figure");
        colours.put(Cmq.TRADE_OBSERVATION, "figure");
        colours.put(Cmq.STATEMENT, "statement");
        colours.put(Cmq.ROLE, "role");
        colours.put(Cmq.MEMBERSHIP, "membership");
        colours.put(Cmq.DISAGREEMENT, "disagreement");
        colours.put(Cmq.term("Person"), "person");
        colours.put(Cmq.term("Country"), "country");
        colours.put(Cmq.term("Organization"), "organization");
        colours.put(Cmq.term("Place"), "place");
        return colours;
    }

    /** The name of the colour, as {@link Parts#badge} takes it. */
    String colour(Node thing) {
        List<Node> types = reader.values(thing, Standard.TYPE);
        return COLOURS.entrySet().stream()
                .filter(colour -> types.contains(colour.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(PLAIN);
    }

    /** Its most special classes, such as {@code city} or {@code phone call}. */
    String words(Node thing) {
        List<Node> types = reader.values(thing, Standard.TYPE);
        List<Node> special =
                types.stream().filter(type -> !GENERAL.contains(type)).toList();
        return (special.isEmpty() ? types : special).stream().map(reader::label).collect(Collectors.joining(", "));
    }
}
