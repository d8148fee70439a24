package org.communique.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.knowledge.Gazetteer;
import org.communique.resolve.Reading;
import org.communique.resolve.Resolver;
import org.communique.text.Article;
import org.communique.text.NlpEngine;
import org.communique.text.PublicationDate;

/** Reads sentences of tests with the real engine, gazetteer and resolver. */
final class Readings {

    private static final Resolver RESOLVER = Resolver.load(Gazetteer.load());

    private Readings() {}

    /** An article of this body, published on Thursday, 16 June 2022. */
    static Reading of(String body) {
        return of(Optional.empty(), body, Optional.of(LocalDate.of(2022, 6, 16)));
    }

    static Reading titled(String title, String body) {
        return of(Optional.of(title), body, Optional.empty());
    }

    static Reading undated(String body) {
        return of(Optional.empty(), body, Optional.empty());
    }

    private static Reading of(Optional<String> title, String body, Optional<LocalDate> published) {
        Article article = new Article(
                title,
                published.map(PublicationDate::of),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body,
                "test.txt");
        return RESOLVER.read(NlpEngine.shared().annotate(article));
    }
}
