package org.communique.read;

import java.util.List;
import org.communique.text.Article;

/** What came of one file: an article, or the reason why there is none. */
public sealed interface ReadResult {

    /**
     * The file was read.
     *
     * @param article what it holds
     * @param notices what the reader should know, each a message that begins with the file's name; mostly none
     */
    record Accepted(Article article, List<String> notices) implements ReadResult {

        public Accepted {
            notices = List.copyOf(notices);
        }
    }

    /**
     * The file holds no article that could be read.
     *
     * @param message begins with the file's name, says what was expected and found, and what to do
     */
    record Rejected(String message) implements ReadResult {}
}
