package org.communique.extract.event;

/**
 * A run of tokens that belong together.
 *
 * @param kind what it is in the sentence
 * @param from index of its first token
 * @param to one past the index of its last token
 */
record Chunk(Kind kind, int from, int to) {

    enum Kind {
        /** A noun phrase without what follows its noun. */
        NOUN,
        /** An adjective or participle by itself: "is due". */
        ADJECTIVE,
        /** A verb with its auxiliaries and adverbs. */
        VERB,
        PREPOSITION,
        COMMA,
        /** And, or, including, as well as. */
        AND,
        /** Who, which, that, where after a noun. */
        RELATIVE,
        /** That, as, while, because, if before a clause. */
        CLAUSE,
        /** A date or period. */
        TIME,
        /** Adverbs, quotation marks, what stands in brackets: looked through. */
        ASIDE,
        /** Semicolon, colon, dash, full stop. */
        BREAK
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean holds(int token) {
        return from <= token && token < to;
    }
}
