package org.communique.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;

/**
 * One thing that a report may tell: when, where, who, how much.
 *
 * @param title the heading of its column
 * @param properties the properties behind it, by which a disagreement is placed
 * @param isList whether a source may give some of the values and leave out others
 * @param values what a claim gives for it
 */
record Slot(String title, Set<Node> properties, boolean isList, Function<Node, List<Value>> values) {

    private static final Set<Node> TIMES =
            Set.of(Cmq.EARLIEST, Cmq.LATEST, Cmq.PRECISION, Cmq.TIME_AS_STATED, Cmq.PARTIAL_DATE);

    Slot {
        properties = Set.copyOf(properties);
    }

    /**
     * What a source gives for a slot.
     *
     * @param text in words
     * @param thing what it leads to, where it is a thing
     */
    record Value(String text, Optional<Node> thing) {}

    /** What reports of an event tell. */
    static List<Slot> ofEvents(KnowledgeReader reader) {
        return List.of(
                things("What", Cmq.EVENT_TYPE, false, reader),
                new Slot("When", TIMES, false, claim -> time(reader, claim)),
                things("Where", Cmq.PLACE, false, reader),
                new Slot(
                        "Who",
                        Set.of(Cmq.PARTICIPANT, Cmq.ACTOR, Cmq.RECIPIENT),
                        true,
                        claim -> things(reader, claim, Cmq.PARTICIPANT)),
                things("Status", Cmq.STATUS, false, reader));
    }

    /** What claims about a trade figure tell. */
    static List<Slot> ofFigures(KnowledgeReader reader) {
        return List.of(
                new Slot(
                        "How much",
                        Set.of(Cmq.AMOUNT, Cmq.CURRENCY, Cmq.QUALIFIER, Cmq.SHARE_PERCENT),
                        false,
                        claim -> text(new ClaimSummary(reader).amount(claim))),
                new Slot(
                        "Growth",
                        Set.of(Cmq.GROWTH_PERCENT, Cmq.GROWTH_BASE),
                        false,
                        claim -> text(new ClaimSummary(reader).growth(claim))),
                new Slot("Period", TIMES, false, claim -> time(reader, claim)),
                things("Status", Cmq.FIGURE_STATUS, false, reader),
                things("Taken from", Cmq.DATA_SOURCE, false, reader));
    }

    private static Slot things(String title, Node property, boolean isList, KnowledgeReader reader) {
        return new Slot(title, Set.of(property), isList, claim -> things(reader, claim, property));
    }

    private static List<Value> things(KnowledgeReader reader, Node claim, Node property) {
        return reader.values(claim, property).stream()
                .map(thing -> new Value(reader.label(thing), Optional.of(thing)))
                .toList();
    }

    private static List<Value> text(String words) {
        return words.isEmpty() ? List.of() : List.of(new Value(words, Optional.empty()));
    }

    /** The words of the text, and the days they were read as. */
    private static List<Value> time(KnowledgeReader reader, Node claim) {
        String words = reader.text(claim, Cmq.TIME_AS_STATED)
                .map(stated -> "“" + stated + "”")
                .orElse("");
        String days = new TimeInWords(reader).bounds(claim);
        return text(words.isEmpty() || days.isEmpty() ? words + days : words + ": " + days);
    }
}
