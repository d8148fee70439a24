package org.communique.extract.statement;

import java.util.List;
import org.communique.claim.EntityId;

/**
 * A reporting clause and where its words stand.
 *
 * @param clause who says it; the subject holds the speakers, as far as they are known
 * @param wording where the words stand
 */
record Placed(Clause clause, Wording wording) {

    boolean isNamed() {
        return clause.subject().isNamed();
    }

    boolean isBefore() {
        return wording.side() == Wording.Side.BEFORE;
    }

    boolean isBehind() {
        return wording.side() == Wording.Side.BEHIND;
    }

    /** Whether no words were found in the sentence. */
    boolean isSilent() {
        return wording.side() == Wording.Side.NONE;
    }

    /** Whether the words are no clause: "praised the deal". */
    boolean isObject() {
        return isBehind() && wording.quotation().isEmpty() && wording.object();
    }

    List<EntityId> speakers() {
        return clause.subject().speakers();
    }
}
