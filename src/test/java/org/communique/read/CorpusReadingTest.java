package org.communique.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.text.Article;
import org.communique.text.PublicationDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads the articles that are kept outside the repository, where they are there. */
class CorpusReadingTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final int ARTICLES = 59;

    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)read also:|also read:|leave a reply|post a comment|previous post|advertisement|ads powered by|published :|writer:|bangkok post poll"
                    + "|keywords:|\\btags:|slideshow|see also:|\\(photo|reuters/|getty images|ap photo/|editing by|contributed to this report|newsletter"
                    + "|all rights reserved|privacy policy|most read|more on this topic|related article");
    private static final Pattern DATELINE =
            Pattern.compile("^(?:[A-Z]{4,}[ A-Z]*|[A-Z][a-z]+ CNN|CNN) ?(?:\\(\\w+\\) ?)?[-–—]", Pattern.MULTILINE);

    private static Map<String, Article> articles = Map.of();

    @BeforeAll
    static void read() {
        ArticleReader reader = ArticleReader.create();
        InputFiles inputs = InputFiles.find(List.of(CORPUS.resolve("seeds/articles"), CORPUS.resolve("dev/articles")));
        articles = inputs.files().stream()
                .map(file -> assertInstanceOf(ReadResult.Accepted.class, reader.read(file, Optional.empty()))
                        .article())
                .collect(Collectors.toMap(Article::sourceFile, Function.identity()));
    }

    @BeforeEach
    void skipWithoutArticles() {
        assumeTrue(
                !articles.isEmpty(),
                () -> "skipped: no articles in " + CORPUS.toAbsolutePath().normalize());
    }

    private static Article article(String start) {
        return articles.values().stream()
                .filter(article -> article.sourceFile().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> published(String start) {
        return article(start).published().map(PublicationDate::lexical);
    }

    @Test
    void everyArticleIsRead() {
        assertEquals(ARTICLES, articles.size());
    }

    @Test
    void whatTheSeedsStateIsFound() {
        assertEquals(Optional.of("2022-06-16"), published("000_"));
        assertEquals(List.of("Yang Sheng"), article("000_").authors());
        assertEquals(Optional.of("2022-06-15T13:16:31"), published("001_"));
        assertEquals(List.of("Chris Buckley"), article("001_").authors());
        assertEquals(
                5,
                articles.values().stream()
                        .filter(article -> article.sourceFile().startsWith("00"))
                        .filter(article -> article.title().isPresent())
                        .count());
    }

    @Test
    void aDateThatIsNotStatedStaysOpen() {
        List<String> undated = articles.values().stream()
                .filter(article -> article.published().isEmpty())
                .map(article -> article.sourceFile().replaceFirst("(?<=^00\\d).*|\\.txt$", ""))
                .sorted()
                .toList();
        assertEquals(List.of("002", "003", "004", "trt-2018-12", "trt-2018-12-2"), undated);
    }

    @Test
    void noFurnitureSurvives() {
        articles.values().forEach(article -> {
            assertFalse(
                    FURNITURE.matcher(article.body()).find(),
                    () -> article.sourceFile() + " keeps furniture:\n" + article.body());
            assertFalse(
                    DATELINE.matcher(article.body()).find(),
                    () -> article.sourceFile() + " keeps its dateline:\n" + article.body());
        });
    }
}
