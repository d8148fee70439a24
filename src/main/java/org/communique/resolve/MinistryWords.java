package org.communique.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Words;

/** What ministries are for, so that "foreign ministry" and "Ministry of Foreign Affairs" mean one. */
final class MinistryWords {

    private static final int LONGEST = 5;

    private final PhraseTrie<String> topics = PhraseTrie.ignoringCase();
    private final Map<String, String> abbreviations = new HashMap<>();
    private final Map<String, EntityId> countries = new HashMap<>();

    MinistryWords(Table table) {
        for (Table.Row row : table.rows()) {
            topics.add(Words.split(row.get("topic")), row.get("name"));
            row.list("abbreviations").forEach(letters -> abbreviations.put(letters, row.get("name")));
            if (!row.get("country").isEmpty()) {
                countries.put(row.get("name"), new EntityId(row.get("country")));
            }
        }
    }

    /** The topic that begins at token {@code from}. */
    Optional<PhraseTrie.Match<String>> at(Sentence sentence, int from) {
        return topics.longestAt(sentence.tokens(), from);
    }

    /** The longest topic that ends right before token {@code to}. */
    Optional<PhraseTrie.Match<String>> before(Sentence sentence, int to) {
        for (int from = Math.max(0, to - LONGEST); from < to; from++) {
            Optional<PhraseTrie.Match<String>> match = at(sentence, from);
            if (match.isPresent() && match.get().to() == to) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** What the ministry is for that the token abbreviates: "MFA". */
    Optional<String> abbreviated(Token token) {
        return Optional.ofNullable(abbreviations.get(token.text()));
    }

    /** The country whose ministry alone is called so: "external affairs". */
    Optional<EntityId> onlyCountry(String topic) {
        return Optional.ofNullable(countries.get(topic));
    }
}
