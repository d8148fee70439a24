package org.communique.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.text.Article;
import org.communique.text.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {

    private static final ArticleReader READER = ArticleReader.create();
    private static final String TEXT =
            "Title: Café talks\nPublished: 2021-03-04\n\nThe owners of the café met on Thursday – it was their first meeting. They said “yes”.\n";

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static String rejection(Path file) {
        return assertInstanceOf(ReadResult.Rejected.class, READER.read(file, Optional.empty()))
                .message();
    }

    private static ReadResult.Accepted accepted(Path file) {
        return assertInstanceOf(ReadResult.Accepted.class, READER.read(file, Optional.empty()));
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertEquals("gone.txt: no such file. Check the path.", rejection(folder.resolve("gone.txt")));
    }

    @Test
    void aFolderIsNoArticle() {
        assertTrue(rejection(folder).endsWith(": is not a file. Name a file, or a folder as an input."));
    }

    @Test
    void anEmptyFileIsRejected() throws IOException {
        assertEquals("a.txt: is empty. Remove it, or put an article in it.", rejection(file("a.txt", new byte[0])));
        assertEquals(
                "b.txt: holds nothing but white space. Remove it, or put an article in it.",
                rejection(file("b.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aBinaryFileIsRejectedByItsKind() throws IOException {
        assertEquals(
                "a.txt: is a PDF file, expected text or HTML. Export the article as text or HTML.",
                rejection(file("a.txt", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))));
        assertTrue(rejection(file("b.txt", new byte[] {'P', 'K', 3, 4, 0}))
                .contains("is a ZIP archive or an office document"));
        assertTrue(
                rejection(file("c.txt", new byte[] {'a', 'b', 0, 'c'})).contains("is a binary file (NUL at byte 2)"));
    }

    @Test
    void aFileAboveTheLimitIsRejectedWithBothSizes() throws IOException {
        String message = rejection(file("a.txt", "word ".repeat(1_200_000).getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "a.txt: is too large for one article: 6000000 bytes, the limit is 5000000. Split it into one file for each article.",
                message);
    }

    @Test
    void aTextAboveTheLimitIsRejectedWithBothLengths() throws IOException {
        String message = rejection(
                file("a.txt", "Some words make a line. ".repeat(20_000).getBytes(StandardCharsets.UTF_8)));
        assertTrue(message.contains("the limit is " + ArticleReader.MAX_TEXT), message);
    }

    @Test
    void windows1252IsReadAndReported() throws IOException {
        ReadResult.Accepted result = accepted(file("a.txt", TEXT.getBytes(Charset.forName("windows-1252"))));
        assertEquals(
                "The owners of the café met on Thursday – it was their first meeting. They said “yes”.",
                result.article().body());
        assertEquals(
                List.of("a.txt: not UTF-8; it was read as windows-1252. Save it as UTF-8 if names look wrong."),
                result.notices());
    }

    @Test
    void anotherEncodingIsRejected() throws IOException {
        byte[] cyrillic = "Заголовок: Переговоры\n\nСтороны встретились в четверг и сказали «да»."
                .getBytes(Charset.forName("KOI8-R"));
        assertTrue(
                rejection(file("a.txt", cyrillic)).startsWith("a.txt: is not UTF-8, and does not give English text"));
    }

    @Test
    void utf16WithAByteOrderMarkIsRead() throws IOException {
        Article little = accepted(file("a.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .article();
        Article big = accepted(file("b.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
                .article();
        Article utf8 = accepted(file("c.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .article();
        assertEquals(utf8.text(), little.text());
        assertEquals(utf8.text(), big.text());
        assertEquals(Optional.of("Café talks"), utf8.title());
    }

    @Test
    void aPageIsReadInTheCharacterSetThatItDeclares() throws IOException {
        String page = "<html><head><meta charset=\"windows-1251\"><title>Talks</title></head><body><p>"
                + "The ministers met in «Москва» on Thursday. They talked about the river for three hours and agreed to meet again.</p></body></html>";
        ReadResult.Accepted result = accepted(file("a.html", page.getBytes(Charset.forName("windows-1251"))));
        assertTrue(
                result.article().body().contains("«Москва»"), result.article().body());
    }

    @Test
    void theFallbackDateServesOnlyWhereNoneIsStated() throws IOException {
        Optional<PublicationDate> fallback = Optional.of(PublicationDate.of(LocalDate.of(2020, 1, 2)));
        Path dated = file("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        Path undated = file("b.txt", TEXT.replace("2021-03-04", "unknown").getBytes(StandardCharsets.UTF_8));
        ReadResult.Accepted first = assertInstanceOf(ReadResult.Accepted.class, READER.read(dated, fallback));
        ReadResult.Accepted second = assertInstanceOf(ReadResult.Accepted.class, READER.read(undated, fallback));
        assertEquals("2021-03-04", first.article().published().orElseThrow().lexical());
        assertEquals(fallback, second.article().published());
        assertEquals(List.of(), second.notices());
    }

    @Test
    void aDateThatIsNoneIsReported() throws IOException {
        Path file = file("a.txt", TEXT.replace("2021-03-04", "last spring").getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        "a.txt: publication date \"last spring\" is not a date; relative dates stay open. Write it as YYYY-MM-DD, or give"
                                + " --published."),
                accepted(file).notices());
    }

    @Test
    void aPageInAnotherLanguageIsReported() throws IOException {
        String page =
                "<html lang=\"de\"><head><title>Treffen</title></head><body><p>Die Minister trafen sich am Donnerstag.</p></body></html>";
        List<String> notices =
                accepted(file("a.html", page.getBytes(StandardCharsets.UTF_8))).notices();
        assertTrue(
                notices.contains("a.html: its language is stated as 'de'; only English is understood."),
                notices.toString());
    }

    @Test
    void aDeeplyNestedPageIsRead() throws IOException {
        String page = "<html><body>" + "<div>".repeat(2_000)
                + "<p>The ministers met on Thursday and agreed to meet again.</p>";
        Path file = file("a.html", page.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "The ministers met on Thursday and agreed to meet again.",
                accepted(file).article().body());
    }

    @Test
    void brokenJsonInAPageIsReadAsIfThereWereNone() throws IOException {
        String page =
                "<html><head><script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", </script><title>Talks</title></head>"
                        + "<body><p>The ministers met on Thursday and agreed to meet again.</p></body></html>";
        assertEquals(
                Optional.of("Talks"),
                accepted(file("a.html", page.getBytes(StandardCharsets.UTF_8)))
                        .article()
                        .title());
    }

    @Test
    void foldersAreSearchedForArticlesInTheOrderOfTheirPaths() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Path second = file("b/two.HTML", new byte[0]);
        Path first = file("a.txt", new byte[0]);
        file("notes.md", new byte[0]);
        file("picture.png", new byte[0]);
        InputFiles found = InputFiles.find(List.of(second, folder));
        assertEquals(List.of(first, second), found.files());
        assertEquals(2, found.ignored());
        assertEquals(List.of(), found.problems());
    }

    @Test
    void aFolderWithoutArticlesAndAMissingInputAreProblems() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        List<String> problems =
                InputFiles.find(List.of(empty, folder.resolve("gone"))).problems();
        assertEquals(2, problems.size());
        assertTrue(
                problems.getFirst()
                        .contains("no articles in this folder; expected files ending in .txt, .html or .htm"),
                problems.toString());
        assertTrue(problems.getLast().contains("no such file or folder"), problems.toString());
    }
}
