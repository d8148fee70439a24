package org.communique.decide;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A claim as a decision names it: by the first words of its evidence, its kind and what it is about, never by its number. Written as
 * {@code 7477eaead21c42a5#char=120,162;EventReport;PhoneCall}.
 *
 * @param article the article's id, 16 hex digits
 * @param begin of the claim's first evidence in the article's text, in code points (RFC 5147)
 * @param end one past its last code point
 * @param kind the claim's class in the ontology, as in {@code EventReport}
 * @param detail what tells it from other claims of that kind on the same words, as in {@code PhoneCall}; without white space
 */
public record Anchor(String article, int begin, int end, String kind, String detail) implements Comparable<Anchor> {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{16})#char=([0-9]{1,9}),([0-9]{1,9});([A-Za-z]+);([^\\s;]+)");

    private static final Comparator<Anchor> ORDER = Comparator.comparing(Anchor::article)
            .thenComparingInt(Anchor::begin)
            .thenComparingInt(Anchor::end)
            .thenComparing(Anchor::kind)
            .thenComparing(Anchor::detail);

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if it is something else; the message says what was expected
     */
    public static Anchor parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("expected a claim such as"
                    + " 7477eaead21c42a5#char=120,162;EventReport;PhoneCall, found '" + text + "'");
        }
        return new Anchor(
                form.group(1),
                Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(3)),
                form.group(4),
                form.group(5));
    }

    @Override
    public String toString() {
        return article + "#char=" + begin + "," + end + ";" + kind + ";" + detail;
    }

    @Override
    public int compareTo(Anchor other) {
        return ORDER.compare(this, other);
    }
}
