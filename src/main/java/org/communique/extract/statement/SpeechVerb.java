package org.communique.extract.statement;

import java.util.Set;

/**
 * A form of a verb of reporting.
 *
 * @param participle whether the form ends in -ing
 * @param takes what may stand for the words
 */
record SpeechVerb(boolean participle, Set<Takes> takes) {

    /** What a verb may have for the words. */
    enum Takes {
        /** A clause right behind: "said prices rose". */
        CLAUSE,
        /** A clause with "that", "how" or "whether". */
        THAT,
        /** Words in quotation marks. */
        QUOTE,
        /** A noun phrase or an infinitive: "called for talks". */
        OBJECT,
        /** A noun phrase that holds a quotation: "called it a “mistake”". */
        WITHIN,
        /** A noun phrase and what it is said to be: "described the vote as a victory". */
        AS,
        /** A noun phrase and a name for it: "called the vote a victory", "called the duties unfair". */
        NAMING,
        /** Names first whom it is said to: "told Smith that". */
        ADDRESSEE
    }

    SpeechVerb {
        takes = Set.copyOf(takes);
    }

    boolean takes(Takes kind) {
        return takes.contains(kind);
    }

    /** Whether the clause may stand behind its words: "Prices rose, she said." */
    boolean followsWords() {
        return takes(Takes.CLAUSE) || takes(Takes.THAT) || takes(Takes.QUOTE);
    }
}
