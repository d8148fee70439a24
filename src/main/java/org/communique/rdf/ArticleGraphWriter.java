package org.communique.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
import org.communique.claim.EventReport;
import org.communique.claim.Grounds;
import org.communique.claim.Mention;
import org.communique.claim.Statement;
import org.communique.claim.TradeFigure;
import org.communique.text.Article;
import org.communique.text.CodePoints;
import org.communique.text.Span;

/**
 * Writes what one article says as its graph: metadata, mentions, claims. The graph depends on the article and on what is given
 * here alone, and has no blank nodes. {@link ArticleGraphReader} reads it back.
 */
public final class ArticleGraphWriter {

    /** Between the names of a byline. */
    static final String BYLINE_SEPARATOR = "; ";

    private static final String PROGRAM = "Communiqué";

    private final Iris iris;
    private final String version;
    private final Credits credits;

    /**
     * A writer for one base.
     *
     * @param iris how things are called
     * @param version of the program that read the articles, as in {@code 0.1.0}
     * @param credits who is meant by the names of authors and publishers
     */
    public ArticleGraphWriter(Iris iris, String version, Credits credits) {
        this.iris = iris;
        this.version = version;
        this.credits = credits;
    }

    /** The article's graph. Claims are numbered from 1 in the order of the list; offsets are in code points. */
    public NamedGraph write(ArticleClaims from) {
        Node article = iris.article(from.article().id());
        Writing writing = new Writing(GraphFactory.createDefaultGraph(), article, from.article());
        writing.metadata();
        from.mentions().forEach(writing::mention);
        List<Claim> claims = from.claims();
        for (int index = 0; index < claims.size(); index++) {
            writing.claim(claims.get(index), index + 1);
            if (claims.get(index) instanceof Statement statement) {
                writing.subjects(statement, index + 1, claims);
            }
        }
        return new NamedGraph(article, writing.graph);
    }

    /** One graph while it is being written. */
    private final class Writing {

        private final Graph graph;
        private final Node node;
        private final Article article;
        private final String id;
        private final String text;
        private final CodePoints codePoints;

        Writing(Graph graph, Node node, Article article) {
            this.graph = graph;
            this.node = node;
            this.article = article;
            this.id = article.id();
            this.text = article.text();
            this.codePoints = new CodePoints(text);
        }

        private Description describe(Node subject) {
            return new Description(graph, subject, iris);
        }

        void metadata() {
            Node agent = iris.agent(version);
            describe(node)
                    .with(Standard.TYPE, Cmq.ARTICLE)
                    .withText(Standard.HEADLINE, article.title())
                    .withAny(Standard.DATE_PUBLISHED, article.published().map(Literals::published))
                    .withAny(Standard.URL, article.url().map(Literals::address))
                    .withText(Standard.IN_LANGUAGE, article.language())
                    .with(Standard.ARTICLE_BODY, Literals.text(text))
                    .with(Cmq.SHA256, Literals.text(article.sha256()))
                    .with(Cmq.SOURCE_FILE, Literals.text(article.sourceFile()))
                    .with(Cmq.EXTRACTED_BY, agent);
            credits();
            describe(agent)
                    .with(Standard.TYPE, Standard.SOFTWARE_AGENT)
                    .with(Standard.NAME, Literals.text(PROGRAM))
                    .with(Standard.SOFTWARE_VERSION, Literals.text(version));
        }

        private void credits() {
            Optional<String> byline = article.authors().isEmpty()
                    ? Optional.empty()
                    : Optional.of(String.join(BYLINE_SEPARATOR, article.authors()));
            Description described = describe(node)
                    .withText(Cmq.BYLINE, byline)
                    .withText(Cmq.PUBLISHER_AS_STATED, article.publisher())
                    .withEntity(Standard.PUBLISHER, article.publisher().map(credits.publisher()));
            article.authors()
                    .forEach(name ->
                            described.with(Standard.AUTHOR, credits.author().apply(name)));
        }

        void mention(Mention mention) {
            describe(words(mention.span()))
                    .withEntities(Cmq.DENOTES, mention.denotes())
                    .with(Cmq.FORM, Cmq.of(mention.form()))
                    .with(Cmq.CONFIDENCE, Literals.decimal(mention.confidence().asDecimal()));
            describe(node).withEntities(Standard.MENTIONS, mention.denotes());
        }

        void claim(Claim claim, int number) {
            Grounds grounds = claim.grounds();
            Description described = describe(iris.claim(id, number))
                    .with(Cmq.REPORTED_IN, node)
                    .with(Cmq.CONFIDENCE, Literals.decimal(grounds.confidence().asDecimal()))
                    .withEntity(Cmq.ATTRIBUTED_TO, grounds.attributedTo());
            grounds.evidence().forEach(span -> described.with(Cmq.EVIDENCE, words(span)));
            ClaimTriples.write(claim, described);
        }

        /** The events and figures that a statement speaks of: those whose evidence lies inside its own. Reading back derives them anew. */
        void subjects(Statement statement, int number, List<Claim> claims) {
            Description described = describe(iris.claim(id, number));
            for (int index = 0; index < claims.size(); index++) {
                Claim claim = claims.get(index);
                boolean canBeTold = claim instanceof EventReport || claim instanceof TradeFigure;
                if (canBeTold && claim.grounds().evidence().stream().allMatch(words -> holds(statement, words))) {
                    described.with(Cmq.ABOUT_CLAIM, iris.claim(id, index + 1));
                }
            }
        }

        private static boolean holds(Statement statement, Span words) {
            return statement.grounds().evidence().stream().anyMatch(stated -> stated.contains(words));
        }

        /** The node of a stretch of text; the same stretch is the same node, whatever it serves for. */
        private Node words(Span span) {
            int start = codePoints.toCodePoints(span.start());
            int end = codePoints.toCodePoints(span.end());
            Node words = iris.mention(id, start, end);
            describe(words)
                    .with(Standard.TYPE, Cmq.MENTION)
                    .with(Standard.BEGIN_INDEX, Literals.offset(start))
                    .with(Standard.END_INDEX, Literals.offset(end))
                    .with(Standard.ANCHOR_OF, Literals.text(span.in(text)));
            return words;
        }
    }
}
