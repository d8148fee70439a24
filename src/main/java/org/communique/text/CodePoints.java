package org.communique.text;

/** Turns UTF-16 offsets of one text into Unicode code point offsets (RFC 5147) and back. */
public final class CodePoints {

    private final String text;

    public CodePoints(String text) {
        this.text = text;
    }

    /** The number of code points before the UTF-16 offset {@code utf16}. */
    public int toCodePoints(int utf16) {
        return text.codePointCount(0, utf16);
    }

    /** The UTF-16 offset of the code point with number {@code codePoints}. */
    public int toUtf16(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }
}
