package org.communique.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.text.Article;
import org.communique.text.PublicationDate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder of {@code read/cases} holds an article file and what must come of it. */
class ReadCasesTest {

    private static final ArticleReader READER = ArticleReader.create();

    @TestFactory
    Stream<DynamicTest> everyCaseIsReadAsExpected() throws IOException, URISyntaxException {
        URL cases = Objects.requireNonNull(ReadCasesTest.class.getResource("/read/cases"));
        List<Path> folders;
        try (Stream<Path> list = Files.list(Path.of(cases.toURI()))) {
            folders = list.filter(Files::isDirectory).sorted().toList();
        }
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        Path file = Stream.of("article.txt", "article.html")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        String expected = Files.readString(folder.resolve("expected.txt")).strip();
        assertEquals(expected, render(READER.read(file, Optional.empty())));
    }

    private static String render(ReadResult result) {
        return switch (result) {
            case ReadResult.Rejected rejected -> "rejected: " + rejected.message();
            case ReadResult.Accepted accepted -> render(accepted.article(), accepted.notices());
        };
    }

    private static String render(Article article, List<String> notices) {
        StringBuilder out = new StringBuilder();
        article.title().ifPresent(title -> out.append("title: ").append(title).append('\n'));
        article.published()
                .map(PublicationDate::lexical)
                .ifPresent(date -> out.append("published: ").append(date).append('\n'));
        if (!article.authors().isEmpty()) {
            out.append("authors: ")
                    .append(String.join(" | ", article.authors()))
                    .append('\n');
        }
        article.publisher()
                .ifPresent(name -> out.append("publisher: ").append(name).append('\n'));
        article.url().ifPresent(url -> out.append("url: ").append(url).append('\n'));
        article.language().ifPresent(tag -> out.append("language: ").append(tag).append('\n'));
        notices.forEach(notice -> out.append("notice: ").append(notice).append('\n'));
        return out.append('\n').append(article.body()).toString();
    }
}
