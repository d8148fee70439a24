package org.communique.extract.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.communique.knowledge.Table;

/** Nouns that stand for the country or body named before them ("Russian troops"), from {@code stand-ins.tsv}. */
final class StandIns {

    private enum Acts {
        ANY,
        FORCE,
        HOUSEHOLD
    }

    private final Map<String, Acts> byNoun = new HashMap<>();

    private StandIns() {}

    static StandIns load() {
        StandIns standIns = new StandIns();
        for (Table.Row row : Table.load("lexicon/stand-ins.tsv", "noun", "acts").rows()) {
            try {
                standIns.byNoun.put(
                        row.get("noun"), Acts.valueOf(row.get("acts").toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw row.error("acts is any, force or household, got '" + row.get("acts") + "'");
            }
        }
        return standIns;
    }

    /** Whether the noun, the last word of a noun phrase, stands for whom the phrase names. */
    boolean has(String noun, boolean inForce) {
        Acts acts = byNoun.get(noun);
        return acts != null && (inForce || acts != Acts.FORCE);
    }

    /** Whether it stands for a person, too. */
    boolean isHousehold(String noun) {
        return byNoun.get(noun) == Acts.HOUSEHOLD;
    }
}
