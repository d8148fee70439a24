package org.communique.claim;

/** Whether an event happened, as the article puts it. */
public enum EventStatus {
    OCCURRED("Occurred"),
    PLANNED("Planned"),
    ONGOING("Ongoing"),
    ALLEGED("Alleged"),
    HYPOTHETICAL("Hypothetical"),
    DENIED("Denied");

    private final String term;

    EventStatus(String term) {
        this.term = term;
    }

    /** The local name of the individual in the ontology. */
    public String term() {
        return term;
    }
}
