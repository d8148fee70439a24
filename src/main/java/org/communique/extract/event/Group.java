package org.communique.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.communique.claim.EntityId;

/**
 * Those whom one or several coordinated noun phrases stand for.
 *
 * @param entities in text order, perhaps none
 * @param from index of the first token
 * @param to one past the index of the last token
 */
record Group(List<EntityId> entities, int from, int to) {

    static final Group NOBODY = new Group(List.of(), -1, -1);

    Group {
        entities = entities.stream().distinct().toList();
    }

    boolean isEmpty() {
        return entities.isEmpty();
    }

    boolean isFound() {
        return from >= 0;
    }

    Group and(Group other) {
        if (!isFound()) {
            return other;
        }
        if (!other.isFound()) {
            return this;
        }
        boolean inOrder = from <= other.from;
        List<EntityId> all = new ArrayList<>(inOrder ? entities : other.entities);
        all.addAll(inOrder ? other.entities : entities);
        return new Group(all, Math.min(from, other.from), Math.max(to, other.to));
    }
}
