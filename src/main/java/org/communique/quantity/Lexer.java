package org.communique.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.text.Span;

/** Cuts text into numbers in digits, words and signs. Knows how the world groups digits; knows nothing of their meaning. */
final class Lexer {

    /** 1,234,567.89 */
    private static final String WESTERN = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d]|,\\d)";
    /** 12,34,567.89 */
    private static final String INDIAN = "\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?(?![\\d]|,\\d)";
    /** 1.234.567 or 1.234,56; never 1.234, which is a decimal in English. */
    private static final String EUROPEAN =
            "\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d+)?(?![\\d]|[.,]\\d)|\\d{1,3}(?:\\.\\d{3})+,\\d{1,2}(?!\\d)";
    /** 1 234 567, with common blanks only where they cannot part two numbers. */
    private static final String SPACED = "\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3})+(?:[.,]\\d+)?(?!\\d)"
            + "|\\d{1,3}(?: \\d{3}){2,}(?:[.]\\d+)?(?!\\d)|\\d{1,3} 000(?![\\d,.]\\d|\\d| \\d)";
    /** 3,56 with the decimal comma of continental Europe. */
    private static final String DECIMAL_COMMA = "(?<!\\d,)\\d{1,3},\\d{1,2}(?![\\d]|,\\d)";

    private static final String PLAIN = "\\d+(?:\\.\\d+)?|(?<![\\p{L}\\d])\\.\\d+";

    private static final Pattern PIECE = Pattern.compile(
            "(?<address>(?:https?://|www\\.)\\S+)|(?<grouped>" + WESTERN + "|" + INDIAN + ")|(?<european>" + EUROPEAN
                    + ")|(?<spaced>" + SPACED + ")|(?<comma>" + DECIMAL_COMMA + ")|(?<plain>" + PLAIN
                    + ")|(?<word>(?:\\p{L}\\.){2,}|\\p{L}\\.\\p{L}(?!\\p{L})|[\\p{L}\\p{M}]+|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])|(?<sign>\\S)");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]");

    private Lexer() {}

    /** The pieces of {@code text} inside {@code span}, with offsets in {@code text}. */
    static List<Lexeme> cut(String text, Span span) {
        List<Lexeme> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text).region(span.start(), span.end());
        matcher.useTransparentBounds(true);
        int previous = -1;
        while (matcher.find()) {
            String piece = matcher.group();
            boolean glued = matcher.start() == previous;
            previous = matcher.end();
            pieces.add(new Lexeme(
                    piece.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("(?<=\\p{L})\\.", ""),
                    value(matcher),
                    new Span(matcher.start(), matcher.end()),
                    glued,
                    Character.isUpperCase(piece.codePointAt(0))));
        }
        return pieces;
    }

    /** The pieces of a phrase of a table, as {@link #cut} would give them. */
    static List<String> words(String phrase) {
        return phrase.isEmpty()
                ? List.of()
                : cut(phrase, new Span(0, phrase.length())).stream()
                        .map(Lexeme::lower)
                        .toList();
    }

    private static Optional<BigDecimal> value(Matcher matcher) {
        String piece = matcher.group();
        if (matcher.group("grouped") != null) {
            return Optional.of(new BigDecimal(piece.replace(",", "")));
        }
        if (matcher.group("european") != null) {
            return Optional.of(new BigDecimal(piece.replace(".", "").replace(',', '.')));
        }
        if (matcher.group("spaced") != null) {
            return Optional.of(
                    new BigDecimal(BLANKS.matcher(piece).replaceAll("").replace(',', '.')));
        }
        if (matcher.group("comma") != null) {
            return Optional.of(new BigDecimal(piece.replace(',', '.')));
        }
        return matcher.group("plain") != null ? Optional.of(new BigDecimal(piece)) : Optional.empty();
    }
}
