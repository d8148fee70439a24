package org.communique.knowledge;

/** A table under {@code data/} is wrong; the message names file, line, what was expected and what was found. */
public final class KnowledgeException extends RuntimeException {

    public KnowledgeException(String message) {
        super(message);
    }
}
