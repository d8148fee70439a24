package org.communique.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * One article as it was read and cleaned. What the input does not state is absent, never guessed.
 *
 * @param title the headline, where there is one
 * @param published when the outlet says it published; absent where the input does not say
 * @param authors names in the byline, in their order
 * @param publisher the outlet's name as stated
 * @param url where it was published
 * @param language BCP 47 tag as stated
 * @param body the clean text below the headline; paragraphs are separated by one line feed
 * @param sourceFile the file's name, without folders, so that the same file gives the same graph anywhere
 */
public record Article(
        Optional<String> title,
        Optional<PublicationDate> published,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> language,
        String body,
        String sourceFile) {

    private static final int ID_DIGITS = 16;

    public Article {
        authors = List.copyOf(authors);
    }

    /** The clean text that all offsets count in: the headline, a line feed, and the body. */
    public String text() {
        return title.map(headline -> headline + "\n" + body).orElse(body);
    }

    /** How many leading characters of {@link #text()} are headline; 0 where there is none. */
    public int headlineLength() {
        return title.map(String::length).orElse(0);
    }

    /** SHA-256, in hex, of title, published date and body after white space and Unicode (NFC) are normalised. */
    public String sha256() {
        String day = published.map(PublicationDate::lexical).orElse("");
        String content = normalise(title.orElse("")) + "\n" + day + "\n" + normalise(body);
        return Sha256.hex(content);
    }

    /** The first 16 hex digits of {@link #sha256()}: the same article gets the same id from any file name on any machine. */
    public String id() {
        return sha256().substring(0, ID_DIGITS);
    }

    private static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("(?U)\\s+", " ")
                .strip();
    }
}
