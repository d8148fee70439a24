package org.communique.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.communique.text.Article;
import org.junit.jupiter.api.Test;

/** The articles that come with the project are read as the user's own would be. */
class SampleArticlesTest {

    private static final List<Article> SAMPLES = read();

    private static List<Article> read() {
        ArticleReader reader = ArticleReader.create();
        return InputFiles.find(List.of(Path.of("data/articles"))).files().stream()
                .map(file -> assertInstanceOf(
                                ReadResult.Accepted.class, reader.read(file, Optional.empty()), file.toString())
                        .article())
                .toList();
    }

    @Test
    void everySampleHasATitleAndAText() {
        assertTrue(SAMPLES.size() >= 9);
        SAMPLES.forEach(article -> {
            assertTrue(article.title().isPresent(), article.sourceFile());
            assertTrue(article.body().lines().count() >= 7, article.sourceFile());
        });
    }

    @Test
    void onlyOneSampleLacksItsDate() {
        List<String> undated = SAMPLES.stream()
                .filter(article -> article.published().isEmpty())
                .map(Article::sourceFile)
                .toList();
        assertEquals(List.of("xi-putin-call-herald.txt"), undated);
    }
}
