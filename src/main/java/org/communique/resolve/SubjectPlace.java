package org.communique.resolve;

import java.util.Set;
import org.communique.claim.Mention;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;

/** Tells by the words around them which names do something in their sentence. */
final class SubjectPlace {

    private SubjectPlace() {}

    /** Whether only "and" stands between the two. */
    static boolean joined(Sentence sentence, Mention one, Mention other) {
        int next = sentence.tokenAt(one.span().end());
        return Grammar.hasToken(sentence, next, "and")
                && sentence.tokenAt(other.span().start()) == next + 1;
    }

    /** Followed by its verb; a day may stand between ("Geng on Tuesday referred"). */
    static boolean isSubject(Sentence sentence, Span span) {
        int from = sentence.tokenAt(span.start());
        int to = sentence.tokenAt(span.end() - 1) + 1;
        if (from > 0 && Reporting.isVerb(sentence.token(from - 1))) {
            return true;
        }
        boolean clause = Grammar.hasToken(sentence, to, "who")
                || (Grammar.hasToken(sentence, to, ",") && Grammar.hasToken(sentence, to + 1, "who"));
        if (clause) {
            return true;
        }
        if (Grammar.hasToken(sentence, to, "on")
                && to + 2 < sentence.size()
                && sentence.token(to + 1).isCapitalized()) {
            to += 2;
        }
        if (to >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(to);
        boolean apposition = next.is(",") && from <= 4;
        boolean verb = next.isWord() && !next.isCapitalized() && !Grammar.isFunctionWord(next);
        boolean auxiliary =
                Set.of("is", "was", "has", "had", "will", "would", "also").contains(next.lower());
        return (apposition || verb || auxiliary) && !afterPreposition(sentence, from);
    }

    /** Titles in capitals may stand between: "turning to Mr. Doe". */
    private static boolean afterPreposition(Sentence sentence, int start) {
        int from = start;
        while (from > 1 && sentence.token(from - 1).isCapitalized()) {
            from--;
        }
        return from > 0
                && Set.of("with", "to", "of", "by", "from", "for", "against", "about", "on", "told", "at")
                        .contains(sentence.token(from - 1).lower());
    }
}
