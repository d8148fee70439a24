package org.communique.query;

/** A question that cannot be asked as it stands. The message says what is wrong and what to do, for the one who asked. */
public final class QuestionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;

    /** What is wrong, and what to do. */
    public QuestionException(String message) {
        super(message);
        this.message = message;
    }

    /** What is wrong, what to do, and what brought it up. */
    public QuestionException(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
