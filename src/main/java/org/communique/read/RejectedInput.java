package org.communique.read;

/** An input that is not an article; the message says what was found and what to do, without the file's name. */
final class RejectedInput extends Exception {

    private static final long serialVersionUID = 1;

    RejectedInput(String message) {
        super(message);
    }

    String reason() {
        String reason = getMessage();
        return reason == null ? "cannot be read" : reason;
    }
}
