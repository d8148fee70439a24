package org.communique.decide;

/** A decision cannot be made as asked; the message says what was asked, what was expected and what was found. */
public final class DecisionException extends RuntimeException {

    public DecisionException(String message) {
        super(message);
    }
}
