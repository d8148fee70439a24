package org.communique.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.claim.EntityKind;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.text.Token;
import org.communique.text.Words;

/** Words that make a name the name of an organization, and of which kind. */
final class OrganizationWords {

    /**
     * A word such as "University".
     *
     * @param kind the class of organization
     * @param last whether it may end a name ("Peking University")
     * @param first whether a name may go on after it ("Institute of Oceanology")
     * @param strong whether it makes a name without the engine's consent
     */
    record Word(EntityKind kind, boolean last, boolean first, boolean strong) {}

    private final Map<String, Word> words = new HashMap<>();
    private final PhraseTrie<EntityKind> after = PhraseTrie.matchingCase();

    OrganizationWords(Table table) {
        for (Table.Row row : table.rows()) {
            String place = row.get("place");
            if (place.equals("after")) {
                after.add(Words.split(row.get("word")), EntityKind.ofTerm(row.get("kind")));
                continue;
            }
            if (!place.equals("last") && !place.equals("first") && !place.equals("both")) {
                throw row.error("expected last, first, both or after as place, found '" + place + "'");
            }
            Word word = new Word(
                    EntityKind.ofTerm(row.get("kind")),
                    !place.equals("first"),
                    !place.equals("last"),
                    row.get("evidence").equals("strong"));
            words.put(row.get("word"), word);
        }
    }

    Optional<Word> of(Token token) {
        return Optional.ofNullable(words.get(token.text()));
    }

    /** The kind that a common noun right after the name tells: "El Faro newspaper". */
    Optional<EntityKind> kindAfter(Name name) {
        return after.longestAt(name.sentence().tokens(), name.to())
                .map(match -> match.values().getFirst());
    }

    /** The kind that the words of a name tell: by its last telling word, and by the first where it goes on with "of" or "for". */
    EntityKind kindOf(Name name) {
        EntityKind kind = EntityKind.ORGANIZATION;
        for (int index = name.from(); index < name.to(); index++) {
            Optional<Word> word = of(name.sentence().token(index));
            if (word.isPresent()) {
                kind = word.get().kind();
                if (word.get().first() && index + 1 < name.to()) {
                    return kind;
                }
            }
        }
        return kind;
    }
}
