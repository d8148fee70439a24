package org.communique.extract.membership;

import org.communique.claim.MembershipStanding;
import org.communique.claim.Mention;

/**
 * Memberships as one phrase states them.
 *
 * @param parties who belongs
 * @param organization to what
 * @param standing how
 * @param from first token of the words that say so, besides the parties and the organization
 * @param to one past their last token
 * @param percent how sure the pattern is
 */
record Stated(Parties parties, Mention organization, MembershipStanding standing, int from, int to, int percent) {

    Stated withStanding(MembershipStanding other) {
        return new Stated(parties, organization, other, from, to, percent);
    }
}
