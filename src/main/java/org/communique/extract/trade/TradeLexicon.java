package org.communique.extract.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.claim.Measure;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.text.Token;
import org.communique.text.Words;

/** The words of trade, from {@code data/lexicon/trade-words.tsv} and {@code data/lexicon/trade-signals.tsv}. */
final class TradeLexicon {

    private record Word(Optional<Measure> measure, Topic.Kind kind) {}

    private final PhraseTrie<Word> words = PhraseTrie.ignoringCase();
    private final PhraseTrie<Signal> signals = PhraseTrie.ignoringCase();

    private TradeLexicon() {}

    static TradeLexicon load() {
        TradeLexicon lexicon = new TradeLexicon();
        for (Table.Row row : Table.load("lexicon/trade-words.tsv", "phrase", "measure", "kind")
                .rows()) {
            Topic.Kind kind = constant(row, "kind", Topic.Kind.values());
            lexicon.words.add(Words.split(row.get("phrase")), new Word(measure(row), kind));
        }
        for (Table.Row row :
                Table.load("lexicon/trade-signals.tsv", "phrase", "signal").rows()) {
            lexicon.signals.add(Words.split(row.get("phrase")), constant(row, "signal", Signal.values()));
        }
        return lexicon;
    }

    private static Optional<Measure> measure(Table.Row row) {
        if (row.get("measure").equals("none")) {
            return Optional.empty();
        }
        for (Measure measure : Measure.values()) {
            if (measure.term().equals(row.get("measure"))) {
                return Optional.of(measure);
            }
        }
        throw row.error("expected a measure of the ontology or none, found '" + row.get("measure") + "'");
    }

    private static <E extends Enum<E>> E constant(Table.Row row, String column, E[] values) {
        String wanted = row.get(column).toUpperCase(Locale.ROOT).replace('-', '_');
        for (E value : values) {
            if (value.name().equals(wanted)) {
                return value;
            }
        }
        throw row.error("unknown " + column + " '" + row.get(column) + "'");
    }

    List<Topic> topics(List<Token> tokens) {
        List<Topic> topics = new ArrayList<>();
        for (PhraseTrie.Match<Word> match : words.longestMatches(tokens)) {
            Word word = match.values().getFirst();
            topics.add(new Topic(match.from(), match.to(), word.measure(), word.kind()));
        }
        return topics;
    }

    /** Whether the word makes the name of a part of a continent of the adjective behind it. */
    boolean isCompass(Token token) {
        return signals.longestAt(List.of(token), 0)
                .filter(match -> match.values().contains(Signal.COMPASS))
                .isPresent();
    }

    /** Whether the word calls a country by what it is ("state", "kingdom"). */
    boolean isState(Token token) {
        return signals.longestAt(List.of(token), 0)
                .filter(match -> match.values().contains(Signal.STATE))
                .isPresent();
    }

    /** All signals, by their tokens; phrases of different signals may overlap. */
    List<PhraseTrie.Match<Signal>> signals(List<Token> tokens) {
        List<PhraseTrie.Match<Signal>> matches = new ArrayList<>();
        for (int index = 0; index < tokens.size(); index++) {
            signals.longestAt(tokens, index).ifPresent(matches::add);
        }
        return matches;
    }
}
