package org.communique.extract.membership;

import org.communique.claim.MembershipStanding;
import org.communique.claim.Mention;

/**
 * A noun phrase for who belongs: "a founding member of the SCO", "EU countries".
 *
 * @param organization to what
 * @param standing how
 * @param plural whether it speaks of several
 * @param from first token, determiners and modifiers included
 * @param to one past the last token
 * @param percent 100 where the phrase names the organization, less where that stands elsewhere
 */
record Nominal(Mention organization, MembershipStanding standing, boolean plural, int from, int to, int percent) {

    /** The same, with at most this sureness. */
    Nominal sure(int most) {
        return new Nominal(organization, standing, plural, from, to, Math.min(percent, most));
    }

    Nominal withStanding(MembershipStanding other) {
        return new Nominal(organization, other, plural, from, to, percent);
    }
}
