package org.communique.claim;

/** How a stated amount relates to the true one. */
public enum Qualifier {
    EXACTLY("Exactly"),
    ABOUT("About"),
    MORE_THAN("MoreThan"),
    LESS_THAN("LessThan"),
    NEARLY("Nearly");

    private final String term;

    Qualifier(String term) {
        this.term = term;
    }

    /** The local name of the individual in the ontology. */
    public String term() {
        return term;
    }
}
