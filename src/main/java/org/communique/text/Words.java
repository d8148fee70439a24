package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a name or phrase of a table into words as {@link NlpEngine} cuts running text, without loading any model. */
public final class Words {

    private static final Pattern WORD = Pattern.compile(
            "\\p{Lu}+&\\p{Lu}+|(?:\\p{Lu}\\.){2,}|\\p{Lu}\\.(?=\\s)|(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Rep|Jr|Sr|Inc|Corp|Ltd|Co|Lt|Col)\\."
                    + "|'[sS](?!\\p{L})|’[sS](?!\\p{L})|[\\p{L}\\p{M}\\p{N}]+(?:['’](?![sS](?!\\p{L}))[\\p{L}\\p{M}]+)*|\\S");

    private Words() {}

    /** The words and punctuation marks of {@code phrase} in their order. */
    public static List<String> split(String phrase) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(phrase);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
