package org.communique.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.knowledge.Table;
import org.junit.jupiter.api.Test;

/** The table of gatherings names series that the gazetteer knows: only those are ever found in a text. */
class GatheringsTableTest {

    @Test
    void everyGatheringIsAnOrganizationOfTheGazetteer() {
        Set<String> known = Table.load("gazetteer/organizations.tsv", "id").rows().stream()
                .map(row -> row.get("id"))
                .collect(Collectors.toSet());
        List<String> unknown = Table.load("lexicon/gatherings.tsv", "entity").rows().stream()
                .map(row -> row.get("entity"))
                .filter(id -> !known.contains(id))
                .toList();
        assertEquals(List.of(), unknown);
    }
}
