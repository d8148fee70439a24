package org.communique.resolve;

import java.util.Locale;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** How a sentence is set: in capitals, with a capital on every word, or as running text. */
final class Typography {

    private static final int LONG_WORD = 4;

    private Typography() {}

    /** Whether nearly all letters are capitals. */
    static boolean isShouted(Sentence sentence) {
        long words = sentence.tokens().stream()
                .filter(Token::isWord)
                .filter(token -> token.text().length() > 1)
                .count();
        long shouted = sentence.tokens().stream()
                .filter(token -> token.text().length() > 1)
                .filter(Typography::isShouted)
                .count();
        return words >= 2 && shouted * 10 >= words * 8;
    }

    /** Whether nearly every longer word begins with a capital, as in American headlines. */
    static boolean isHeadlineCase(Sentence sentence) {
        long words = longWords(sentence, false);
        return words >= LONG_WORD && longWords(sentence, true) * 10 >= words * 8;
    }

    private static long longWords(Sentence sentence, boolean capitalized) {
        return sentence.tokens().stream()
                .filter(token -> token.text().length() >= LONG_WORD)
                .filter(token -> Character.isLetter(token.text().codePointAt(0)))
                .filter(token -> !capitalized || token.isCapitalized())
                .count();
    }

    /** Whether capitals tell nothing of names here, as in headlines. */
    static boolean isSetInCapitals(Sentence sentence) {
        return sentence.headline() || isHeadlineCase(sentence) || isShouted(sentence);
    }

    /** Whether the word has letters, all of them capitals. */
    static boolean isShouted(Token token) {
        String text = token.text();
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a word of four letters or more stands in capitals: "LIGHTHIZER". */
    static boolean isShoutedWord(Token token) {
        return token.text().length() >= LONG_WORD && isShouted(token);
    }
}
