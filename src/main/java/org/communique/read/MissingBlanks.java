package org.communique.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts back the blank that got lost after a sentence ("in May.The summit") or after a small word before a linked name
 * ("withPresident"). Abbreviations (U.S.A), figures (3.5), addresses (example.com) and dotted words (e.g.this) stay.
 */
final class MissingBlanks {

    /** A sentence's end: after two small letters, a figure, a percent sign or a bracket; before a capitalised word, "A" or "I". */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<=\\p{Ll}{2}|[\\d%)]|\\p{Lu}{2})([.?!])(?=[“‘(]?(?:\\p{Lu}(?!om\\b|et\\b|rg\\b)[\\p{L}'’]|[AI] ))");

    private static final Pattern SENTENCE_AND_QUOTE = Pattern.compile("(?<=\\p{Ll}|\\d)([.?!,])([\"])(?=\\p{L})");
    private static final Pattern QUOTE_AND_WORD = Pattern.compile("([.?!,])(”)(?=\\p{L})");
    private static final Pattern TWO_QUOTES = Pattern.compile("([.?!,])\"\"(?=\\p{L})");
    private static final Pattern GLUED_WORD = Pattern.compile(
            "(?<![\\p{L}'’-])(with|that|from|the|and|of|by|for|when|after|before|between|while|told)(?=\\p{Lu}\\p{Ll}{2})");

    private MissingBlanks() {}

    static String repair(String paragraph) {
        String text = GLUED_WORD.matcher(paragraph).replaceAll("$1 ");
        text = QUOTE_AND_WORD.matcher(text).replaceAll("$1$2 ");
        text = TWO_QUOTES.matcher(text).replaceAll("$1\" \"");
        text = aroundStraightQuotes(text);
        return SENTENCE.matcher(text).replaceAll("$1 ");
    }

    /** A straight quotation mark between two sentences belongs to the one whose quotation it closes or opens. */
    private static String aroundStraightQuotes(String text) {
        Matcher matcher = SENTENCE_AND_QUOTE.matcher(text);
        StringBuilder out = new StringBuilder(text.length());
        int end = 0;
        boolean open = false;
        while (matcher.find()) {
            open ^= isOdd(text.substring(end, matcher.start()));
            out.append(text, end, matcher.start()).append(matcher.group(1)).append(open ? "\" " : " \"");
            open = !open;
            end = matcher.end();
        }
        return out.append(text, end, text.length()).toString();
    }

    private static boolean isOdd(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }
}
