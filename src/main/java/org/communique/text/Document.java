package org.communique.text;

import java.util.List;

/**
 * An article cut into sentences and tokens.
 *
 * @param article what was read
 * @param sentences in text order, the headline first
 */
public record Document(Article article, List<Sentence> sentences) {

    public Document {
        sentences = List.copyOf(sentences);
    }
}
