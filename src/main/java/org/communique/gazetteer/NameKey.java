package org.communique.gazetteer;

import java.util.Locale;
import java.util.regex.Pattern;
import org.communique.knowledge.Folding;

/** The form under which the index keeps a name: without accents, capitals, full stops, hyphens and a leading "the". */
final class NameKey {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
    private static final String ARTICLE = "the ";

    private NameKey() {}

    static String of(String name) {
        String words = BETWEEN_WORDS
                .matcher(Folding.of(name).replace(".", ""))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return words.startsWith(ARTICLE) ? words.substring(ARTICLE.length()) : words;
    }
}
