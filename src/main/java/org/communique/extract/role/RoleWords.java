package org.communique.extract.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.knowledge.Table;
import org.communique.text.Token;

/** The words of offices and posts, from {@code data/lexicon/role-words.tsv}. */
final class RoleWords {

    private final Map<String, String> heads = new HashMap<>();
    private final Set<String> before = new HashSet<>();

    static RoleWords load() {
        RoleWords words = new RoleWords();
        for (Table.Row row :
                Table.load("lexicon/role-words.tsv", "word", "kind", "plural").rows()) {
            String word = row.get("word");
            switch (row.get("kind")) {
                case "head" -> {
                    words.heads.put(word, word);
                    words.heads.put(row.get("plural").isEmpty() ? word + "s" : row.get("plural"), word);
                }
                case "before" -> words.before.add(word);
                default -> throw row.error("expected head or before as kind, found '" + row.get("kind") + "'");
            }
        }
        return words;
    }

    boolean isHead(Token token) {
        return heads.containsKey(token.lower());
    }

    /** Whether the token is the plural of a head: "Presidents" before two names. */
    boolean isPlural(Token token) {
        return Optional.ofNullable(heads.get(token.lower()))
                .filter(singular -> !singular.equals(token.lower()))
                .isPresent();
    }

    /** The singular of a head, in the case of its first letter as written. */
    String singular(Token head) {
        String singular = heads.getOrDefault(head.lower(), head.text());
        return head.isCapitalized() ? Character.toUpperCase(singular.charAt(0)) + singular.substring(1) : singular;
    }

    /** Whether the token may stand before a head and belong to the title. */
    boolean isBefore(Token token) {
        return before.contains(token.lower());
    }
}
