package org.communique.search;

import java.util.List;

/**
 * A sentence that was found.
 *
 * @param article the IRI of its article
 * @param begin offset of its first character in the article's text, in code points
 * @param end offset after its last, in code points
 * @param text its characters
 * @param marks the words that were asked for, in order and apart
 */
public record SentenceHit(String article, int begin, int end, String text, List<Mark> marks) {

    public SentenceHit {
        marks = List.copyOf(marks);
    }

    /**
     * A word that was asked for.
     *
     * @param begin offset in the sentence, in UTF-16 units
     * @param end offset after the word, in UTF-16 units
     */
    public record Mark(int begin, int end) {}
}
