package org.communique.rdf;

import java.io.Serial;

/** A graph does not hold what its writer would have written. The message names the node, what was expected and what was found. */
public final class UnreadableGraphException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableGraphException(String message) {
        super(message);
    }
}
