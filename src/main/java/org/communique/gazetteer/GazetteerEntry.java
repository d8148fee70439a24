package org.communique.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityKind;
import org.communique.claim.WikidataId;

/**
 * An item of Wikidata as the index keeps it.
 *
 * @param item its id
 * @param kind its class in the ontology
 * @param label its usual name
 * @param aliases its other names, in the order of the dump
 * @param country the country that it lies in or belongs to, or whose citizen it is
 * @param positions the offices that a person holds or held
 * @param prominence the number of its pages in Wikipedia and sister projects
 */
public record GazetteerEntry(
        WikidataId item,
        EntityKind kind,
        String label,
        List<String> aliases,
        Optional<WikidataId> country,
        List<WikidataId> positions,
        int prominence) {

    /** The most prominent first; among equals the one with the lower number, which is the older item. */
    static final Comparator<GazetteerEntry> ORDER = Comparator.comparingInt(GazetteerEntry::prominence)
            .reversed()
            .thenComparingLong(entry -> Long.parseLong(entry.item().value().substring(1)));

    public GazetteerEntry {
        aliases = List.copyOf(aliases);
        positions = List.copyOf(positions);
    }
}
