package org.communique.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.RDFS;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.FigureStatus;
import org.communique.claim.Measure;
import org.communique.claim.MembershipStanding;
import org.communique.claim.MentionForm;
import org.communique.claim.Precision;
import org.communique.claim.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeCheckerTest {

    private static final Iris IRIS = Iris.standard();
    private static final ShapeChecker CHECKER = new ShapeChecker();
    private static final Graph SHAPES = VocabularyFile.SHAPES.read();
    private static final String ID = Samples.ARTICLE.id();
    private static final Node ARTICLE = IRIS.article(ID);

    private static NamedGraph sample() {
        return new ArticleGraphWriter(IRIS, "9.9.9", Credits.byName()).write(Samples.rich());
    }

    @Test
    void aWellFormedArticleGraphBreaksNothing() {
        assertEquals(List.of(), CHECKER.check(sample().graph()));
    }

    /** One way to spoil the sample, and the rule that must then be named. */
    private record Case(String name, Consumer<Graph> spoil, String message) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Case without(Node subject, Node property, String message) {
        return new Case(
                "without " + Prefixes.shorten(property.getURI()),
                graph -> graph.remove(subject, property, Node.ANY),
                message);
    }

    private static Case also(Node subject, Node property, Node value, String message) {
        return new Case(
                "also " + Prefixes.shorten(property.getURI()) + " " + value,
                graph -> graph.add(Triple.create(subject, property, value)),
                message);
    }

    private static Case instead(Node subject, Node property, Node value, String message) {
        return new Case(
                Prefixes.shorten(property.getURI()) + " is " + value,
                graph -> {
                    graph.remove(subject, property, Node.ANY);
                    graph.add(Triple.create(subject, property, value));
                },
                message);
    }

    private static Node claim(int number) {
        return IRIS.claim(ID, number);
    }

    private static Node iri(String path) {
        return IRIS.below(path);
    }

    private static Node decimal(String digits) {
        return Literals.decimal(new BigDecimal(digits));
    }

    private static Node firstMention() {
        return sample().graph().find(Node.ANY, Cmq.FORM, Node.ANY).next().getSubject();
    }

    /** In the sample, claim 1 is a role, 2 and 4 reports, 3 a statement, 5 to 8 figures, 9 a membership. */
    static Stream<Case> cases() {
        Node mention = firstMention();
        return Stream.of(
                without(ARTICLE, Standard.ARTICLE_BODY, "An article has one text"),
                instead(ARTICLE, Standard.ARTICLE_BODY, Literals.text(" \n"), "An article has one text"),
                also(ARTICLE, Standard.DATE_PUBLISHED, Literals.text("May"), "at most one publication date"),
                instead(ARTICLE, Standard.PUBLISHER, iri("person/x"), "at most one publisher"),
                instead(ARTICLE, Standard.AUTHOR, iri("city/x"), "The author of an article is a person"),
                instead(ARTICLE, Cmq.SHA256, Literals.text("abc"), "SHA-256 of 64 hex digits"),
                without(ARTICLE, Cmq.EXTRACTED_BY, "the one program that read it"),
                instead(mention, Standard.BEGIN_INDEX, Literals.offset(9999), "begins at one offset, before its end"),
                instead(mention, Standard.ANCHOR_OF, Literals.text(" "), "one stretch of words"),
                also(mention, Cmq.DENOTES, iri("event/x"), "A mention denotes entities"),
                without(mention, Cmq.FORM, "in which form"),
                without(mention, Cmq.CONFIDENCE, "how sure that is"),
                without(claim(1), Cmq.EVIDENCE, "has the words that state it"),
                also(claim(1), Cmq.EVIDENCE, iri("nowhere"), "has the words that state it"),
                instead(claim(1), Cmq.CONFIDENCE, decimal("1.01"), "one number from 0 to 1"),
                instead(claim(1), Cmq.CONFIDENCE, Literals.text("high"), "one number from 0 to 1"),
                also(claim(1), Cmq.ATTRIBUTED_TO, iri("graph/knowledge"), "attributed to one entity at most"),
                also(claim(1), Standard.TYPE, Cmq.STATEMENT, "A claim is of one kind"),
                instead(claim(1), Cmq.HOLDER, iri("country/x"), "one holder, a person"),
                instead(claim(1), Cmq.TITLE, Literals.text(""), "one title"),
                instead(claim(1), Cmq.ORGANIZATION, iri("person/x"), "A role is in one organization"),
                instead(claim(1), Cmq.AS_OF, Literals.text("today"), "as of one day"),
                instead(claim(2), Cmq.EVENT_TYPE, Cmq.term("Consult"), "of one event class"),
                instead(claim(2), Cmq.STATUS, Cmq.term("Maybe"), "whether the event occurred"),
                also(claim(2), Cmq.PLACE, iri("person/x"), "at most one place"),
                without(claim(2), Cmq.PARTICIPANT, "Actors and recipients are participants"),
                instead(claim(2), Cmq.LATEST, Literals.date(Samples.PUBLISHED.minusDays(1)), "not after its latest"),
                without(claim(2), Cmq.PRECISION, "how exact it is"),
                without(claim(2), Cmq.EARLIEST, "has an earliest day"),
                also(claim(2), Cmq.PARTIAL_DATE, Literals.text("--03"), "A partial date is one month"),
                without(claim(3), Cmq.SPEAKER, "A statement has a speaker"),
                instead(claim(3), Cmq.QUOTE, Literals.text("  "), "A statement has its words"),
                instead(claim(3), Cmq.DIRECT, Literals.text("yes"), "direct or not"),
                instead(claim(5), Cmq.AMOUNT, decimal("-1"), "not below 0"),
                without(claim(5), Cmq.CURRENCY, "An amount has a currency"),
                instead(claim(5), Cmq.CURRENCY, Literals.text("crowns"), "one ISO 4217 code"),
                without(claim(5), Cmq.BETWEEN, "names a party"),
                without(claim(5), Cmq.MEASURE, "measures total trade"),
                without(claim(7), Cmq.SHARE_PERCENT, "an amount, a growth or a share"),
                instead(claim(7), Cmq.SHARE_PERCENT, decimal("101"), "from 0 to 100 percent"),
                instead(claim(8), Cmq.EXPORTER, IRIS.entity(Samples.AVALON), "other than the importer"),
                instead(claim(9), Cmq.MEMBER, IRIS.entity(Samples.LEAGUE), "other than the organization itself"),
                instead(claim(9), Cmq.ORGANIZATION, iri("country/x"), "in one organization"),
                without(claim(9), Cmq.STANDING, "candidate, observer, former member or part"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSpoiltGraphBreaksTheRuleThatSaysSo(Case spoilt) {
        Graph graph = sample().graph();
        spoilt.spoil().accept(graph);
        List<String> messages =
                CHECKER.check(graph).stream().map(Violation::message).toList();
        assertTrue(messages.stream().anyMatch(message -> message.contains(spoilt.message())), messages.toString());
    }

    @Test
    void aViolationTellsNodePropertyValueAndSentence() {
        Graph graph = sample().graph();
        graph.remove(claim(9), Cmq.ORGANIZATION, Node.ANY);
        graph.add(Triple.create(claim(9), Cmq.ORGANIZATION, iri("country/x")));
        List<Violation> violations = CHECKER.check(graph);
        assertEquals(1, violations.size());
        Violation violation = violations.getFirst();
        assertEquals(claim(9), violation.focus());
        assertEquals(Optional.of(Cmq.ORGANIZATION), violation.path());
        assertEquals(Optional.of(iri("country/x")), violation.value());
        assertEquals(Optional.of("Borduria joined the Northern League on a Monday in March."), violation.sentence());
    }

    @Test
    void theSentenceOfAMentionEndsWhereItsSentenceEnds() {
        Graph graph = sample().graph();
        Node mention = graph.find(Node.ANY, Standard.ANCHOR_OF, Literals.text("Bordurian"))
                .next()
                .getSubject();
        assertEquals(
                Optional.of("\u201cOur ports stay open,\u201d Holt told the Bordurian leader."),
                new SentenceFinder(graph).sentenceOf(mention));
    }

    @Test
    void everyRuleHasAMessage() {
        List<Node> rules =
                SHAPES.find(Node.ANY, sh("targetClass"), Node.ANY).mapWith(Triple::getSubject).toList().stream()
                        .flatMap(shape -> objects(shape, sh("property")))
                        .toList();
        assertFalse(rules.isEmpty());
        for (Node rule : rules) {
            assertTrue(
                    SHAPES.contains(rule, sh("message"), Node.ANY),
                    "message of the rule on " + objects(rule, sh("path")).toList());
        }
    }

    @Test
    void everyTermOfTheShapesIsDeclared() {
        Graph ontology = VocabularyFile.ONTOLOGY.read();
        SHAPES.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(node -> node.isURI() && node.getURI().startsWith(Cmq.NAMESPACE))
                .forEach(term ->
                        assertTrue(ontology.contains(term, RDFS.label.asNode(), Node.ANY), term + " is declared"));
    }

    @Test
    void theListsOfValuesAreThoseOfTheEnums() {
        assertList(Cmq.EVENT_TYPE, Arrays.stream(EventType.values()).map(Cmq::of));
        assertList(Cmq.STATUS, Arrays.stream(EventStatus.values()).map(Cmq::of));
        assertList(Cmq.MEASURE, Arrays.stream(Measure.values()).map(Cmq::of));
        assertList(Cmq.FIGURE_STATUS, Arrays.stream(FigureStatus.values()).map(Cmq::of));
        assertList(Cmq.QUALIFIER, Arrays.stream(Qualifier.values()).map(Cmq::of));
        assertList(Cmq.PRECISION, Arrays.stream(Precision.values()).map(Cmq::of));
        assertList(Cmq.FORM, Arrays.stream(MentionForm.values()).map(Cmq::of));
        assertList(Cmq.STANDING, Arrays.stream(MembershipStanding.values()).map(Cmq::of));
    }

    private static void assertList(Node property, Stream<Node> values) {
        Set<String> expected = new TreeSet<>(values.map(Node::toString).toList());
        List<Node> lists = SHAPES.find(Node.ANY, sh("path"), property).mapWith(Triple::getSubject).toList().stream()
                .flatMap(rule -> objects(rule, sh("in")))
                .toList();
        assertFalse(lists.isEmpty(), "a list for " + property);
        for (Node list : lists) {
            Set<String> found = new TreeSet<>(GraphList.members(new GNode(SHAPES, list)).stream()
                    .map(Node::toString)
                    .toList());
            assertEquals(expected, found);
        }
    }

    private static Node sh(String localName) {
        return NodeFactory.createURI(Prefixes.expand("sh:" + localName));
    }

    private static Stream<Node> objects(Node subject, Node property) {
        return SHAPES.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }
}
