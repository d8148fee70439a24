package org.communique.read;

import java.util.Optional;

/** One of the forms in which articles come. Which one a file has is told by its content, never by its name. */
interface InputFormat {

    /** The article in {@code text}; empty if the text does not have this form. */
    Optional<RawArticle> read(String text);
}
