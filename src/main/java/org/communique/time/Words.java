package org.communique.time;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** One sentence as the time rules see it: look-ups by token index that are safe beyond either end. */
final class Words {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
    private static final Pattern YEAR = Pattern.compile("1[0-9]\\d{2}|20\\d{2}");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");

    /** A time names its month, number or unit within so many words: "in the course of the last three months". */
    private static final int REACH = 4;

    private final List<Token> tokens;
    private final boolean headline;
    private final TimeLexicon lexicon;
    private final BitSet cores = new BitSet();
    private final Map<Integer, Optional<Found>> points = new HashMap<>();

    Words(Sentence sentence, TimeLexicon lexicon) {
        this.tokens = sentence.tokens();
        this.headline = sentence.headline();
        this.lexicon = lexicon;
        for (int index = 0; index < tokens.size(); index++) {
            cores.set(index, lexicon.isCore(tokens.get(index).lower()));
        }
    }

    /** Whether a time can begin here; most words can be passed over at once. */
    boolean canOpen(int index) {
        int core = cores.nextSetBit(index);
        return core >= 0 && core - index <= REACH && lexicon.isOpener(lower(index));
    }

    /** What {@code rule} reads at {@code index}, computed once. */
    Optional<Found> remember(int index, IntFunction<Optional<Found>> rule) {
        Optional<Found> known = points.get(index);
        if (known == null) {
            known = rule.apply(index);
            points.put(index, known);
        }
        return known;
    }

    List<Token> tokens() {
        return tokens;
    }

    boolean isHeadline() {
        return headline;
    }

    TimeLexicon lexicon() {
        return lexicon;
    }

    int size() {
        return tokens.size();
    }

    boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }

    /** The word in lower case; empty beyond the ends. */
    String lower(int index) {
        return has(index) ? tokens.get(index).lower() : "";
    }

    /** The word as written; empty beyond the ends. */
    String text(int index) {
        return has(index) ? tokens.get(index).text() : "";
    }

    boolean is(int index, String... candidates) {
        String word = lower(index);
        for (String candidate : candidates) {
            if (word.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words follow each other from {@code index} on. */
    boolean follow(int index, String... phrase) {
        for (int offset = 0; offset < phrase.length; offset++) {
            if (!lower(index + offset).equals(phrase[offset])) {
                return false;
            }
        }
        return true;
    }

    /** {@code index}, or the index after it if one of these words stands there. */
    int skip(int index, String... optional) {
        return is(index, optional) ? index + 1 : index;
    }

    boolean isHyphen(int index) {
        return is(index, "-", "–", "—", "‑", "--");
    }

    boolean isCapitalized(int index) {
        return has(index) && tokens.get(index).isCapitalized();
    }

    boolean isWord(int index) {
        return has(index) && tokens.get(index).isWord();
    }

    /** Whether this token touches the one before it. */
    boolean touches(int index) {
        return has(index)
                && has(index - 1)
                && tokens.get(index - 1).span().end()
                        == tokens.get(index).span().start();
    }

    /** A four-digit year. */
    Optional<Integer> year(int index) {
        return beginsWithDigit(index) && YEAR.matcher(lower(index)).matches()
                ? Optional.of(Integer.parseInt(lower(index)))
                : Optional.empty();
    }

    /** A plain number of up to three digits. */
    Optional<Integer> digits(int index) {
        return beginsWithDigit(index) && DIGITS.matcher(lower(index)).matches()
                ? Optional.of(Integer.parseInt(lower(index)))
                : Optional.empty();
    }

    /** A day of a month in digits, with or without its ending: "15", "15th". */
    Optional<Figure> dayNumber(int index) {
        return digits(index)
                .map(value -> new Figure(value, index + 1))
                .or(() -> ordinalDigits(index))
                .filter(Figure::isDayOfMonth);
    }

    boolean beginsWithDigit(int index) {
        return has(index) && Character.isDigit(lower(index).charAt(0));
    }

    private Optional<Figure> ordinalDigits(int index) {
        if (!beginsWithDigit(index)) {
            return Optional.empty();
        }
        var matcher = ORDINAL.matcher(lower(index));
        return matcher.matches()
                ? Optional.of(new Figure(Integer.parseInt(matcher.group(1)), index + 1))
                : Optional.empty();
    }

    /** "15th", "third", "twenty-first". */
    Optional<Figure> ordinal(int index) {
        return ordinalDigits(index)
                .filter(number -> number.value() > 0)
                .or(() -> spelled(index, TimeLexicon.NumberKind.ORDINAL));
    }

    /** "15", "three", "twenty-one". */
    Optional<Figure> cardinal(int index) {
        return digits(index)
                .filter(value -> value > 0)
                .map(value -> new Figure(value, index + 1))
                .or(() -> spelled(index, TimeLexicon.NumberKind.CARDINAL));
    }

    private Optional<Figure> spelled(int index, TimeLexicon.NumberKind kind) {
        Optional<Integer> whole = lexicon.number(lower(index), kind);
        if (whole.isPresent()) {
            return Optional.of(new Figure(whole.get(), index + 1));
        }
        Optional<Integer> tens = lexicon.number(lower(index), TimeLexicon.NumberKind.TENS);
        if (tens.isEmpty()) {
            return Optional.empty();
        }
        int ones = isHyphen(index + 1) ? index + 2 : index + 1;
        Optional<Figure> joined = lexicon.number(lower(ones), kind)
                .filter(value -> value < 10)
                .map(value -> new Figure(tens.get() + value, ones + 1));
        return kind == TimeLexicon.NumberKind.CARDINAL
                ? joined.or(() -> Optional.of(new Figure(tens.get(), index + 1)))
                : joined;
    }

    /**
     * A number in words or digits.
     *
     * @param value 0 or more
     * @param to one past its last token
     */
    record Figure(int value, int to) {

        boolean isDayOfMonth() {
            return value >= 1 && value <= 31;
        }
    }
}
