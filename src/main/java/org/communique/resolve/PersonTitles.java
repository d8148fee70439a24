package org.communique.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.knowledge.PhraseTrie;
import org.communique.knowledge.Table;
import org.communique.text.Sentence;
import org.communique.text.Words;

/** Titles that stand before a person's name. */
final class PersonTitles implements NameSource {

    private static final int LONGEST = 5;

    /** A kind of title. */
    enum Kind {
        HONORIFIC,
        OFFICE,
        POST,
        MODIFIER
    }

    private final PhraseTrie<Kind> titles = PhraseTrie.ignoringCase();

    PersonTitles(Table table) {
        for (Table.Row row : table.rows()) {
            String title = row.get("title").toLowerCase(Locale.ROOT);
            titles.add(words(title), kind(row));
            if (title.contains("-")) {
                titles.add(List.of(title.split(" ", -1)), kind(row));
            }
        }
    }

    /** An abbreviation keeps its point, as the engine cuts it. */
    private static List<String> words(String title) {
        return title.contains(".") ? List.of(title.split(" ", -1)) : Words.split(title);
    }

    private static Kind kind(Table.Row row) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(row.get("kind"))) {
                return kind;
            }
        }
        throw row.error("expected honorific, office, post or modifier as kind, found '" + row.get("kind") + "'");
    }

    /** Titles of several words, so that no part of "Secretary of State" is taken for a name. */
    @Override
    public List<Name> names(Sentence sentence) {
        return titles.longestMatches(sentence.tokens()).stream()
                .filter(match -> match.to() - match.from() > 1)
                .map(match -> new Name(
                        sentence, match.from(), match.to(), Name.Kind.NOTHING, Name.Evidence.NOT_A_NAME, List.of()))
                .toList();
    }

    /** The longest title that begins at token {@code from}; "Sultan" in "Sultan bin Salman" is a name. */
    Optional<PhraseTrie.Match<Kind>> at(Sentence sentence, int from) {
        return titles.longestAt(sentence.tokens(), from).filter(match -> !Grammar.isPatronymic(sentence, match.to()));
    }

    /** The longest title that ends right before token {@code to}. */
    Optional<PhraseTrie.Match<Kind>> before(Sentence sentence, int to) {
        for (int from = Math.max(0, to - LONGEST); from < to; from++) {
            Optional<PhraseTrie.Match<Kind>> match = at(sentence, from);
            if (match.isPresent() && match.get().to() == to) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** Whether the words at the token are what a minister is minister of: "Minister for Fisheries". */
    boolean isPortfolio(Sentence sentence, int from) {
        boolean of = Grammar.hasToken(sentence, from - 1, "of") || Grammar.hasToken(sentence, from - 1, "for");
        return of
                && Grammar.hasToken(sentence, from - 2, "minister")
                && before(sentence, from - 1).isPresent();
    }

    /** Whether a title other than a mere modifier ends right before token {@code to}. */
    boolean endsAt(Sentence sentence, int to) {
        return before(sentence, to)
                .filter(match -> !match.values().equals(List.of(Kind.MODIFIER)))
                .isPresent();
    }

    boolean honorificBefore(Sentence sentence, int to) {
        return before(sentence, to)
                .filter(match -> match.values().contains(Kind.HONORIFIC))
                .isPresent();
    }

    /** The first token at or after {@code from} that no title covers. */
    int after(Sentence sentence, int from, int limit) {
        int index = from;
        while (index < limit) {
            Optional<PhraseTrie.Match<Kind>> match = at(sentence, index);
            if (match.isEmpty() || match.get().to() > limit) {
                return index;
            }
            index = match.get().to();
        }
        return index;
    }
}
