package org.communique.claim;

/** How somebody belongs to an organization. */
public enum MembershipStanding {
    MEMBER("CurrentMember"),
    CANDIDATE("CandidateMember"),
    OBSERVER("ObserverMember"),
    FORMER_MEMBER("FormerMember"),
    /** Part of it, as an institute is of an academy. */
    SUB_ORGANIZATION("SubOrganization");

    private final String term;

    MembershipStanding(String term) {
        this.term = term;
    }

    /** The local name of the individual in the ontology. */
    public String term() {
        return term;
    }
}
