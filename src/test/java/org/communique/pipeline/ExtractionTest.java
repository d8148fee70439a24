package org.communique.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.claim.Claim;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.TradeFigure;
import org.communique.knowledge.Gazetteer;
import org.communique.text.Article;
import org.communique.text.PublicationDate;
import org.junit.jupiter.api.Test;

class ExtractionTest {

    private static final Extraction EXTRACTION = Extraction.load(Gazetteer.load());

    @Test
    void aFigureInsideReportedWordsIsTheSpeakers() {
        String body =
                "Janet Yellen told reporters on Monday that China exported $40 billion of goods to France in 2021.";
        assertEquals(List.of(Optional.of("person/janet-yellen")), attributions(body, TradeFigure.class));
    }

    @Test
    void aFigureThatTheArticleStatesIsNobodys() {
        String body = "China exported $40 billion of goods to France in 2021. Janet Yellen said that was a record.";
        assertEquals(List.of(Optional.empty()), attributions(body, TradeFigure.class));
    }

    @Test
    void anEventInsideAQuotationIsTheSpeakers() {
        String body = "“Xi Jinping met Emmanuel Macron in Paris on Monday,” Janet Yellen said.";
        assertEquals(List.of(Optional.of("person/janet-yellen")), attributions(body, EventReport.class));
    }

    private static List<Optional<String>> attributions(String body, Class<? extends Claim> kind) {
        Article article = new Article(
                Optional.empty(),
                Optional.of(PublicationDate.of(LocalDate.of(2022, 6, 16))),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body,
                "test.txt");
        return EXTRACTION.extract(article).claims().stream()
                .filter(kind::isInstance)
                .map(claim -> claim.grounds().attributedTo().map(EntityId::path))
                .toList();
    }
}
