package org.communique.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.claim.EventType;
import org.communique.extract.event.Trigger.Kind;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.text.Token;
import org.communique.text.Words;

/** The words that tell of events, from {@code events.tsv}, in all their forms. */
final class EventLexicon {

    private final PhraseTrie<Trigger> verbs = PhraseTrie.ignoringCase();
    private final PhraseTrie<Trigger> nouns = PhraseTrie.ignoringCase();
    private final PhraseTrie<Trigger> manners = PhraseTrie.ignoringCase();
    private final Inflection inflection;

    private EventLexicon(Inflection inflection) {
        this.inflection = inflection;
    }

    static EventLexicon load(Inflection inflection) {
        EventLexicon lexicon = new EventLexicon(inflection);
        Table table = Table.load(
                "lexicon/events.tsv", "phrase", "kind", "type", "frame", "objects", "with", "unless", "note");
        for (Table.Row row : table.rows()) {
            Trigger trigger = lexicon.trigger(row);
            for (String phrase : row.list("phrase")) {
                lexicon.add(Words.split(phrase), trigger);
            }
        }
        return lexicon;
    }

    private Trigger trigger(Table.Row row) {
        try {
            Frame frame = Frame.valueOf(row.get("frame"));
            Set<String> with = Set.copyOf(row.list("with"));
            List<List<String>> objects = new ArrayList<>();
            for (String object : row.list("objects")) {
                objects.addAll(
                        Trigger.isMarker(object)
                                ? List.of(List.of(object))
                                : plurals(Words.split(object)).stream()
                                        .flatMap(words -> spellings(words).stream())
                                        .toList());
            }
            return new Trigger(
                    Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                    EventType.ofTerm(row.get("type")),
                    frame,
                    objects,
                    with.isEmpty() ? frame.prepositions() : with,
                    Set.copyOf(row.list("unless")));
        } catch (IllegalArgumentException unknown) {
            throw row.error("unknown kind, type or frame: " + unknown.getMessage());
        }
    }

    private void add(List<String> words, Trigger trigger) {
        List<List<String>> spellings = spellings(words);
        if (spellings.size() > 1) {
            add(spellings.getLast(), trigger);
        }
        switch (trigger.kind()) {
            case VERB -> {
                for (String form : inflection.verbForms(words.getFirst())) {
                    List<String> phrase = new ArrayList<>(words);
                    phrase.set(0, form);
                    verbs.add(phrase, trigger);
                }
            }
            case NOUN, NONE -> plurals(words).forEach(phrase -> nouns.add(phrase, trigger));
            case MANNER -> manners.add(words, trigger);
        }
    }

    /** The words, and once more with a hyphen's two sides as one word, as the engine keeps some prefixes: "re-elect". */
    private static List<List<String>> spellings(List<String> words) {
        int hyphen = words.indexOf("-");
        if (hyphen <= 0 || hyphen + 1 >= words.size()) {
            return List.of(words);
        }
        List<String> joined = new ArrayList<>(words.subList(0, hyphen - 1));
        joined.add(words.get(hyphen - 1) + "-" + words.get(hyphen + 1));
        joined.addAll(words.subList(hyphen + 2, words.size()));
        return List.of(words, joined);
    }

    private List<List<String>> plurals(List<String> words) {
        List<List<String>> phrases = new ArrayList<>();
        for (String form : inflection.nounForms(words.getLast())) {
            List<String> phrase = new ArrayList<>(words);
            phrase.set(words.size() - 1, form);
            phrases.add(phrase);
        }
        return phrases;
    }

    List<PhraseTrie.Match<Trigger>> verbs(List<Token> tokens) {
        return verbs.longestMatches(tokens);
    }

    List<PhraseTrie.Match<Trigger>> nouns(List<Token> tokens) {
        return nouns.longestMatches(tokens).stream()
                .filter(match -> match.values().stream().noneMatch(trigger -> trigger.kind() == Kind.NONE))
                .toList();
    }

    List<PhraseTrie.Match<Trigger>> manners(List<Token> tokens) {
        return manners.longestMatches(tokens);
    }
}
