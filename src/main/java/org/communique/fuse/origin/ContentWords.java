package org.communique.fuse.origin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text that carry its content: in lower-case letters, without endings, function words passed over. */
public final class ContentWords {

    private static final int STEM = 3;
    private static final FunctionWords PASSED_OVER = FunctionWords.load();
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[”\"’')]*\\s+|\\n+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");

    private ContentWords() {}

    /** The stems of a sentence, in order. */
    public static List<String> stems(String sentence) {
        return Arrays.stream(BETWEEN_WORDS.split(sentence.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty() && !PASSED_OVER.has(word))
                .map(ContentWords::stem)
                .toList();
    }

    /** The text cut after each sentence and line. */
    static String[] sentences(String text) {
        return SENTENCE_END.split(text, -1);
    }

    private static String stem(String word) {
        if (word.endsWith("ies") && word.length() > STEM + 1) {
            return word.substring(0, word.length() - STEM) + "y";
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() > ending.length() + STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
