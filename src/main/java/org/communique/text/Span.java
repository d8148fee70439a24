package org.communique.text;

/**
 * A stretch of an article's text, half open.
 *
 * <p>Offsets count UTF-16 code units of {@link Article#text()}, as Java strings do. They become Unicode code points, the unit
 * of RFC 5147 and of the graph, in one place only: {@link CodePoints}.
 *
 * @param start first character, 0 or more
 * @param end one past the last character, more than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span needs 0 <= start < end, got " + start + "," + end);
        }
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public int length() {
        return end - start;
    }

    /** The characters of {@code text} under this span. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Text order; of two that start together, the shorter first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
