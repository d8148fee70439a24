package org.communique.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.text.Article;
import org.communique.text.PublicationDate;

/**
 * Reads article files. One reader can be used from many threads.
 *
 * <p>What is wrong with a file becomes a message that begins with the file's name; it never stops the reading of others.
 */
public final class ArticleReader {

    /** The longest text that is read as one article, in characters: about 30,000 words. */
    static final int MAX_TEXT = 200_000;

    private final List<InputFormat> formats;
    private final BodyCleaner cleaner;
    private final DateStatement dates;

    private ArticleReader(FurnitureRules rules, HeaderLabels labels, DateStatement dates) {
        this.cleaner = new BodyCleaner(rules);
        this.dates = dates;
        this.formats =
                List.of(new HtmlFormat(rules), new LabelledFormat(labels), new TitledFormat(labels), new PlainFormat());
    }

    /**
     * A reader with the tables of {@code data/lexicon}.
     *
     * @throws org.communique.knowledge.KnowledgeException if a table is missing or wrong
     */
    public static ArticleReader create() {
        return new ArticleReader(
                FurnitureRules.load(), HeaderLabels.load(), new DateStatement(new WrittenDates(ClockTimes.load())));
    }

    /**
     * Reads one file.
     *
     * @param file with one article: text or HTML of at most 5 MB
     * @param fallback the publication date of articles that state none
     */
    public ReadResult read(Path file, Optional<PublicationDate> fallback) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(file.toString());
        try {
            return read(FileText.of(file), name, fallback);
        } catch (RejectedInput rejected) {
            return new ReadResult.Rejected(name + ": " + rejected.reason());
        }
    }

    private ReadResult read(FileText file, String name, Optional<PublicationDate> fallback) throws RejectedInput {
        RawArticle raw = parse(file.text());
        checkLength(raw);
        Header header = new Header(raw);
        List<String> lines = Characters.repair(String.join("\n", raw.lines()))
                .lines()
                .map(String::strip)
                .toList();
        Optional<String> title = raw.has(HeaderField.TITLE) ? header.title() : cleaner.firstHeadline(lines);
        List<String> body = cleaner.clean(lines, title);
        if (body.isEmpty()) {
            throw withoutText(lines);
        }
        DateStatement.Dated dated = dates.of(header.published(), fallback);
        Article article = new Article(
                title,
                dated.date(),
                authors(header, lines),
                header.publisher(),
                header.url(),
                header.language(),
                String.join("\n", body),
                name);
        return new ReadResult.Accepted(article, notices(name, file, header, dated));
    }

    private RawArticle parse(String text) throws RejectedInput {
        if (text.isBlank()) {
            throw new RejectedInput("holds nothing but white space. Remove it, or put an article in it.");
        }
        for (InputFormat format : formats) {
            Optional<RawArticle> raw = format.read(text);
            if (raw.isPresent()) {
                return raw.get();
            }
        }
        throw new IllegalStateException("Every text is at least plain text");
    }

    private static void checkLength(RawArticle raw) throws RejectedInput {
        int length = raw.lines().stream().mapToInt(String::length).sum();
        if (length > MAX_TEXT) {
            throw new RejectedInput("is too long for one article: " + length + " characters of text, the limit is "
                    + MAX_TEXT + ". Split it into one file for each article.");
        }
    }

    private static RejectedInput withoutText(List<String> lines) {
        long filled = lines.stream().filter(line -> !line.isEmpty()).count();
        return new RejectedInput("no article text; all of its " + filled
                + " lines are headers, headline or page furniture. Remove it, or put the article's text in it.");
    }

    private static List<String> authors(Header header, List<String> lines) {
        List<String> stated = header.authors();
        return stated.isEmpty() ? Opening.bylineIn(lines) : stated;
    }

    private static List<String> notices(String name, FileText file, Header header, DateStatement.Dated dated) {
        List<String> notices = new ArrayList<>();
        file.notice().ifPresent(notice -> notices.add(name + ": " + notice));
        dated.notice().ifPresent(notice -> notices.add(name + ": " + notice));
        header.language()
                .filter(tag -> !tag.regionMatches(true, 0, "en", 0, 2))
                .ifPresent(tag ->
                        notices.add(name + ": its language is stated as '" + tag + "'; only English is understood."));
        return notices;
    }
}
