package org.communique.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.communique.text.Span;

/**
 * A number in digits, a word, or a single sign: what the readers of quantities look at.
 *
 * @param lower the word or sign in lower case without full stops inside ({@code u.s.} is {@code us})
 * @param digits the value, for a number in digits
 * @param span where in the text
 * @param glued whether it touches the piece before it
 * @param capital whether it begins with a capital letter
 */
record Lexeme(String lower, Optional<BigDecimal> digits, Span span, boolean glued, boolean capital) {

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isNumber() {
        return digits.isPresent();
    }

    boolean isWord() {
        return digits.isEmpty() && Character.isLetter(lower.codePointAt(0));
    }

    boolean isHyphen() {
        return lower.equals("-") || lower.equals("‑") || lower.equals("‐");
    }

    boolean isDash() {
        return isHyphen() || lower.equals("–") || lower.equals("—");
    }
}
