package org.communique.query;

import java.util.List;
import java.util.Optional;

/**
 * A question with its head.
 *
 * @param name the file's name without {@code .rq}
 * @param topic what it belongs to, for lists; may be empty
 * @param question the first line of the head: the question in one sentence
 * @param parameters in the order of the head
 * @param explanation what an answer means, in one paragraph; may be empty
 * @param text the whole file
 */
public record NamedQuery(
        String name, String topic, String question, List<QueryParameter> parameters, String explanation, String text) {

    public NamedQuery {
        parameters = List.copyOf(parameters);
    }

    /** The parameter with this name. */
    public Optional<QueryParameter> parameter(String wanted) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(wanted))
                .findFirst();
    }
}
