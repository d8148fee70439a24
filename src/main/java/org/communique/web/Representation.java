package org.communique.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** The forms that a thing is served in. */
enum Representation {
    HTML("text/html", "html", "HTML"),
    TURTLE("text/turtle", "ttl", "Turtle"),
    JSON_LD("application/ld+json", "jsonld", "JSON-LD"),
    N_TRIPLES("application/n-triples", "nt", "N-Triples");

    private static final AcceptList OFFER = AcceptList.create(
            Arrays.stream(values()).map(form -> form.mediaType).toArray(String[]::new));

    private final String mediaType;
    private final String suffix;
    private final String title;

    Representation(String mediaType, String suffix, String title) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.title = title;
    }

    String mediaType() {
        return mediaType;
    }

    /** The ending of an address that asks for this form, without the dot; also the value of {@code format=}. */
    String suffix() {
        return suffix;
    }

    String title() {
        return title;
    }

    /** The form with this suffix, media type or title ({@code ttl}, {@code text/turtle}, {@code turtle}). */
    static Optional<Representation> named(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("-", "");
        return Arrays.stream(values())
                .filter(form -> form.suffix.equals(plain)
                        || form.mediaType.replace("-", "").equals(plain)
                        || form.title.toLowerCase(Locale.ROOT).replace("-", "").equals(plain))
                .findFirst();
    }

    /** The best form for an Accept header; the page for people where there is none. Empty if nothing fits. */
    static Optional<Representation> accepted(String header) {
        if (header.isBlank()) {
            return Optional.of(HTML);
        }
        try {
            return Optional.ofNullable(AcceptList.match(new AcceptList(header), OFFER))
                    .map(MediaType::getContentTypeStr)
                    .flatMap(Representation::named);
        } catch (RuntimeException unreadable) {
            return Optional.of(HTML);
        }
    }
}
