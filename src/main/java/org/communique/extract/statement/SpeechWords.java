package org.communique.extract.statement;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Words;

/** The verbs of reporting and the words around them, from {@code speech-verbs.tsv} and {@code speech-words.tsv}. */
final class SpeechWords {

    /** Kinds of words around verbs of reporting; the table tells what each is. */
    enum Kind {
        READOUT,
        BODY,
        SPOKESPERSON,
        AUDIENCE,
        ADVERB,
        SOURCE
    }

    private final PhraseTrie<SpeechVerb> verbs = PhraseTrie.ignoringCase();
    private final PhraseTrie<Kind> sources = PhraseTrie.ignoringCase();
    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    static SpeechWords load() {
        SpeechWords loaded = new SpeechWords();
        Table.load("lexicon/speech-verbs.tsv", "verb", "forms", "takes").rows().forEach(loaded::addVerb);
        Table.load("lexicon/speech-words.tsv", "word", "kind").rows().forEach(loaded::addWord);
        return loaded;
    }

    private void addVerb(Table.Row row) {
        Set<SpeechVerb.Takes> takes = EnumSet.noneOf(SpeechVerb.Takes.class);
        for (String value : row.list("takes")) {
            takes.add(oneOf(SpeechVerb.Takes.values(), value, row));
        }
        if (takes.isEmpty() || row.list("forms").isEmpty()) {
            throw row.error("a verb needs forms, and something it takes");
        }
        for (String form : row.list("forms")) {
            List<String> parts = Words.split(form);
            boolean participle = parts.getFirst().endsWith("ing");
            verbs.add(parts, new SpeechVerb(participle, takes));
        }
    }

    private void addWord(Table.Row row) {
        Kind kind = oneOf(Kind.values(), row.get("kind"), row);
        if (kind == Kind.SOURCE) {
            sources.add(Words.split(row.get("word")), kind);
        }
        words.computeIfAbsent(kind, missing -> new HashSet<>()).add(row.get("word"));
    }

    private static <E extends Enum<E>> E oneOf(E[] values, String name, Table.Row row) {
        for (E value : values) {
            if (value.name().toLowerCase(Locale.ROOT).equals(name)) {
                return value;
            }
        }
        throw row.error("expected one of " + List.of(values) + " in small letters, found '" + name + "'");
    }

    Optional<PhraseTrie.Match<SpeechVerb>> verbAt(Sentence sentence, int from) {
        return verbs.longestAt(sentence.tokens(), from);
    }

    /** One past the phrase before a source that begins at the token: "according to". */
    Optional<Integer> sourceAt(Sentence sentence, int from) {
        return sources.longestAt(sentence.tokens(), from).map(PhraseTrie.Match::to);
    }

    boolean is(Kind kind, Token token) {
        return words.getOrDefault(kind, Set.of()).contains(token.lower());
    }

    /** Whether the token may stand between a speaker and the verb without changing the sense. */
    boolean isAdverb(Token token) {
        return is(Kind.ADVERB, token)
                || (token.lower().length() > 4 && token.lower().endsWith("ly"));
    }
}
