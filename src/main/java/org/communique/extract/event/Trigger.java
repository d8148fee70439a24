package org.communique.extract.event;

import java.util.List;
import java.util.Set;
import org.communique.claim.EventType;

/**
 * A row of the event lexicon.
 *
 * @param kind verb, noun or manner
 * @param type the class of event
 * @param frame which roles it needs
 * @param objects phrases of which one must be the verb's object, as words; none if any will do
 * @param prepositions what brings in the other side
 * @param unless words that may not follow
 */
record Trigger(
        Kind kind,
        EventType type,
        Frame frame,
        List<List<String>> objects,
        Set<String> prepositions,
        Set<String> unless) {

    /** Stands among the objects for every named alliance or international body. */
    static final String ALLIANCE = "<alliance>";

    /** Stands among the objects of a verb whose subject is a force: "missiles hit X", "troops advanced on X". */
    static final String FORCE = "<force>";

    enum Kind {
        VERB,
        NOUN,
        MANNER,
        /** A noun phrase that ends like an event and is none: "trade war". */
        NONE
    }

    /** Stands among the objects of what counts only if somebody is ordered to do it: "told the envoy to leave". */
    static final String ORDER = "<order>";

    /** Whether this stands among the objects. */
    boolean asks(String marker) {
        return objects.contains(List.of(marker));
    }

    /** Whether an entry among the objects is no phrase. */
    static boolean isMarker(String object) {
        return object.equals(ALLIANCE) || object.equals(FORCE) || object.equals(ORDER);
    }

    Trigger {
        objects = List.copyOf(objects);
        prepositions = Set.copyOf(prepositions);
        unless = Set.copyOf(unless);
    }
}
