package org.communique.resolve;

import java.util.Set;
import org.communique.text.Token;

/** Verbs that may stand before their subject in news: "said Smith". */
final class Reporting {

    private static final Set<String> VERBS = Set.of("said", "says", "added", "adds", "noted", "notes");

    private Reporting() {}

    static boolean isVerb(Token token) {
        return VERBS.contains(token.lower());
    }
}
