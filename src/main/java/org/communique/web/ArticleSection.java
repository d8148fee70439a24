package org.communique.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Standard;

/** An article: its text with the mentions linked, and beside it what it says, fact by fact. */
final class ArticleSection {

    private static final Pattern SPAN = Pattern.compile("([0-9]{1,9}),([0-9]{1,9})");
    private static final int MOST_ARTICLE_CLAIMS = 10_000;

    private final KnowledgeReader reader;
    private final Links links;
    private final Html html = new Html();

    ArticleSection(KnowledgeReader reader, Links links) {
        this.reader = reader;
        this.links = links;
    }

    Html of(Node article, String words) {
        head(article);
        List<Node> claims = claims(article);
        html.open("div", "class", "article").open("article");
        text(article, claims, words);
        html.close("article").open("aside", "aria-labelledby", "facts");
        html.element("h2", "What it says", "id", "facts");
        if (claims.isEmpty()) {
            html.element("p", "No facts were found in this article.");
        }
        facts(claims);
        return html.close("aside").close("div");
    }

    private void head(Node article) {
        html.element("p", "Article", "class", "kinds").element("h1", reader.label(article));
        html.open("p", "class", "also");
        reader.values(article, Standard.PUBLISHER)
                .forEach(outlet -> html.add(links.to(outlet)).text(" · "));
        reader.values(article, Standard.AUTHOR)
                .forEach(author -> html.text("by ").add(links.to(author)).text(" · "));
        html.text(reader.text(article, Standard.DATE_PUBLISHED)
                .orElse("no publication date, so relative dates stay open"));
        reader.values(article, Standard.URL)
                .forEach(url -> html.text(" · ").add(links.named(url, "where it was published")));
        reader.text(article, Cmq.SOURCE_FILE).ifPresent(file -> html.text(" · read from " + file));
        html.close("p");
    }

    private List<Node> claims(Node article) {
        String start = article.getURI() + "/claim/";
        return reader.pointingTo(article, MOST_ARTICLE_CLAIMS).stream()
                .filter(triple -> triple.getPredicate().equals(Cmq.REPORTED_IN)
                        && triple.getSubject().isURI()
                        && triple.getSubject().getURI().startsWith(start))
                .map(triple -> triple.getSubject())
                .distinct()
                .sorted(Comparator.comparingInt(this::place)
                        .thenComparing(claim -> claim.getURI().length())
                        .thenComparing(Node::getURI))
                .toList();
    }

    private int place(Node claim) {
        return reader.evidence(claim).stream().findFirst().map(Passage::begin).orElse(Integer.MAX_VALUE);
    }

    private void text(Node article, List<Node> claims, String words) {
        Optional<String> body = reader.text(article, Standard.ARTICLE_BODY);
        if (body.isEmpty()) {
            html.element("p", "The text of this article is not in the graph.");
            return;
        }
        MarkedText text = new MarkedText(body.get());
        chosen(article, words).ifPresent(passage -> text.mark(passage, "chosen"));
        claims.forEach(claim -> reader.evidence(claim).forEach(passage -> text.mark(passage, "evidence")));
        mentions(article, text);
        html.add(text.paragraphs(0, Integer.MAX_VALUE));
    }

    private static Optional<Passage> chosen(Node article, String words) {
        return Optional.of(SPAN.matcher(words))
                .filter(Matcher::matches)
                .map(MatchResult.class::cast)
                .map(span ->
                        new Passage(article, Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)), ""));
    }

    private void mentions(Node article, MarkedText text) {
        for (Node entity : reader.values(article, Standard.MENTIONS)) {
            Optional<String> page = links.local().page(entity);
            String start = article.getURI() + "#char=";
            reader.withValue(Cmq.DENOTES, entity).stream()
                    .filter(mention -> mention.isURI() && mention.getURI().startsWith(start))
                    .flatMap(mention -> reader.passage(article, mention).stream())
                    .forEach(passage -> page.ifPresent(address -> text.link(passage, "mention", address)));
        }
    }

    private void facts(List<Node> claims) {
        html.open("ol", "class", "facts");
        for (Node claim : claims) {
            html.open("li").add(links.to(claim));
            String when = new TimeInWords(reader).of(claim);
            if (!when.isEmpty()) {
                html.text(" ").element("span", when, "class", "when");
            }
            reader.evidence(claim).stream()
                    .findFirst()
                    .flatMap(links.local()::passage)
                    .ifPresent(address -> html.text(" ").element("a", "words", "class", "to-words", "href", address));
            html.close("li");
        }
        html.close("ol");
    }
}
