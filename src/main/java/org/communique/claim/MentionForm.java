package org.communique.claim;

/** In what form an entity is mentioned. Only names become labels of the entity. */
public enum MentionForm {
    NAME("ByName"),
    ADJECTIVE("ByAdjective"),
    DESCRIPTION("ByDescription"),
    PRONOUN("ByPronoun");

    private final String term;

    MentionForm(String term) {
        this.term = term;
    }

    /** The local name of the individual in the ontology. */
    public String term() {
        return term;
    }
}
