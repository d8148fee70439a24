package org.communique.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of one input file.
 *
 * @param file the input
 * @param result what was made of its article; absent if the file was rejected
 * @param messages what the user should know: the reason for a rejection, or notices
 */
public record ArticleOutcome<T>(Path file, Optional<T> result, List<String> messages) {

    public ArticleOutcome {
        messages = List.copyOf(messages);
    }
}
