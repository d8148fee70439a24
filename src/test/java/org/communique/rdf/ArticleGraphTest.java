package org.communique.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.XSD;
import org.communique.claim.ArticleClaims;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.Grounds;
import org.communique.claim.MentionForm;
import org.communique.claim.Role;
import org.communique.claim.StatedTime;
import org.communique.claim.Statement;
import org.communique.text.Article;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class ArticleGraphTest {

    private static final Iris IRIS = Iris.standard();
    private static final ArticleGraphWriter WRITER = new ArticleGraphWriter(IRIS, "9.9.9", Credits.byName());
    private static final ArticleGraphReader READER = new ArticleGraphReader(IRIS);
    private static final String ID = Samples.ARTICLE.id();

    @Test
    void whatIsWrittenIsReadBack() {
        ArticleClaims rich = Samples.rich();
        assertEquals(rich, READER.read(WRITER.write(rich)));
    }

    @Test
    void whatIsWrittenSurvivesAFile() {
        NamedGraph written = WRITER.write(Samples.rich());
        String turtle = RDFWriter.source(written.graph()).lang(Lang.TURTLE).asString();
        Graph parsed = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
        assertTrue(parsed.isIsomorphicWith(written.graph()), turtle);
        assertEquals(Samples.rich(), READER.read(new NamedGraph(written.name(), parsed)));
    }

    @Test
    void anArticleOfWhichLittleIsKnownIsReadBack() {
        Article bare = new Article(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "A line.\nAnother.",
                "bare.txt");
        ArticleClaims claims = new ArticleClaims(bare, List.of(), List.of());
        NamedGraph graph = WRITER.write(claims);
        assertEquals(claims, READER.read(graph));
        assertFalse(graph.graph().contains(Node.ANY, Standard.DATE_PUBLISHED, Node.ANY));
    }

    @Test
    void offsetsCountCodePoints() {
        String text = Samples.ARTICLE.text();
        String words = "customs office";
        int start = text.codePointCount(0, text.indexOf(words));
        Node mention = IRIS.mention(ID, start, start + words.length());
        Graph graph = WRITER.write(Samples.rich()).graph();
        assertTrue(start < text.indexOf(words), "there are letters outside the basic plane before the words");
        assertTrue(graph.contains(mention, Standard.ANCHOR_OF, Literals.text(words)));
        assertTrue(graph.contains(mention, Cmq.DENOTES, IRIS.entity(Samples.CUSTOMS)));
    }

    @Test
    void evidenceWithTheOffsetsOfAMentionIsTheSameNode() {
        Role role = new Role(
                Samples.RUNA,
                "president",
                Optional.empty(),
                Optional.empty(),
                Grounds.of(Samples.words("Runa Holt"), 50));
        ArticleClaims claims = new ArticleClaims(
                Samples.ARTICLE, List.of(Samples.mention("Runa Holt", MentionForm.NAME, Samples.RUNA)), List.of(role));
        Graph graph = WRITER.write(claims).graph();
        List<Node> mentions = graph.find(Node.ANY, Standard.TYPE, Cmq.MENTION)
                .mapWith(Triple::getSubject)
                .toList();
        assertEquals(1, mentions.size());
        assertTrue(graph.contains(IRIS.claim(ID, 1), Cmq.EVIDENCE, mentions.getFirst()));
        assertTrue(graph.contains(mentions.getFirst(), Cmq.DENOTES, IRIS.entity(Samples.RUNA)));
        assertEquals(claims, READER.read(new NamedGraph(IRIS.article(ID), graph)));
    }

    @Test
    void decimalsAreWrittenInOneWay() {
        Graph graph = WRITER.write(Samples.rich()).graph();
        List<String> amounts = graph.find(Node.ANY, Cmq.AMOUNT, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList();
        assertTrue(amounts.contains("1100000000.0"), amounts.toString());
        assertTrue(graph.contains(Node.ANY, Cmq.GROWTH_PERCENT, Literals.decimal(new BigDecimal("4.5"))));
        assertTrue(graph.contains(Node.ANY, Cmq.CONFIDENCE, Literals.decimal(BigDecimal.ONE)));
        assertFalse(graph.stream()
                .map(Triple::getObject)
                .filter(node -> node.isLiteral() && node.getLiteralDatatypeURI().equals(XSD.decimal.getURI()))
                .anyMatch(node -> node.getLiteralLexicalForm().matches(".*\\.\\d+0|.*E.*|[^.]*")));
    }

    @Test
    void aStatementIsAboutTheEventsWhoseWordsLieInsideItsOwn() {
        Article article = Samples.ARTICLE;
        Grounds inside = Grounds.of(new Span(10, 20), 80);
        Grounds outside = Grounds.of(new Span(40, 60), 80);
        Statement statement = new Statement(
                List.of(Samples.RUNA),
                Optional.empty(),
                Optional.empty(),
                "words",
                false,
                List.of(),
                Grounds.of(new Span(5, 30), 80));
        ArticleClaims claims =
                new ArticleClaims(article, List.of(), List.of(statement, meeting(inside), meeting(outside)));
        Graph graph = WRITER.write(claims).graph();
        List<Node> told = graph.find(IRIS.claim(article.id(), 1), Cmq.ABOUT_CLAIM, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        assertEquals(List.of(IRIS.claim(article.id(), 2)), told);
        assertEquals(claims, READER.read(WRITER.write(claims)));
    }

    private static EventReport meeting(Grounds grounds) {
        return new EventReport(
                EventType.MEETING,
                EventStatus.OCCURRED,
                List.of(Samples.PIET, Samples.RUNA),
                List.of(),
                List.of(),
                Optional.empty(),
                StatedTime.UNKNOWN,
                grounds);
    }

    @Test
    void claimsAreNumberedFromOneInTextOrder() {
        Graph graph = WRITER.write(Samples.rich()).graph();
        int claims = Samples.rich().claims().size();
        assertTrue(graph.contains(IRIS.claim(ID, 1), Standard.TYPE, Cmq.ROLE));
        assertTrue(graph.contains(IRIS.claim(ID, claims), Cmq.REPORTED_IN, IRIS.article(ID)));
        assertFalse(graph.contains(IRIS.claim(ID, claims + 1), Node.ANY, Node.ANY));
    }

    @Test
    void theGraphHasNoBlankNodesAndOneNodeForEachEntityMentioned() {
        NamedGraph graph = WRITER.write(Samples.rich());
        assertTrue(graph.triples().stream()
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank()));
        assertEquals(
                7,
                graph.graph()
                        .find(graph.name(), Standard.MENTIONS, Node.ANY)
                        .toList()
                        .size());
    }

    @Test
    void theSameClaimsGiveTheSameTriplesInTheSameOrder() {
        assertEquals(
                WRITER.write(Samples.rich()).quads(),
                WRITER.write(Samples.rich()).quads());
    }

    @Test
    void authorsAndPublisherLeadToEntitiesAndKeepTheirNames() {
        Graph graph = WRITER.write(Samples.rich()).graph();
        Node article = IRIS.article(ID);
        assertTrue(graph.contains(article, Standard.AUTHOR, IRIS.below("person/ines-vale")));
        assertTrue(graph.contains(article, Standard.PUBLISHER, IRIS.below("organization/the-lucid-daily")));
        assertTrue(graph.contains(article, Cmq.PUBLISHER_AS_STATED, Literals.text("The Lucid Daily")));
    }

    @Test
    void aGraphWithAGapInItsNumbersIsRefusedWithTheReason() {
        NamedGraph graph = WRITER.write(Samples.rich());
        Graph broken = GraphFactory.createDefaultGraph();
        graph.triples().stream()
                .filter(triple -> !triple.getSubject().equals(IRIS.claim(ID, 2)))
                .forEach(broken::add);
        NamedGraph gap = new NamedGraph(graph.name(), broken);
        String message = assertThrows(UnreadableGraphException.class, () -> READER.read(gap))
                .toString();
        assertTrue(message.contains("claims 1 to 8"), message);
    }

    @Test
    void aValueThatIsNoTermIsRefusedWithNodeAndProperty() {
        NamedGraph graph = WRITER.write(Samples.rich());
        Node claim = IRIS.claim(ID, 2);
        graph.graph().remove(claim, Cmq.STATUS, Node.ANY);
        graph.graph().add(Triple.create(claim, Cmq.STATUS, Cmq.term("Maybe")));
        String message = assertThrows(UnreadableGraphException.class, () -> READER.read(graph))
                .toString();
        assertTrue(message.contains("/claim/2") && message.contains("cmq:status"), message);
    }
}
