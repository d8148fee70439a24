package org.communique.extract.role;

import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.extract.role.RoleWords.Head;

/**
 * A title with what it is a title of, without its holder.
 *
 * @param from first token of the words that state it, the organization included
 * @param to one past the last
 * @param words the title without the organization
 * @param organization whose office it is, where stated
 * @param head the word that makes it an office
 * @param complemented whether words after the head say more of it
 */
record Title(int from, int to, String words, Optional<EntityId> organization, Head head, boolean complemented) {

    /** The same office of the organization of another title joined to it by "and", if it names none of its own. */
    Title sharing(Title other) {
        boolean own = organization.isPresent() || complemented || other.complemented;
        return own ? this : new Title(from, to, words, other.organization, head, complemented);
    }

    /** Whether it says enough by itself to be an office of somebody. */
    boolean isTelling() {
        return !head.isGeneric() || organization.isPresent() || complemented;
    }
}
