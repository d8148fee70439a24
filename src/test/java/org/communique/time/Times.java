package org.communique.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.text.Article;
import org.communique.text.NlpEngine;
import org.communique.text.PublicationDate;

/** Reads the times of a short text and shows them as {@code words = first/last Precision}. */
final class Times {

    private static final TimeReader READER = new TimeReader();

    private Times() {}

    static List<TimeExpression> in(String published, String text) {
        Optional<PublicationDate> day =
                published.isEmpty() ? Optional.empty() : Optional.of(PublicationDate.of(LocalDate.parse(published)));
        Optional<String> none = Optional.empty();
        Article article = new Article(none, day, List.of(), none, none, Optional.of("en"), text, "test.txt");
        return READER.read(NlpEngine.shared().annotate(article));
    }

    static List<String> read(String published, String text) {
        return in(published, text).stream().map(Times::show).toList();
    }

    /** Expects exactly these times in a text published on a day ("" for none). */
    static void expect(String published, String text, String... times) {
        assertEquals(List.of(times), read(published, text), text);
    }

    private static String show(TimeExpression expression) {
        String words = expression.time().asStated().orElse("");
        String partial = expression.time().partialDate().map(date -> " " + date).orElse("");
        return expression
                .time()
                .bounds()
                .map(bounds -> words + " = " + bounds.earliest()
                        + (bounds.latest().equals(bounds.earliest()) ? "" : "/" + bounds.latest()) + " "
                        + bounds.precision().term())
                .orElse(words + " = open" + partial);
    }
}
