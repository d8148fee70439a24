package org.communique.claim;

/** How somebody belongs to an organization. */
public enum MembershipStanding {
    MEMBER("CurrentMember"),
    CANDIDATE("CandidateMember"),
    OBSERVER("ObserverMember"),
    FORMER_MEMBER("FormerMember");

    private final String term;

    MembershipStanding(String term) {
        this.term = term;
    }

    /** The local name of the individual in the ontology. */
    public String term() {
        return term;
    }
}
