package org.communique.resolve;

import java.util.Optional;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.text.Sentence;
import org.communique.text.Words;

/** What ministries are for, so that "foreign ministry" and "Ministry of Foreign Affairs" mean one. */
final class MinistryWords {

    private static final int LONGEST = 5;

    private final PhraseTrie<String> topics = PhraseTrie.ignoringCase();

    MinistryWords(Table table) {
        for (Table.Row row : table.rows()) {
            topics.add(Words.split(row.get("topic")), row.get("name"));
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
}
