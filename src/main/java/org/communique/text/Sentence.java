package org.communique.text;

import java.util.List;

/**
 * A sentence, or the headline.
 *
 * @param index its number in the article, from 0
 * @param paragraph the number of its paragraph; the headline is paragraph 0 of its own
 * @param headline whether it is (part of) the headline
 * @param span from its first to its last token
 * @param tokens at least one
 */
public record Sentence(int index, int paragraph, boolean headline, Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The span from token {@code from} to the token before {@code to}. */
    public Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** Index of the first token that ends after the text offset {@code offset}; {@link #size()} where there is none. */
    public int tokenAt(int offset) {
        int index = 0;
        while (index < tokens.size() && tokens.get(index).span().end() <= offset) {
            index++;
        }
        return index;
    }
}
