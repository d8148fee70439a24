package org.communique.claim;

/**
 * A country, organization or person belongs to an organization.
 *
 * @param member who belongs
 * @param organization to what
 * @param standing as a member, or as a candidate, an observer, no longer
 */
public record Membership(EntityId member, EntityId organization, MembershipStanding standing, Grounds grounds)
        implements Claim {

    /** The same membership on other grounds. */
    public Membership on(Grounds other) {
        return new Membership(member, organization, standing, other);
    }
}
