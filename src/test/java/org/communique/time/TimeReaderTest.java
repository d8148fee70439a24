package org.communique.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.text.Article;
import org.communique.text.NlpEngine;
import org.communique.text.PublicationDate;
import org.junit.jupiter.api.Test;

class TimeReaderTest {

    private static final TimeReader READER = new TimeReader();

    /** The times of a text published on a day ("" for none), as "words = first/last Precision". */
    static List<String> read(String published, String text) {
        Optional<PublicationDate> day =
                published.isEmpty() ? Optional.empty() : Optional.of(PublicationDate.of(LocalDate.parse(published)));
        Article article = new Article(
                Optional.empty(),
                day,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                text,
                "test.txt");
        return READER.read(NlpEngine.shared().annotate(article)).stream()
                .map(TimeReaderTest::show)
                .toList();
    }

    private static String show(TimeExpression expression) {
        String words = expression.time().asStated().orElse("");
        return expression
                .time()
                .bounds()
                .map(bounds -> words + " = " + bounds.earliest()
                        + (bounds.latest().equals(bounds.earliest()) ? "" : "/" + bounds.latest()) + " "
                        + bounds.precision().term())
                .orElseGet(() -> words + " = open"
                        + expression
                                .time()
                                .partialDate()
                                .map(date -> " " + date)
                                .orElse(""));
    }

    @Test
    void aWeekdayInAPastClauseIsTheLastOneOnOrBeforeThePublicationDate() {
        assertEquals(
                List.of("Wednesday afternoon = 2022-06-15 Day"),
                read("2022-06-16", "The ministers spoke on Wednesday afternoon by telephone."));
    }

    @Test
    void aWeekdayWithoutPublicationDateStaysOpen() {
        assertEquals(List.of("Wednesday = open"), read("", "The ministers spoke on Wednesday."));
    }
}
