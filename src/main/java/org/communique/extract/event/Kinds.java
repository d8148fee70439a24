package org.communique.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.communique.claim.EventType;

/** Whether two mentions can tell of one happening, by their classes. */
final class Kinds {

    static final Set<EventType> FORCE =
            EnumSet.of(EventType.MILITARY_ATTACK, EventType.WAR, EventType.MILITARY_OFFENSIVE);

    private Kinds() {}

    static boolean agree(Draft one, Draft other) {
        if (one.type() == other.type() || (FORCE.contains(one.type()) && FORCE.contains(other.type()))) {
            return true;
        }
        boolean talks = isTalks(one.type()) && isTalks(other.type());
        if (isCallOf(one, other) || isCallOf(other, one)) {
            return false;
        }
        return talks && !(one.strength().firm() && other.strength().firm());
    }

    /** A call of two leaders is no round of talks of their countries, and is held at no place. */
    private static boolean isCallOf(Draft call, Draft talks) {
        return call.type().isRemote()
                && call.strength().firm()
                && (talks.type() == EventType.NEGOTIATION || talks.place().isPresent());
    }

    private static boolean isTalks(EventType type) {
        return type.isConsultation() && type != EventType.VISIT;
    }
}
