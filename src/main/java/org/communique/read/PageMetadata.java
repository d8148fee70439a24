package org.communique.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself outside JSON-LD: OpenGraph, Dublin Core and other meta tags, then its own elements. */
final class PageMetadata {

    private static final List<String> TITLE = List.of("og:title", "twitter:title", "dc.title", "dcterms.title");
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_date",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "dcterms.created",
            "originalpublicationdate",
            "cxenseparse:recs:publishtime");
    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "og:article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl");
    private static final List<String> ADDRESS = List.of("og:url", "twitter:url");
    private static final List<String> TITLE_SEPARATORS = List.of(" | ", " - ", " – ", " — ", " :: ");

    private final Document page;

    PageMetadata(Document page) {
        this.page = page;
    }

    Optional<String> title() {
        return meta(TITLE)
                .findFirst()
                .or(() -> element("article h1, main h1").map(Element::text))
                .or(() -> element("h1").map(Element::text))
                .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()))
                .map(this::withoutSiteName);
    }

    /** "Headline | Outlet" without the outlet, where the page names it. */
    private String withoutSiteName(String title) {
        for (String separator : TITLE_SEPARATORS) {
            Optional<String> ending = siteName().map(name -> separator + name).filter(title::endsWith);
            if (ending.isPresent()) {
                return title.substring(0, title.length() - ending.get().length())
                        .strip();
            }
        }
        return title;
    }

    Optional<String> published() {
        return meta(PUBLISHED)
                .findFirst()
                .or(() -> element("[itemprop=datePublished]").flatMap(PageMetadata::moment))
                .or(() -> element("time[pubdate], article time[datetime], header time[datetime], main time[datetime]")
                        .flatMap(PageMetadata::moment))
                .or(() -> element("time[datetime]").flatMap(PageMetadata::moment));
    }

    private static Optional<String> moment(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.text())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    List<String> authors() {
        List<String> stated =
                meta(AUTHORS).filter(name -> !name.contains("://")).distinct().toList();
        return stated.isEmpty()
                ? page
                        .select("[rel=author], [itemprop=author] [itemprop=name], .byline .author, .author-name")
                        .eachText()
                        .stream()
                        .distinct()
                        .toList()
                : stated;
    }

    Optional<String> siteName() {
        return meta(List.of("og:site_name", "application-name", "dc.publisher")).findFirst();
    }

    Optional<String> address() {
        return element("link[rel=canonical]")
                .map(link -> link.attr("href"))
                .filter(link -> link.contains("://"))
                .or(() -> meta(ADDRESS).findFirst());
    }

    Optional<String> language() {
        return element("html[lang]")
                .map(html -> html.attr("lang"))
                .filter(lang -> !lang.isBlank())
                .or(() -> meta(List.of("og:locale", "content-language", "language"))
                        .findFirst());
    }

    /** The contents of the meta tags with these names, in the order of the names. */
    private Stream<String> meta(List<String> names) {
        List<Element> tags = page.select("meta[content]");
        return names.stream()
                .flatMap(name -> tags.stream().filter(tag -> isNamed(tag, name)))
                .map(tag -> tag.attr("content").strip())
                .filter(content -> !content.isEmpty());
    }

    private static boolean isNamed(Element tag, String name) {
        return Stream.of("property", "name", "itemprop", "http-equiv")
                .anyMatch(key -> tag.attr(key).toLowerCase(Locale.ROOT).equals(name));
    }

    private Optional<Element> element(String selector) {
        return Optional.ofNullable(page.selectFirst(selector));
    }
}
