package org.communique.extract.statement;

import java.util.List;
import org.communique.claim.EntityId;

/**
 * Who has the floor after a sentence: who spoke last.
 *
 * @param sentence number of the sentence in which they spoke
 * @param paragraph its paragraph
 * @param speakers who; empty where the text does not name them
 * @param expecting whether their words are still to come, as after "told reporters:"
 */
record Floor(int sentence, int paragraph, List<EntityId> speakers, boolean expecting) {

    static final Floor EMPTY = new Floor(-10, -10, List.of(), false);

    private static final int REACH = 2;

    /** Those whom "it" or "the statement" in sentence {@code later} may mean. */
    List<EntityId> heardIn(int later) {
        return later - sentence <= REACH ? speakers : List.of();
    }
}
