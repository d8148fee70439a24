package org.communique.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.text.Sentence;
import org.communique.text.Words;

/** Capitalized phrases that name nobody: "Cold War", "Chinese New Year", weekdays. */
final class FixedPhrases implements NameSource {

    private final Set<String> endings = new HashSet<>();
    private final PhraseTrie<String> phrases = PhraseTrie.matchingCase();

    FixedPhrases(Table table) {
        for (Table.Row row : table.rows()) {
            String phrase = row.get("phrase");
            if (row.get("place").equals("end")) {
                endings.add(phrase);
                continue;
            }
            phrases.add(Words.split(phrase), phrase);
            phrases.add(Words.split(phrase.toUpperCase(Locale.ROOT)), phrase);
        }
    }

    @Override
    public List<Name> names(Sentence sentence) {
        return phrases.longestMatches(sentence.tokens()).stream()
                .map(match -> new Name(
                        sentence,
                        match.from(),
                        end(sentence, match.to()),
                        Name.Kind.NOTHING,
                        Name.Evidence.NOT_A_NAME,
                        List.of()))
                .toList();
    }

    /** One past the phrase, with "for" or "on" and the capitalized words after the name of an event. */
    private int end(Sentence sentence, int to) {
        boolean goesOn = endings.contains(sentence.token(to - 1).text())
                && to + 1 < sentence.size()
                && Set.of("for", "on", "of").contains(sentence.token(to).text())
                && sentence.token(to + 1).isCapitalized();
        int end = goesOn ? to + 1 : to;
        while (goesOn && end < sentence.size() && sentence.token(end).isCapitalized()) {
            end++;
        }
        return end;
    }

    /** Whether the last word of a name, or the last before "of" or "for", is that of an event or paper: "Spring Trade Forum". */
    boolean isEvent(Name name) {
        for (int index = name.from(); index < name.to(); index++) {
            boolean last = index + 1 == name.to()
                    || Set.of("of", "for", "on")
                            .contains(name.sentence().token(index + 1).text());
            if (last) {
                return endings.contains(name.sentence().token(index).text());
            }
        }
        return false;
    }
}
