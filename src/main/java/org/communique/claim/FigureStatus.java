package org.communique.claim;

/** Whether a figure was reached, is aimed at, or is expected. */
public enum FigureStatus {
    REPORTED("Reported"),
    TARGET("Target"),
    FORECAST("Forecast");

    private final String term;

    FigureStatus(String term) {
        this.term = term;
    }

    /** The local name of the individual in the ontology. */
    public String term() {
        return term;
    }
}
