package org.communique.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** Short forms that the article itself explains: "Pacific Grain Council (PGC)". */
final class Acronyms {

    private final Map<String, Name> explained = new LinkedHashMap<>();

    Acronyms(List<Name> names) {
        for (Name name : names) {
            if (name.kind() == Name.Kind.ORGANIZATION) {
                acronym(name).ifPresent(acronym -> explained.putIfAbsent(acronym, name));
            }
        }
    }

    private static Optional<String> acronym(Name name) {
        Sentence sentence = name.sentence();
        int open = name.to();
        boolean brackets = Grammar.hasToken(sentence, open, "(") && Grammar.hasToken(sentence, open + 2, ")");
        if (!brackets || name.length() < 2) {
            return Optional.empty();
        }
        String acronym = sentence.token(open + 1).text();
        return isOf(acronym, name) ? Optional.of(acronym) : Optional.empty();
    }

    /** Whether the capitals of the acronym are initials of the name's words, in their order. */
    private static boolean isOf(String acronym, Name name) {
        if (!acronym.matches("\\p{Lu}[\\p{L}&-]{1,9}")) {
            return false;
        }
        int at = 0;
        for (Token token : name.tokens()) {
            if (at < acronym.length()
                    && Character.toUpperCase(token.text().charAt(0)) == Character.toUpperCase(acronym.charAt(at))) {
                at++;
            }
        }
        return at >= 2
                && at >= acronym.codePoints().filter(Character::isUpperCase).count();
    }

    /** The explained form of the acronym, if the article explains it. */
    Optional<Name> explanation(String acronym) {
        return Optional.ofNullable(explained.get(acronym));
    }

    boolean isEmpty() {
        return explained.isEmpty();
    }
}
