package org.communique.resolve;

import java.util.List;
import java.util.Locale;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.text.Sentence;
import org.communique.text.Words;

/** Capitalized phrases that name nobody: "Cold War", "Chinese New Year", weekdays. */
final class FixedPhrases implements NameSource {

    private final PhraseTrie<String> phrases = PhraseTrie.matchingCase();

    FixedPhrases(Table table) {
        for (Table.Row row : table.rows()) {
            String phrase = row.get("phrase");
            phrases.add(Words.split(phrase), phrase);
            phrases.add(Words.split(phrase.toUpperCase(Locale.ROOT)), phrase);
        }
    }

    @Override
    public List<Name> names(Sentence sentence) {
        return phrases.longestMatches(sentence.tokens()).stream()
                .map(match -> new Name(
                        sentence, match.from(), match.to(), Name.Kind.NOTHING, Name.Evidence.NOT_A_NAME, List.of()))
                .toList();
    }
}
