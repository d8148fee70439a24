package org.communique.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * An HTML page. What it states of the article is taken from JSON-LD first, then from OpenGraph and other meta tags, then from the
 * page's own elements; the text from the page's densest part, or from JSON-LD where that has more.
 */
final class HtmlFormat implements InputFormat {

    private static final Pattern HTML = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype html|html|head|body|article|main|div|section|p|h1)\\b.*");

    private final PageText pageText;

    HtmlFormat(FurnitureRules rules) {
        this.pageText = new PageText(rules);
    }

    @Override
    public Optional<RawArticle> read(String text) {
        if (!HTML.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        Document page = Jsoup.parse(text);
        NewsMetadata news = NewsMetadata.of(page);
        PageMetadata meta = new PageMetadata(page);
        Map<HeaderField, List<String>> header = new EnumMap<>(HeaderField.class);
        header.put(HeaderField.TITLE, first(news.headline(), meta.title()));
        header.put(HeaderField.PUBLISHED, first(news.published(), meta.published()));
        header.put(HeaderField.AUTHOR, news.authors().isEmpty() ? meta.authors() : news.authors());
        header.put(HeaderField.PUBLISHER, first(news.publisher(), meta.siteName()));
        header.put(HeaderField.URL, first(meta.address(), news.address()));
        header.put(HeaderField.LANGUAGE, first(news.language(), meta.language()));
        return Optional.of(new RawArticle(header, pageText.lines(page, news.body())));
    }

    private static List<String> first(Optional<String> one, Optional<String> other) {
        return one.or(() -> other).stream().toList();
    }
}
