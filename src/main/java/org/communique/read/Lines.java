package org.communique.read;

import java.util.Set;
import java.util.regex.Pattern;

/** How a line begins and ends: what tells a finished sentence from a headline and from a piece of a broken sentence. */
final class Lines {

    private static final Pattern CLOSED = Pattern.compile(".*[.!?…][\"'”’)\\]]*", Pattern.DOTALL);
    private static final Pattern CONTINUES =
            Pattern.compile("(?:[.,;:!?%)\\]](?!\\.\\.)|['’]s\\b|[”’](?=[\\s,.;:]|$)).*", Pattern.DOTALL);
    private static final Pattern LOWER =
            Pattern.compile("(?:[(\\[“‘\"'…–—-]\\s?|\\.\\.\\.\\s?)?\\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern DASH = Pattern.compile("[-–—]");

    /** Words after which no line ends by itself: articles, prepositions and conjunctions. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "the", "and", "or", "but", "nor", "of", "to", "in", "on", "at", "by", "for", "from", "with",
            "into", "over", "under", "between", "against", "about", "after", "before", "since", "until", "during",
            "through", "via", "than", "that", "which", "who", "whose", "when", "while", "where", "as", "if", "like",
            "its", "their", "his", "her", "our", "is", "are", "was", "were", "has", "have", "had", "will", "would",
            "be");

    /** A headline hardly begins with one of these, a sentence often. */
    private static final Set<String> PRONOUNS =
            Set.of("He", "She", "They", "It", "We", "I", "This", "These", "That", "Those");

    private Lines() {}

    /** Whether the line ends as a sentence does. */
    static boolean isClosed(String line) {
        return CLOSED.matcher(line).matches();
    }

    /** Whether the line begins with what only ever follows something: closing punctuation or a possessive. */
    static boolean continuesTightly(String line) {
        return CONTINUES.matcher(line).matches();
    }

    /** Whether the line's first letter is a small one. */
    static boolean beginsSmall(String line) {
        return LOWER.matcher(line).matches();
    }

    /** Whether the line is nothing but a dash or hyphen. */
    static boolean isDash(String line) {
        return DASH.matcher(line).matches();
    }

    /** How many words stand between the blanks. */
    static int words(String line) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean blank = line.charAt(i) == ' ';
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }

    static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    /** Whether the line ends in the middle of a phrase: with a comma, or a word that needs another after it. */
    static boolean endsInPhrase(String line) {
        return line.endsWith(",") || FUNCTION_WORDS.contains(lastWord(line));
    }

    static boolean beginsWithPronoun(String line) {
        int blank = line.indexOf(' ');
        return blank > 0 && PRONOUNS.contains(line.substring(0, blank));
    }

    /** Whether the line is a sentence, or several: closed, and of some length. */
    static boolean isRunning(String line) {
        return isClosed(line) && words(line) >= 8;
    }
}
