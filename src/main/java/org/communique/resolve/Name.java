package org.communique.resolve;

import java.util.List;
import org.communique.knowledge.Folding;
import org.communique.knowledge.NameSense;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;

/**
 * A run of tokens that is taken for a name, before it is known whose.
 *
 * @param sentence where
 * @param from index of its first token
 * @param to one past the index of its last token
 * @param kind what it names
 * @param evidence why it is taken for a name
 * @param senses what the gazetteer knows by this name; empty for an unknown name
 */
record Name(Sentence sentence, int from, int to, Kind kind, Evidence evidence, List<NameSense> senses) {

    Name {
        senses = List.copyOf(senses);
    }

    /** What a name names; NOTHING for capitalized phrases that are no names. */
    enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE,
        NOTHING
    }

    /** Why words are taken for a name. */
    enum Evidence {
        NOT_A_NAME,
        GAZETTEER,
        ORGANIZATION_WORD,
        TITLE,
        ENGINE,
        SHORT_FORM
    }

    int length() {
        return to - from;
    }

    Span span() {
        return sentence.span(from, to);
    }

    String text(String article) {
        return span().in(article);
    }

    List<Token> tokens() {
        return sentence.tokens().subList(from, to);
    }

    /** Its words without accents, joined by blanks. */
    String key() {
        return String.join(
                " ", tokens().stream().map(token -> Folding.of(token.text())).toList());
    }

    boolean overlaps(Name other) {
        return sentence.index() == other.sentence.index() && from < other.to && other.from < to;
    }
}
