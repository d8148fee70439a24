package org.communique.quantity;

import java.util.ArrayList;
import java.util.List;
import org.communique.claim.Qualifier;
import org.communique.knowledge.Table;
import org.communique.text.Span;

/** The words around an amount that qualify it, from {@code data/lexicon/qualifiers.tsv}. */
final class Qualifiers {

    private record Phrase(List<String> pieces, Qualifier qualifier) {}

    /** A qualified stretch: the amount together with the words that qualify it. */
    record Qualified(Span whole, Qualifier qualifier) {}

    private static final List<String> STEPPED_OVER = List.of("a", "an", "the", "record", "historic");

    private final List<Phrase> before = new ArrayList<>();
    private final List<Phrase> after = new ArrayList<>();

    private Qualifiers() {}

    static Qualifiers load() {
        Qualifiers qualifiers = new Qualifiers();
        for (Table.Row row : Table.load("lexicon/qualifiers.tsv", "phrase", "side", "qualifier")
                .rows()) {
            Phrase phrase = new Phrase(Lexer.words(row.get("phrase")), qualifier(row));
            switch (row.get("side")) {
                case "before" -> qualifiers.before.add(phrase);
                case "after" -> qualifiers.after.add(phrase);
                default -> throw row.error("expected side before or after, found '" + row.get("side") + "'");
            }
        }
        qualifiers.before.sort((one, other) ->
                Integer.compare(other.pieces().size(), one.pieces().size()));
        qualifiers.after.sort((one, other) ->
                Integer.compare(other.pieces().size(), one.pieces().size()));
        return qualifiers;
    }

    private static Qualifier qualifier(Table.Row row) {
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier.term().equals(row.get("qualifier"))) {
                return qualifier;
            }
        }
        throw row.error("expected a qualifier of the ontology, found '" + row.get("qualifier") + "'");
    }

    /** Looks around the amount in the pieces {@code from} (inclusive) to {@code to} (exclusive). */
    Qualified around(List<Lexeme> pieces, int from, int to) {
        Span amount = pieces.get(from).span().union(pieces.get(to - 1).span());
        int end = from;
        while (end > 0
                && from - end < 2
                && STEPPED_OVER.contains(pieces.get(end - 1).lower())) {
            end--;
        }
        for (int last = from; last >= end; last--) {
            for (Phrase phrase : before) {
                int start = last - phrase.pieces().size();
                if (start >= 0 && matches(phrase, pieces, start) && mayStepOver(phrase, pieces, last, from)) {
                    return new Qualified(pieces.get(start).span().union(amount), phrase.qualifier());
                }
            }
        }
        for (Phrase phrase : after) {
            if (matches(phrase, pieces, to)) {
                Span last = pieces.get(to + phrase.pieces().size() - 1).span();
                return new Qualified(amount.union(last), phrase.qualifier());
            }
        }
        return new Qualified(amount, Qualifier.EXACTLY);
    }

    /** "surpassed the $200 billion mark" qualifies; in "talked about the $200 billion" nothing does. */
    private static boolean mayStepOver(Phrase phrase, List<Lexeme> pieces, int from, int to) {
        boolean definite = from < to && pieces.get(from).is("the");
        String last = phrase.pieces().getLast();
        return !definite || last.endsWith("ed") || last.endsWith("ing");
    }

    private static boolean matches(Phrase phrase, List<Lexeme> pieces, int start) {
        if (start + phrase.pieces().size() > pieces.size()) {
            return false;
        }
        for (int index = 0; index < phrase.pieces().size(); index++) {
            if (!pieces.get(start + index).is(phrase.pieces().get(index))) {
                return false;
            }
        }
        return true;
    }
}
