package org.communique.reference;

import java.io.Serial;

/** A table cannot be read at all; the message names the file, what was expected and what was found. */
public final class ReferenceException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ReferenceException(String message) {
        super(message);
    }

    ReferenceException(String message, Throwable cause) {
        super(message, cause);
    }
}
