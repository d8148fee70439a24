package org.communique.text;

import java.util.Locale;

/**
 * A word, number or punctuation mark.
 *
 * @param text as written
 * @param lower {@code text} in lower case with straight apostrophes, for look-ups
 * @param span where in the article's text
 * @param tag what the engine takes it to be part of
 */
public record Token(String text, String lower, Span span, NameTag tag) {

    public static Token of(String text, Span span, NameTag tag) {
        return new Token(text, text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\''), span, tag);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }
}
