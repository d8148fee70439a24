package org.communique.web;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.Standard;

/** An article: its text with what was read from it marked in colours, and beside it what it says, claim by claim. */
final class ArticleSection {

    private static final Pattern SPAN = Pattern.compile("([0-9]{1,9}),([0-9]{1,9})");

    private final KnowledgeReader reader;
    private final Links links;
    private final Lookup lookup;
    private final Iris iris;
    private final Html html = new Html();

    ArticleSection(KnowledgeReader reader, Links links, Lookup lookup, Iris iris) {
        this.reader = reader;
        this.links = links;
        this.lookup = lookup;
        this.iris = iris;
    }

    Html of(Node article, String words) {
        List<Node> claims = claims(article);
        html.add(new ArticleHead(reader, links, iris).of(article)).open("div", "class", "reader");
        int silent = text(article, claims, words);
        html.open("aside", "aria-labelledby", "facts");
        html.element("h2", "What it says", "id", "facts");
        if (claims.isEmpty()) {
            html.element("p", "No facts were found in this article.");
        }
        if (silent > 0) {
            html.element(
                    "p", StoryPage.counted(Integer.toString(silent), "sentence") + " gave nothing.", "class", "note");
        }
        facts(claims);
        html.close("aside").close("div").close("div");
        html.add(new ArticleNotes(reader, links, lookup, iris).of(article));
        return html;
    }

    private List<Node> claims(Node article) {
        return lookup.claimsOf(article).stream()
                .distinct()
                .sorted(Comparator.comparingInt(this::number).thenComparing(Node::getURI))
                .toList();
    }

    private int number(Node claim) {
        return iris.claimNumber(claim).orElse(Integer.MAX_VALUE);
    }

    /** Writes legend and text, and begins the row that the claims follow in; returns how many sentences gave nothing. */
    private int text(Node article, List<Node> claims, String words) {
        Optional<String> body = reader.text(article, Standard.ARTICLE_BODY);
        if (body.isEmpty()) {
            html.open("div", "class", "article").element("p", "The text of this article is not in the graph.");
            return 0;
        }
        ArticleText text = new ArticleText(body.get());
        Map<ClaimKind, Integer> counts = new EnumMap<>(ClaimKind.class);
        claims.forEach(claim -> ClaimKind.of(reader, claim).ifPresent(kind -> {
            counts.merge(kind, 1, Integer::sum);
            ArticleText.ClaimRef ref = new ArticleText.ClaimRef(number(claim), kind, reader.label(claim));
            reader.evidence(claim).forEach(passage -> text.evidence(passage, ref));
        }));
        List<Sentences.Stretch> silent = Sentences.of(body.get()).stream()
                .filter(sentence -> !text.saysSomething(sentence.begin(), sentence.end()))
                .toList();
        silent.forEach(sentence -> text.mark(sentence.begin(), sentence.end(), "silent"));
        mentions(article, text);
        chosen(words, text);
        html.add(ArticleLegend.of(counts, silent.size()))
                .open("div", "class", "article")
                .open("article", "aria-label", "Text of the article")
                .add(text.paragraphs())
                .close("article");
        return silent.size();
    }

    private static void chosen(String words, ArticleText text) {
        Matcher span = SPAN.matcher(words);
        if (span.matches()) {
            text.mark(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)), "chosen");
        }
    }

    private void mentions(Node article, ArticleText text) {
        for (Node entity : reader.values(article, Standard.MENTIONS)) {
            Optional<String> page = links.local().page(entity);
            String style = "mention kind-" + EntityColour.of(reader, entity);
            page.ifPresent(address -> lookup.inArticle(article, Cmq.DENOTES, entity).stream()
                    .flatMap(mention -> reader.passage(article, mention).stream())
                    .forEach(passage -> text.mention(passage, style, address)));
        }
    }

    private void facts(List<Node> claims) {
        html.open("ol", "class", "facts");
        for (Node claim : claims) {
            String number = Integer.toString(number(claim));
            html.open("li", "id", "claim-" + number, "value", number, "tabindex", "-1");
            ClaimKind.of(reader, claim)
                    .ifPresent(kind ->
                            html.add(Parts.badge(kind.colour(), kind.title())).text(" "));
            html.add(links.to(claim));
            String when = new TimeInWords(reader).of(claim);
            if (!when.isEmpty()) {
                html.text(" ").element("span", when, "class", "when");
            }
            reader.evidence(claim).stream()
                    .findFirst()
                    .flatMap(links.local()::passage)
                    .ifPresent(address -> html.text(" ")
                            .element(
                                    "a",
                                    "words",
                                    "class",
                                    "to-words",
                                    "href",
                                    address,
                                    "aria-label",
                                    "words of claim " + number));
            reader.value(claim, Cmq.ATTRIBUTED_TO)
                    .ifPresent(who -> html.element("div", "on the word of " + reader.label(who), "class", "note"));
            html.close("li");
        }
        html.close("ol");
    }
}
