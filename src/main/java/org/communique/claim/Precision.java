package org.communique.claim;

/** How exactly a time is stated. */
public enum Precision {
    DAY("Day"),
    WEEK("Week"),
    MONTH("Month"),
    QUARTER("Quarter"),
    YEAR("Year"),
    RANGE("Range");

    private final String term;

    Precision(String term) {
        this.term = term;
    }

    /** The local name of the individual in the ontology. */
    public String term() {
        return term;
    }
}
