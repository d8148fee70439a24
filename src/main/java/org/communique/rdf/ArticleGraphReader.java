package org.communique.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
import org.communique.claim.Confidence;
import org.communique.claim.Grounds;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.text.Article;
import org.communique.text.CodePoints;
import org.communique.text.PublicationDate;
import org.communique.text.Span;

/**
 * Reads an article's graph back into records, so that the knowledge graph can be rebuilt from article graphs alone.
 *
 * <p>Entities under one property come back sorted by their ids, since a graph keeps no order; the acting side of an event and the
 * holder of a trade balance come first. Claims keep their numbers.
 */
public final class ArticleGraphReader {

    private static final int PERCENT_DIGITS = 2;

    private final Iris iris;

    /**
     * A reader for one base.
     *
     * @param iris how things are called
     */
    public ArticleGraphReader(Iris iris) {
        this.iris = iris;
    }

    /**
     * What the article says.
     *
     * @throws UnreadableGraphException if the graph is not one that {@link ArticleGraphWriter} writes
     */
    public ArticleClaims read(NamedGraph from) {
        Facts facts = Facts.in(from.graph(), from.name(), iris);
        Article article = article(facts);
        CodePoints offsets = new CodePoints(article.text());
        return new ArticleClaims(article, mentions(facts, offsets), claims(facts, offsets));
    }

    /**
     * One claim of the article, from its own triples alone. As the text is not read, its evidence counts in code points, as the graph does.
     *
     * @param number of the claim, from 1
     * @throws UnreadableGraphException if the article has no such claim
     */
    public Claim readClaim(NamedGraph from, int number) {
        Node claim = iris.claim(iris.articleId(from.name()).orElseThrow(), number);
        Facts facts = Facts.about(from.graph(), claim, iris);
        List<Span> evidence = facts.all(Cmq.EVIDENCE).stream()
                .map(words -> iris.offsets(words)
                        .orElseThrow(() -> facts.unreadable(Cmq.EVIDENCE, "words of the article", words.toString())))
                .toList();
        return ClaimReader.read(facts, new Grounds(evidence, confidence(facts), facts.anyEntity(Cmq.ATTRIBUTED_TO)));
    }

    /** The text of the article below its headline. */
    public String readBody(NamedGraph from) {
        int headline = from
                .graph()
                .find(from.name(), Standard.HEADLINE, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm().length() + 1)
                .toList()
                .stream()
                .findFirst()
                .orElse(0);
        return readText(from).substring(headline);
    }

    private static String readText(NamedGraph from) {
        return from.graph()
                .find(from.name(), Standard.ARTICLE_BODY, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList()
                .getFirst();
    }

    private static Article article(Facts facts) {
        String text = facts.text(Standard.ARTICLE_BODY);
        Optional<String> title = facts.anyText(Standard.HEADLINE);
        List<String> authors = facts.anyText(Cmq.BYLINE)
                .map(byline -> Arrays.asList(byline.split(ArticleGraphWriter.BYLINE_SEPARATOR, -1)))
                .orElse(List.of());
        return new Article(
                title,
                facts.anyText(Standard.DATE_PUBLISHED).flatMap(PublicationDate::parse),
                authors,
                facts.anyText(Cmq.PUBLISHER_AS_STATED),
                facts.anyText(Standard.URL),
                facts.anyText(Standard.IN_LANGUAGE),
                title.map(headline -> text.substring(headline.length() + 1)).orElse(text),
                facts.text(Cmq.SOURCE_FILE));
    }

    private static List<Mention> mentions(Facts facts, CodePoints offsets) {
        List<Mention> mentions = new ArrayList<>();
        for (Facts mention : facts.having(Cmq.FORM)) {
            mentions.add(new Mention(
                    span(mention, offsets),
                    mention.text(Standard.ANCHOR_OF),
                    mention.value(Cmq.FORM, MentionForm.values(), MentionForm::term),
                    mention.entities(Cmq.DENOTES),
                    confidence(mention)));
        }
        return mentions;
    }

    private List<Claim> claims(Facts facts, CodePoints offsets) {
        TreeMap<Integer, Claim> claims = new TreeMap<>();
        for (Facts claim : facts.having(Cmq.REPORTED_IN, facts.subject())) {
            int number = iris.claimNumber(claim.subject())
                    .orElseThrow(() -> claim.unreadable(Cmq.REPORTED_IN, "a numbered claim as subject", "this"));
            claims.put(number, ClaimReader.read(claim, grounds(claim, offsets)));
        }
        if (!claims.isEmpty() && claims.lastKey() != claims.size()) {
            throw facts.unreadable(Cmq.REPORTED_IN, "claims 1 to " + claims.size(), "numbers " + claims.keySet());
        }
        return List.copyOf(claims.values());
    }

    private static Grounds grounds(Facts claim, CodePoints offsets) {
        List<Span> evidence = claim.all(Cmq.EVIDENCE).stream()
                .map(node -> span(claim.of(node), offsets))
                .toList();
        return new Grounds(evidence, confidence(claim), claim.anyEntity(Cmq.ATTRIBUTED_TO));
    }

    private static Confidence confidence(Facts facts) {
        return Confidence.of(
                facts.decimal(Cmq.CONFIDENCE).movePointRight(PERCENT_DIGITS).intValue());
    }

    private static Span span(Facts mention, CodePoints offsets) {
        return new Span(
                offsets.toUtf16(mention.number(Standard.BEGIN_INDEX)),
                offsets.toUtf16(mention.number(Standard.END_INDEX)));
    }
}
