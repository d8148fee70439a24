package org.communique.text;

/**
 * Turns UTF-16 offsets of one text into Unicode code point offsets (RFC 5147) and back. In a text without surrogates, which most
 * articles are, both are the same.
 */
public final class CodePoints {

    private final String text;
    private final boolean same;

    public CodePoints(String text) {
        this.text = text;
        this.same = text.codePointCount(0, text.length()) == text.length();
    }

    /** The number of code points before the UTF-16 offset {@code utf16}. */
    public int toCodePoints(int utf16) {
        return same ? utf16 : text.codePointCount(0, utf16);
    }

    /** The UTF-16 offset of the code point with number {@code codePoints}. */
    public int toUtf16(int codePoints) {
        return same ? codePoints : text.offsetByCodePoints(0, codePoints);
    }
}
