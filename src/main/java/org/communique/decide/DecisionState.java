package org.communique.decide;

import java.util.Locale;

/** Whether a decision holds. */
public enum DecisionState {
    /** It holds. */
    IN_FORCE("InForce"),
    /** It holds for some of what it speaks of. */
    IN_PART("InPart"),
    /** A later decision says otherwise. */
    OVERRULED("Overruled"),
    /** What it speaks of is not there. It holds again when that comes back. */
    INERT("Inert"),
    /** It was undone. Such a decision stays in the file and is not in the graph. */
    UNDONE("Undone");

    private final String term;

    DecisionState(String term) {
        this.term = term;
    }

    /** The local name of the individual in the ontology. */
    public String term() {
        return term;
    }

    /** For people, as in {@code in force}. */
    public String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
