package org.communique.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** Whom a pronoun can and cannot mean by its place in the sentence. */
final class Bindings {

    private Bindings() {}

    /** "Hours after Vega's speech, he flew home": whose things are named in the sentence before the pronoun, the last first. */
    static Stream<EntityId> ownersBefore(List<Mention> known, Sentence sentence, Token token) {
        return known.reversed().stream()
                .filter(mention -> mention.span().start() >= sentence.span().start()
                        && mention.span().end() <= token.span().start())
                .filter(mention -> {
                    int next = sentence.tokenAt(mention.span().end() - 1) + 1;
                    return next < sentence.size() && Grammar.isPossessive(sentence.token(next));
                })
                .map(Mention::entity);
    }

    /** The subjects but for the one who acts: in "Rojas rang him" he is not the one who rang. */
    static List<Mention> withoutNearest(Token token, List<Mention> subjects) {
        Optional<EntityId> acting = nearest(token, subjects).map(Mention::entity);
        return subjects.stream()
                .filter(mention -> acting.filter(mention.entity()::equals).isEmpty())
                .toList();
    }

    /** The last subject before the pronoun. */
    static Optional<Mention> nearest(Token token, List<Mention> subjects) {
        return subjects.stream()
                .filter(mention -> mention.span().end() <= token.span().start())
                .max(Comparator.comparing(Mention::span));
    }

    /** Whether the words from this token on are quoted, by its own marks or else as before. */
    static boolean quoted(Token token, boolean before) {
        return switch (token.text()) {
            case "“", "``" -> true;
            case "”", "''" -> false;
            case "\"" -> !before;
            default -> before;
        };
    }
}
