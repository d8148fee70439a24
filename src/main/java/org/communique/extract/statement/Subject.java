package org.communique.extract.statement;

import java.util.List;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;

/**
 * The subject of a verb of reporting.
 *
 * @param from index of its first token
 * @param to one past its last token, apposition included
 * @param kind how it is known who speaks
 * @param speakers who speaks; empty unless named here
 * @param percent how sure that is
 */
record Subject(int from, int to, Kind kind, List<EntityId> speakers, int percent) {

    private static final int BY_NAME = 95;

    /** How the text tells who speaks. */
    enum Kind {
        /** It says so. */
        NAMED,
        /** "it", "the statement": whoever spoke before. */
        BACK,
        /** No subject of its own: "…, and urged": the one of the verb before, else of the sentence. */
        SHARED,
        /** "analysts", "a senior official". */
        UNNAMED
    }

    static Subject of(Mention mention, int from, int to) {
        int percent = mention.form() == MentionForm.NAME ? BY_NAME : 80;
        return new Subject(from, to, Kind.NAMED, mention.denotes(), percent);
    }

    static Subject without(int from, int to, Kind kind) {
        return new Subject(from, to, kind, List.of(), 0);
    }

    Subject spokenBy(List<EntityId> others, int surely) {
        return new Subject(from, to, Kind.NAMED, others, surely);
    }

    /** Whether the name itself stands there, no description or pronoun. */
    boolean isByName() {
        return percent == BY_NAME;
    }

    boolean isNamed() {
        return kind == Kind.NAMED;
    }
}
