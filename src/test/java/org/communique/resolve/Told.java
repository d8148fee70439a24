package org.communique.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.claim.Mention;
import org.communique.knowledge.Gazetteer;
import org.communique.text.Article;
import org.communique.text.Document;
import org.communique.text.NlpEngine;
import org.communique.text.PublicationDate;

/** A little article of a test, read by the real engine and tables. */
record Told(Document document, Resolution resolution) {

    private static final Resolver RESOLVER = Resolver.load(Gazetteer.load());

    static Told story(String headline, String body) {
        Article article = new Article(
                headline.isEmpty() ? Optional.empty() : Optional.of(headline),
                Optional.of(PublicationDate.of(LocalDate.of(2023, 5, 10))),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body,
                "story.txt");
        Document document = NlpEngine.shared().annotate(article);
        return new Told(document, RESOLVER.resolve(document));
    }

    static Told story(String body) {
        return story("", body);
    }

    /** Each mention as "words=kind/key", entities joined by "+". */
    List<String> mentions() {
        return resolution.reading().mentions().stream().map(Told::show).toList();
    }

    /** What the first mention with these words denotes, as "kind/key"; "none" where there is no such mention. */
    String denotedBy(String words) {
        return resolution.reading().mentions().stream()
                .filter(mention -> mention.text().equals(words))
                .map(Told::denoted)
                .findFirst()
                .orElse("none");
    }

    private static String show(Mention mention) {
        return mention.text() + "=" + denoted(mention);
    }

    private static String denoted(Mention mention) {
        return String.join("+", mention.denotes().stream().map(id -> id.path()).toList());
    }
}
