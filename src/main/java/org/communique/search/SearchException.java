package org.communique.search;

/** The index cannot be read or written; the message says where and why. */
public final class SearchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
