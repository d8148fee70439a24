package org.communique.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The stated values of a {@link RawArticle} as an article needs them: trimmed, without notes, and each in its place. */
final class Header {

    private static final Pattern NOTE = Pattern.compile("\\s*\\[[^\\[\\]]*\\]\\s*$");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:,|;|\\||&|\\band\\b)\\s*");
    private static final Pattern BEFORE_NAMES = Pattern.compile("(?i)^(?:by|from|written by|reported by)\\s+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z\\d]{2,8})*");
    private static final Pattern NOT_STATED = Pattern.compile("(?i)(?:unknown|none|null|n/a|nan|-*)");

    private final RawArticle raw;

    Header(RawArticle raw) {
        this.raw = raw;
    }

    /** The headline without a note in brackets at its end, such as {@code [title from: page]}. */
    Optional<String> title() {
        return raw.first(HeaderField.TITLE)
                .map(title -> clean(NOTE.matcher(title).replaceFirst("")))
                .filter(title -> !title.isEmpty() && !NOT_STATED.matcher(title).matches());
    }

    Optional<String> published() {
        return raw.first(HeaderField.PUBLISHED).map(Header::clean);
    }

    List<String> authors() {
        return raw.all(HeaderField.AUTHOR).stream()
                .flatMap(Header::names)
                .distinct()
                .toList();
    }

    /** The names in a byline, with or without "By". */
    static Stream<String> names(String byline) {
        return Stream.of(clean(byline))
                .map(names -> BEFORE_NAMES.matcher(names).replaceFirst(""))
                .flatMap(names -> Arrays.stream(BETWEEN_NAMES.split(names)))
                .map(String::strip)
                .filter(name -> !NOT_STATED.matcher(name).matches()
                        && !ADDRESS.matcher(name).matches());
    }

    /** The outlet as stated; a source that is an address is none. */
    Optional<String> publisher() {
        return raw.first(HeaderField.PUBLISHER)
                .or(() -> raw.first(HeaderField.SOURCE)
                        .filter(source -> !ADDRESS.matcher(source).lookingAt()))
                .map(Header::clean)
                .filter(name -> !NOT_STATED.matcher(name).matches());
    }

    Optional<String> url() {
        return raw.first(HeaderField.URL)
                .or(() -> raw.first(HeaderField.SOURCE))
                .map(String::strip)
                .filter(address -> ADDRESS.matcher(address).matches());
    }

    /** A BCP 47 tag: {@code en_US} is written {@code en-US}. */
    Optional<String> language() {
        return raw.first(HeaderField.LANGUAGE)
                .map(String::strip)
                .filter(tag -> LANGUAGE_TAG.matcher(tag).matches())
                .map(tag -> tag.replace('_', '-'));
    }

    private static String clean(String value) {
        return Characters.repair(value).replace('\n', ' ').strip();
    }
}
