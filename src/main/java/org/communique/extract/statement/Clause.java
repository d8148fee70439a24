package org.communique.extract.statement;

import java.util.Optional;
import org.communique.claim.EntityId;

/**
 * A reporting clause: who, the verb, to whom.
 *
 * @param verb the form of the verb
 * @param from index of the first token of the subject or verb, whichever is first
 * @param verbAt index of the verb
 * @param verbEnd one past the verb
 * @param to one past the last token of subject, verb and addressee
 * @param subject who says it
 * @param addressee to whom, where named
 * @param via what relays it, where the clause itself says so
 */
record Clause(
        SpeechVerb verb,
        int from,
        int verbAt,
        int verbEnd,
        int to,
        Subject subject,
        Optional<EntityId> addressee,
        Optional<EntityId> via) {

    Clause withSubject(Subject other) {
        return new Clause(verb, from, verbAt, verbEnd, to, other, addressee, via);
    }

    /** Whether it hangs on another clause: "…, adding that", "… and urged". */
    boolean isDependent() {
        return subject.kind() == Subject.Kind.SHARED;
    }
}
