package org.communique.claim;

/**
 * A country, organization or person belongs to an organization, or an organization is part of another.
 *
 * @param member who belongs
 * @param organization to what
 * @param standing as a member, or as a candidate, an observer, no longer, or as a part of it
 */
public record Membership(EntityId member, EntityId organization, MembershipStanding standing, Grounds grounds)
        implements Claim {

    /** The same membership on other grounds. */
    public Membership on(Grounds other) {
        return new Membership(member, organization, standing, other);
    }
}
