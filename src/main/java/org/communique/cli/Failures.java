package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.communique.decide.DecisionException;
import org.communique.knowledge.KnowledgeException;
import org.communique.query.QuestionException;
import org.communique.reference.ReferenceException;
import org.communique.store.StoreException;
import org.communique.web.ServerException;

/** Turns an exception into the one message that the user gets. */
final class Failures {

    private Failures() {}

    static String message(Exception failure) {
        return switch (failure) {
            case StoreException told -> words(told);
            case KnowledgeException told -> words(told);
            case QuestionException told -> words(told);
            case ReferenceException told -> words(told);
            case ServerException told -> words(told);
            case DecisionException told -> words(told);
            case FailedException told -> words(told);
            case NoSuchFileException missing -> missing.getFile() + ": no such file or folder. Check the path.";
            case FileSystemException broken ->
                broken.getFile() + ": "
                        + Optional.ofNullable(broken.getReason()).orElse("cannot be read or written");
            case UncheckedIOException broken -> words(broken);
            case IOException broken -> words(broken);
            default ->
                "something went wrong that should not have: " + failure
                        + ". Please report it with what you did; set COMMUNIQUE_TRACE=1 to see where.";
        };
    }

    private static String words(Exception told) {
        return Optional.ofNullable(told.getMessage()).orElseGet(told::toString);
    }
}
