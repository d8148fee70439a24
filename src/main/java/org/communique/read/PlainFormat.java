package org.communique.read;

import java.util.Map;
import java.util.Optional;

/** Nothing but a title and the text. Every text has this form, so it is tried last. */
final class PlainFormat implements InputFormat {

    @Override
    public Optional<RawArticle> read(String text) {
        return Optional.of(new RawArticle(Map.of(), text.lines().toList()));
    }
}
