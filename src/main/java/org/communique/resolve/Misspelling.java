package org.communique.resolve;

import java.util.List;
import java.util.Optional;
import org.communique.knowledge.Folding;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.KnownEntity;
import org.communique.knowledge.NameSense;
import org.communique.text.Words;

/**
 * Whom a full name means that is one letter off: "Emanuel" for "Emmanuel". Only one word may differ, the first letters must agree, and
 * just one known person of that family name may fit. Short words are left alone, since there a letter makes another name.
 */
final class Misspelling {

    private static final int SHORTEST = 5;

    private final Gazetteer gazetteer;

    Misspelling(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Optional<KnownEntity> meant(List<String> words) {
        if (words.size() < 2) {
            return Optional.empty();
        }
        List<KnownEntity> possible = gazetteer.senses(words.getLast()).stream()
                .map(NameSense::entity)
                .filter(entity -> entity.kind().isPerson())
                .distinct()
                .filter(entity -> isOneLetterOff(words, Words.split(Folding.of(entity.name()))))
                .toList();
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
    }

    private static boolean isOneLetterOff(List<String> words, List<String> name) {
        if (words.size() != name.size()) {
            return false;
        }
        int off = 0;
        for (int at = 0; at < words.size(); at++) {
            if (!words.get(at).equals(name.get(at))) {
                off += isOneLetterOff(words.get(at), name.get(at)) ? 1 : 2;
            }
        }
        return off == 1;
    }

    private static boolean isOneLetterOff(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.length() < SHORTEST
                || shorter.charAt(0) != longer.charAt(0)
                || longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        int skip = shorter.length() == longer.length() ? 1 : 0;
        return shorter.substring(Math.min(same + skip, shorter.length()))
                .equals(longer.substring(Math.min(same + 1, longer.length())));
    }
}
