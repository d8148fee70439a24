package org.communique.extract.membership;

import java.util.Set;

/** The handful of grammatical words that statements of membership are built with. */
final class Grammar {

    static final Set<String> POSSESSIVE = Set.of("'s", "'");
    static final Set<String> BE = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "'re",
            "become",
            "becomes",
            "became",
            "becoming",
            "remain",
            "remains",
            "remained",
            "remaining");
    static final Set<String> BECOME = Set.of("become", "becomes", "became", "becoming");
    static final Set<String> AUXILIARY = Set.of(
            "has", "have", "had", "having", "do", "does", "did", "to", "will", "would", "could", "may", "might",
            "should", "can", "must", "shall", "'ll", "'d", "'ve", "wo");
    static final Set<String> NOT = Set.of("not", "n't", "never", "nor", "neither", "hardly", "without", "no");
    static final Set<String> RELATIVE = Set.of("which", "that", "who");
    static final Set<String> DETERMINER = Set.of("a", "an", "the", "this");
    static final Set<String> DASH = Set.of("-", "--", "–", "—");
    static final Set<String> IF =
            Set.of("if", "unless", "whether", "once", "when", "until", "should", "let", "lets", "see", "letting");
    static final Set<String> SINCE = Set.of("since", "after", "following", "with");
    static final Set<String> ADDITION =
            Set.of("both", "all", "also", "itself", "another", "two", "three", "now", "each", "themselves", "fellow");

    private Grammar() {}
}
