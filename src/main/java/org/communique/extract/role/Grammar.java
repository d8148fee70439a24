package org.communique.extract.role;

import java.util.Set;

/** The handful of grammatical words that titles are built with. */
final class Grammar {

    static final Set<String> DETERMINER = Set.of("a", "an", "the", "his", "her", "its", "their");
    static final Set<String> POSSESSIVE = Set.of("'s", "'");
    static final Set<String> PREPOSITION =
            Set.of("of", "at", "for", "from", "in", "to", "with", "under", "on", "by", "within");
    static final Set<String> OPEN = Set.of(",", "(", "–", "—", "--");
    static final Set<String> CLOSE = Set.of(",", ")", ".", ";", ":", "–", "—", "--", "!", "?", "\"", "”", "'", "’");
    static final Set<String> GOES_ON =
            Set.of("and", "who", "whose", "which", "as", "since", "until", "or", "but", "when", "from", "in", "during");
    static final Set<String> CLAUSE_OPENS = Set.of("and", "but", "that", "while", "when", "because", "as", "though");
    static final Set<String> NO_SUBJECT =
            Set.of("being", "as", "is", "was", "are", "were", "been", "become", "became", "be", "like", "than");

    private Grammar() {}
}
