package org.communique.fuse.origin;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.communique.knowledge.Table;

/** The words that a comparison of texts passes over, from {@code data/lexicon/function-words.tsv}. */
final class FunctionWords {

    private final Set<String> words = new HashSet<>();

    private FunctionWords() {}

    static FunctionWords load() {
        FunctionWords all = new FunctionWords();
        for (Table.Row row : Table.load("lexicon/function-words.tsv", "word").rows()) {
            String word = row.get("word");
            if (word.isEmpty() || !word.equals(word.toLowerCase(Locale.ROOT)) || !all.words.add(word)) {
                throw row.error("expected a word in lower-case letters that no other row has, found '" + word + "'");
            }
        }
        return all;
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
