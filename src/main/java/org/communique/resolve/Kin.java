package org.communique.resolve;

import java.util.Optional;
import java.util.Set;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.resolve.PersonFacts.Gender;
import org.communique.text.Sentence;
import org.communique.text.Words;

/** Tells by the words beside a full name whether it is that of somebody's relative: "his wife, Ann Doe", "first lady Ann Doe". */
final class Kin {

    private static final int LONGEST = 2;
    private static final Set<String> POSSESSORS = Set.of("his", "her", "their", "the", "'s");

    private final PhraseTrie<Gender> words = PhraseTrie.ignoringCase();

    Kin(Table table) {
        for (Table.Row row : table.rows()) {
            Gender gender = switch (row.get("gender")) {
                case "feminine" -> Gender.FEMININE;
                case "masculine" -> Gender.MASCULINE;
                case "" -> Gender.UNKNOWN;
                default ->
                    throw row.error(
                            "expected feminine, masculine or nothing as gender, found '" + row.get("gender") + "'");
            };
            words.add(Words.split(row.get("word")), gender);
        }
    }

    /** The gender that the word of kinship beside the name gives; empty where there is no such word. */
    Optional<Gender> beside(Name name) {
        Sentence sentence = name.sentence();
        return before(sentence, name.from()).or(() -> after(sentence, name.to()));
    }

    /** "wife Ann Doe", "wife, Ann Doe" */
    Optional<Gender> before(Sentence sentence, int name) {
        int to = Grammar.hasToken(sentence, name - 1, ",") ? name - 1 : name;
        for (int from = Math.max(0, to - LONGEST); from < to; from++) {
            Optional<PhraseTrie.Match<Gender>> match = words.longestAt(sentence.tokens(), from);
            if (match.isPresent() && match.get().to() == to) {
                return match.map(found -> found.values().getFirst());
            }
        }
        return Optional.empty();
    }

    /** ", his wife," or ", the president's daughter," */
    private Optional<Gender> after(Sentence sentence, int end) {
        if (!Grammar.hasToken(sentence, end, ",")) {
            return Optional.empty();
        }
        for (int index = end + 2; index < Math.min(sentence.size(), end + 5); index++) {
            Optional<PhraseTrie.Match<Gender>> match = words.longestAt(sentence.tokens(), index);
            boolean owned = POSSESSORS.contains(sentence.token(index - 1).lower());
            if (match.isPresent() && owned) {
                return match.map(found -> found.values().getFirst());
            }
        }
        return Optional.empty();
    }
}
