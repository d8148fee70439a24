package org.communique.extract.event;

import java.util.HashMap;
import java.util.Map;
import org.communique.knowledge.Table;

/** Nouns that stand for the country or body named before them ("Russian troops"), from {@code stand-ins.tsv}. */
final class StandIns {

    private final Map<String, Boolean> forceOnly = new HashMap<>();

    private StandIns() {}

    static StandIns load() {
        StandIns standIns = new StandIns();
        for (Table.Row row : Table.load("lexicon/stand-ins.tsv", "noun", "acts").rows()) {
            String acts = row.get("acts");
            if (!acts.equals("any") && !acts.equals("force")) {
                throw row.error("acts is 'any' or 'force', got '" + acts + "'");
            }
            standIns.forceOnly.put(row.get("noun"), acts.equals("force"));
        }
        return standIns;
    }

    /** Whether the noun, the last word of a noun phrase, stands for whom the phrase names. */
    boolean has(String noun, boolean inForce) {
        Boolean force = forceOnly.get(noun);
        return force != null && (inForce || !force);
    }
}
