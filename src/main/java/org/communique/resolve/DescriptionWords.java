package org.communique.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityKind;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.Words;

/** Nouns that refer back to something named: "leader", "countries", "bloc". */
final class DescriptionWords {

    /** What a description denotes. */
    enum Denotes {
        PERSON,
        /** A person, only with the organization that he or she heads: "the NATO chief". */
        HEAD,
        COUNTRY,
        CAPITAL,
        ORGANIZATION
    }

    /**
     * A noun of descriptions.
     *
     * @param number how many it refers to
     * @param offices for persons: titles in small letters that fit; empty if any fits
     * @param kinds for organizations: the classes that fit
     * @param word for organizations: a word in small letters that the name must hold, or after "!" must not hold; empty for none
     */
    record Noun(Count number, Denotes denotes, Set<String> offices, Set<EntityKind> kinds, String word) {

        boolean several() {
            return number != Count.ONE;
        }
    }

    /** How many a description refers to. */
    enum Count {
        ONE,
        SEVERAL,
        /** Two, and only where "two" or "both" says so. */
        TWO
    }

    private final Set<String> modifiers = new HashSet<>();
    private final PhraseTrie<Noun> nouns = PhraseTrie.ignoringCase();

    DescriptionWords(Table table) {
        for (Table.Row row : table.rows()) {
            if (row.get("denotes").equals("modifier")) {
                modifiers.add(row.get("noun"));
                continue;
            }
            nouns.add(Words.split(row.get("noun")), noun(row));
            if (row.get("noun").contains("-")) {
                nouns.add(List.of(row.get("noun").split(" ", -1)), noun(row));
            }
        }
    }

    private static Noun noun(Table.Row row) {
        Set<EntityKind> kinds = new HashSet<>();
        row.list("kind").forEach(term -> kinds.add(EntityKind.ofTerm(term)));
        return new Noun(number(row), denotes(row), new HashSet<>(row.list("offices")), kinds, row.get("word"));
    }

    private static Count number(Table.Row row) {
        return switch (row.get("number")) {
            case "one" -> Count.ONE;
            case "several" -> Count.SEVERAL;
            case "two" -> Count.TWO;
            default -> throw row.error("expected one, several or two as number, found '" + row.get("number") + "'");
        };
    }

    private static Denotes denotes(Table.Row row) {
        for (Denotes denotes : Denotes.values()) {
            if (denotes.name().toLowerCase(Locale.ROOT).equals(row.get("denotes"))) {
                return denotes;
            }
        }
        throw row.error("expected one of " + List.of(Denotes.values())
                + " or modifier, in small letters, as denotes, found '" + row.get("denotes") + "'");
    }

    Optional<PhraseTrie.Match<Noun>> at(Sentence sentence, int from) {
        return nouns.longestAt(sentence.tokens(), from);
    }

    /** Whether the word may stand between the determiner and the noun: "the longtime Russian leader". */
    boolean isModifier(Token token) {
        return modifiers.contains(token.lower());
    }
}
