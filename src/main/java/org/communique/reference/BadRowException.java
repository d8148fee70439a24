package org.communique.reference;

import java.io.Serial;

/** A row of a table is not as it should be. */
final class BadRowException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    BadRowException(String expected, String found) {
        super("expected " + expected + ", found " + found);
    }
}
