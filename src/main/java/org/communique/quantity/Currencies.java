package org.communique.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.knowledge.Table;

/** The currencies and how English news writes them, from {@code data/lexicon/currencies.tsv}. */
final class Currencies {

    /** A currency in the order of the table, with the words that tell that a text is about its country, and its signs. */
    record Currency(String code, Optional<Pattern> places, List<String> marks) {

        /** How often {@code text} speaks of the currency's country. */
        long mentions(String text) {
            return places.map(words -> words.matcher(text).results().count()).orElse(0L);
        }
    }

    /** A form found: the currencies that it may mean, and the index of the piece behind it. */
    record Found(List<Currency> candidates, int to) {}

    /** Forms that begin with the same piece are tried from the longest. */
    private record Form(List<String> pieces, List<Currency> candidates) {}

    private final Map<String, List<Form>> names = new HashMap<>();
    private final Map<String, List<Form>> signs = new HashMap<>();
    private final Map<String, List<Form>> glued = new HashMap<>();
    private final Map<String, List<Form>> minors = new HashMap<>();

    private Currencies() {}

    static Currencies load() {
        Currencies currencies = new Currencies();
        for (Table.Row row : Table.load(
                        "lexicon/currencies.tsv", "code", "names", "bare", "glued", "signs", "minor", "places")
                .rows()) {
            currencies.add(row);
        }
        return currencies;
    }

    private void add(Table.Row row) {
        String code = row.get("code");
        if (!code.matches("[A-Z]{3}")) {
            throw row.error("expected an ISO 4217 code, found '" + code + "'");
        }
        List<String> marks = new ArrayList<>(row.list("glued"));
        marks.addAll(row.list("signs"));
        Currency currency = new Currency(code, places(row.list("places")), List.copyOf(marks));
        for (String name : row.list("names")) {
            add(names, name, currency);
            add(names, name + "s", currency);
        }
        for (String name : row.list("bare")) {
            add(names, name, currency);
            add(names, name + "s", currency);
        }
        row.list("glued").forEach(sign -> add(glued, sign, currency));
        row.list("signs").forEach(sign -> add(signs, sign, currency));
        for (String minor : row.list("minor")) {
            add(minors, minor, currency);
            add(minors, minor + "s", currency);
        }
    }

    private static Optional<Pattern> places(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String any = String.join("|", words.stream().map(Pattern::quote).toList());
        return Optional.of(Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})"));
    }

    private static void add(Map<String, List<Form>> forms, String phrase, Currency currency) {
        List<String> pieces = Lexer.words(phrase);
        List<Form> sameStart = forms.computeIfAbsent(pieces.getFirst(), first -> new ArrayList<>());
        for (Form form : sameStart) {
            if (form.pieces().equals(pieces)) {
                if (!form.candidates().contains(currency)) {
                    form.candidates().add(currency);
                }
                return;
            }
        }
        sameStart.add(new Form(pieces, new ArrayList<>(List.of(currency))));
        sameStart.sort((one, other) ->
                Integer.compare(other.pieces().size(), one.pieces().size()));
    }

    /** The name of a currency at a place behind a number. */
    Optional<Found> nameAt(List<Lexeme> pieces, int start) {
        return find(names, pieces, start, false);
    }

    /** The name of a hundredth of a currency at a place behind a number. */
    Optional<Found> minorAt(List<Lexeme> pieces, int start) {
        return find(minors, pieces, start, false)
                .filter(found -> pieces.get(start).lower().length() > 1
                        || pieces.get(start).glued());
    }

    /** A sign or code at a place behind a number. */
    Optional<Found> signAt(List<Lexeme> pieces, int start) {
        return find(signs, pieces, start, false).filter(found -> !isWordInDisguise(pieces.get(start)));
    }

    /** A sign or code before a number: in one piece with it and within itself, or one that allows blanks. */
    Optional<Found> signBefore(List<Lexeme> pieces, int start) {
        Optional<Found> tight = find(glued, pieces, start, true)
                .filter(found -> found.to() < pieces.size() && touchesNumber(pieces, found.to()))
                .filter(found -> !isWordInDisguise(pieces.get(start)));
        return tight.isPresent() ? tight : signAt(pieces, start);
    }

    /** Behind a dollar sign of some country a blank may follow ("HK$ 5 million"); letters alone must touch the number. */
    private static boolean touchesNumber(List<Lexeme> pieces, int next) {
        return pieces.get(next).glued() || !pieces.get(next - 1).isWord();
    }

    /** Codes of one or two letters are words of English too; a code has a capital letter. */
    private static boolean isWordInDisguise(Lexeme piece) {
        return piece.isWord()
                && piece.lower().length() <= 2
                && !piece.capital()
                && !piece.is("us")
                && !piece.is("hk")
                && !piece.is("c");
    }

    private static Optional<Found> find(
            Map<String, List<Form>> forms, List<Lexeme> pieces, int start, boolean inOnePiece) {
        if (start >= pieces.size()) {
            return Optional.empty();
        }
        for (Form form : forms.getOrDefault(pieces.get(start).lower(), List.of())) {
            if (matches(form.pieces(), pieces, start, inOnePiece)) {
                return Optional.of(new Found(
                        List.copyOf(form.candidates()), start + form.pieces().size()));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(List<String> form, List<Lexeme> pieces, int start, boolean inOnePiece) {
        if (start + form.size() > pieces.size()) {
            return false;
        }
        for (int index = 0; index < form.size(); index++) {
            Lexeme piece = pieces.get(start + index);
            if (!piece.is(form.get(index)) || (inOnePiece && index > 0 && !piece.glued())) {
                return false;
            }
        }
        return true;
    }

    /** Where a text restates its "Sh5 billion" as "(Ksh5 billion)", its plain "Sh" is no Kenyan one. */
    private static boolean isMarked(Currency one, List<Currency> all, String text) {
        List<String> others = all.stream()
                .filter(other -> !other.equals(one))
                .flatMap(other -> other.marks().stream())
                .toList();
        return one.marks().stream()
                .filter(mark -> !others.contains(mark))
                .filter(mark -> one.marks().stream()
                        .anyMatch(shared ->
                                others.contains(shared) && mark.endsWith(shared) && mark.length() > shared.length()))
                .anyMatch(mark -> isBracketed(mark, text));
    }

    private static boolean isBracketed(String mark, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(mark); at >= 0; at = lower.indexOf(mark, at + 1)) {
            int next = at + mark.length();
            int number = next < lower.length() && lower.charAt(next) == ' ' ? next + 1 : next;
            boolean opens = at > 0 && lower.charAt(at - 1) == '(';
            if (opens && number < lower.length() && Character.isDigit(lower.charAt(number))) {
                return true;
            }
        }
        return false;
    }

    /** The currency that a shared name or sign means in {@code text}: the default unless the text speaks of another's country more. */
    static Currency meant(List<Currency> all, String text) {
        List<Currency> unmarked = all.size() == 1
                ? all
                : all.stream().filter(one -> !isMarked(one, all, text)).toList();
        List<Currency> candidates = unmarked.stream().anyMatch(one -> one.mentions(text) > 0) ? unmarked : all;
        Currency best = candidates.getFirst();
        if (candidates.size() > 1) {
            long most = best.mentions(text);
            for (Currency candidate : candidates) {
                long mentions = candidate.mentions(text);
                if (mentions > most) {
                    best = candidate;
                    most = mentions;
                }
            }
        }
        return best;
    }
}
