package org.communique.extract.statement;

import java.util.Optional;
import org.communique.text.Span;

/**
 * Where the words of a reporting clause stand.
 *
 * @param side before or behind the clause
 * @param from index of the first token of the words in the clause's sentence; for {@link Side#NONE}, of what follows the clause
 * @param quotation the quotation that is the words, where they are wholly in quotation marks
 * @param object whether they are a noun phrase or infinitive: "praised the deal"
 * @param percent how sure the join is
 */
record Wording(Side side, int from, Optional<Quotation> quotation, boolean object, int percent) {

    /** On which side of the clause the words stand. */
    enum Side {
        BEFORE,
        BEHIND,
        NONE
    }

    static Wording behind(int from, int percent) {
        return new Wording(Side.BEHIND, from, Optional.empty(), false, percent);
    }

    static Wording object(int from, int percent) {
        return new Wording(Side.BEHIND, from, Optional.empty(), true, percent);
    }

    static Wording before(int from, int percent) {
        return new Wording(Side.BEFORE, from, Optional.empty(), false, percent);
    }

    static Wording none(int from) {
        return new Wording(Side.NONE, from, Optional.empty(), false, 0);
    }

    Wording quoting(Quotation words) {
        return new Wording(side, from, Optional.of(words), false, 92);
    }

    Span span(Span unquoted) {
        return quotation.map(Quotation::words).orElse(unquoted);
    }
}
