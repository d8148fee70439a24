package org.communique.extract.role;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.text.Words;

/** The words of offices and posts, from {@code data/lexicon/role-words.tsv}. */
final class RoleWords {

    private static final String TABLE = "lexicon/role-words.tsv";
    private static final int LONGEST_HEAD = 6;

    private final PhraseTrie<Word> heads = PhraseTrie.ignoringCase();
    private final Map<String, String> fullForms = new HashMap<>();
    private final Map<String, String> deeds = new HashMap<>();
    private final Set<String> otherOffices = new HashSet<>();
    private final Set<String> generic = new HashSet<>();
    private final Map<Kind, PhraseTrie<Kind>> others = new EnumMap<>(Kind.class);

    /** What a phrase does in a title; the table's head says more of each. */
    enum Kind {
        HEAD,
        ENVOY,
        GENERIC,
        BEFORE,
        RANK,
        STATUS,
        VERB,
        COPULA,
        HONORIFIC,
        DOES,
        SHORT;

        boolean isHead() {
            return this == HEAD || this == ENVOY || this == GENERIC;
        }
    }

    private record Word(Kind kind, String singular, boolean plural) {}

    /**
     * The head of a title in a sentence.
     *
     * @param from first token
     * @param to one past the last
     * @param kind HEAD, ENVOY or GENERIC
     * @param singular the head's singular, lower case
     * @param plural whether it is written in the plural
     */
    record Head(int from, int to, Kind kind, String singular, boolean plural) {

        boolean isGeneric() {
            return kind == Kind.GENERIC;
        }
    }

    static RoleWords load() {
        RoleWords words = new RoleWords();
        Table.load(TABLE, "word", "kind", "plural").rows().forEach(words::add);
        return words;
    }

    private void add(Table.Row row) {
        String word = row.get("word");
        Kind kind = kind(row);
        if (kind == Kind.GENERIC) {
            generic.add(word);
        }
        if (kind.isHead()) {
            String plural = row.get("plural").isEmpty() ? word + "s" : row.get("plural");
            addHead(word, new Word(kind, word, false));
            addHead(plural, new Word(kind, word, true));
        } else if (kind == Kind.DOES) {
            deeds.put(word, row.get("plural"));
        } else if (kind == Kind.SHORT) {
            fullForms.put(word, row.get("plural"));
        } else {
            if (kind == Kind.RANK || kind == Kind.STATUS) {
                otherOffices.add(word);
            }
            others.computeIfAbsent(kind, missing -> PhraseTrie.ignoringCase()).add(phrase(word), kind);
        }
    }

    /** The engine cuts "minister-designate" at the hyphen, but not "ex-president". */
    private void addHead(String words, Word word) {
        heads.add(phrase(words), word);
        if (words.contains("-")) {
            heads.add(List.of(words.split(" ", -1)), word);
        }
    }

    /** An abbreviation keeps its point, as the engine cuts it. */
    private static List<String> phrase(String words) {
        return words.contains(".") ? List.of(words.split(" ", -1)) : Words.split(words);
    }

    private static Kind kind(Table.Row row) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(row.get("kind"))) {
                return kind;
            }
        }
        throw row.error("no such kind of word: '" + row.get("kind") + "'; the head of the table lists them");
    }

    /** The words that make a title another office: "deputy", "former". */
    Set<String> otherOffices() {
        return Set.copyOf(otherOffices);
    }

    /** Whether the title ends with a word that says too little to be an office by itself: "leader". */
    boolean isGeneric(String title) {
        String last = title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return generic.contains(last);
    }

    /** Whether the title is an abbreviation of another: "FM". */
    boolean isShort(String title) {
        return fullForms.containsKey(title.toLowerCase(Locale.ROOT));
    }

    /** What abbreviations of titles stand for, both in lower case. */
    Map<String, String> fullForms() {
        return Map.copyOf(fullForms);
    }

    /** The title of whom the verb at the token is said: "chairs". */
    Optional<String> titleOf(Line line, int index) {
        return Optional.ofNullable(deeds.get(line.lower(index)));
    }

    /** The longest head that begins at the token. */
    Optional<Head> headAt(Line line, int from) {
        if (from < 0 || from >= line.size()) {
            return Optional.empty();
        }
        return heads.longestAt(line.tokens(), from).map(match -> {
            Word word = match.values().getFirst();
            return new Head(match.from(), match.to(), word.kind(), word.singular(), word.plural());
        });
    }

    /** The longest head that ends right before the token. */
    Optional<Head> headBefore(Line line, int to) {
        for (int from = Math.max(0, to - LONGEST_HEAD); from < to; from++) {
            Optional<Head> head = headAt(line, from).filter(found -> found.to() == to);
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    /** One past the phrase of this kind at the token; the token itself if there is none. */
    int after(Line line, int from, Kind kind) {
        PhraseTrie<Kind> phrases = others.get(kind);
        if (phrases == null || from < 0 || from >= line.size()) {
            return from;
        }
        return phrases.longestAt(line.tokens(), from).map(PhraseTrie.Match::to).orElse(from);
    }

    boolean is(Line line, int index, Kind kind) {
        return after(line, index, kind) > index;
    }

    /** Whether the token may stand before a head and belong to the title. */
    boolean isModifier(Line line, int index) {
        return is(line, index, Kind.BEFORE) || is(line, index, Kind.RANK) || is(line, index, Kind.STATUS);
    }
}
