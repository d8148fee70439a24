package org.communique.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.StatedTime;
import org.communique.claim.StatedTime.Bounds;
import org.communique.claim.WikidataId;
import org.communique.fuse.ClaimId;
import org.communique.fuse.Credited;
import org.communique.fuse.Disagreement;
import org.communique.fuse.FusedEvent;
import org.communique.fuse.Fuser;
import org.communique.fuse.Knowledge;
import org.communique.fuse.KnownEntity;
import org.communique.fuse.origin.Origins;
import org.junit.jupiter.api.Test;

class KnowledgeGraphWriterTest {

    private static final Iris IRIS = Iris.standard();
    private static final KnowledgeGraphWriter WRITER = new KnowledgeGraphWriter(IRIS);
    private static final ShapeChecker CHECKER = new ShapeChecker();
    private static final ClaimId HERE = new ClaimId("0123456789abcdef", 2);
    private static final ClaimId THERE = new ClaimId("fedcba9876543210", 1);

    private static Knowledge knowledge() {
        return new Knowledge(
                List.of(
                        new KnownEntity(
                                Samples.AVALON,
                                EntityKind.COUNTRY,
                                "Avalon",
                                List.of("Republic of Avalon"),
                                Optional.of(new WikidataId("Q42"))),
                        new KnownEntity(
                                Samples.RUNA, EntityKind.PERSON, "Runa Holt", List.of("Holt"), Optional.empty()),
                        new KnownEntity(
                                Samples.LEAGUE, EntityKind.ALLIANCE, "Northern League", List.of(), Optional.empty())),
                List.of(call(), plan()),
                List.of(),
                List.of(new Knowledge.Link(Samples.AVALON, Samples.LEAGUE)),
                List.of(new Knowledge.Link(Samples.RUNA, Samples.AVALON)),
                List.of(new Disagreement(
                        new Disagreement.About.Events(List.of("phone-call")),
                        "place",
                        List.of(HERE, THERE),
                        "One says here, one says there.")));
    }

    private static FusedEvent call() {
        return new FusedEvent(
                "phone-call",
                EventType.PHONE_CALL,
                "Phone call: Runa Holt, Piet Marsh",
                EventStatus.OCCURRED,
                List.of(Samples.RUNA, Samples.PIET),
                Optional.of(Samples.PORT),
                StatedTime.absolute("14 May 2031", Bounds.day(LocalDate.of(2031, 5, 14)), "day"),
                List.of(HERE, THERE),
                List.of(THERE),
                Optional.of("planned-phone-call"),
                new FusedEvent.SourceCount(2, 1));
    }

    private static FusedEvent plan() {
        return new FusedEvent(
                "planned-phone-call",
                EventType.PHONE_CALL,
                "Phone call (planned)",
                EventStatus.PLANNED,
                List.of(),
                Optional.empty(),
                StatedTime.UNKNOWN,
                List.of(THERE),
                List.of(),
                Optional.empty(),
                new FusedEvent.SourceCount(1, 1));
    }

    @Test
    void theKnowledgeGraphIsWellFormedAndHasNoBlankNodes() {
        NamedGraph graph = WRITER.write(knowledge(), 2);
        assertEquals(IRIS.knowledgeGraph(), graph.name());
        assertEquals(List.of(), CHECKER.check(graph.graph()));
        assertTrue(graph.triples().stream()
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank()));
    }

    @Test
    void anEventHasItsClassItsReportsAndItsSources() {
        Graph graph = WRITER.write(knowledge(), 2).graph();
        Node event = IRIS.event("phone-call");
        assertTrue(graph.contains(event, Standard.TYPE, Cmq.EVENT));
        assertTrue(graph.contains(event, Standard.TYPE, Cmq.of(EventType.PHONE_CALL)));
        assertTrue(graph.contains(event, Cmq.REPORT, IRIS.claim(HERE.article(), 2)));
        assertTrue(graph.contains(event, Cmq.REPORTED_IN, IRIS.article(THERE.article())));
        assertTrue(graph.contains(event, Cmq.SOURCE_COUNT, Literals.count(2)));
        assertTrue(graph.contains(event, Cmq.INDEPENDENT_SOURCE_COUNT, Literals.count(1)));
        assertTrue(graph.contains(event, Cmq.REALIZES, IRIS.event("planned-phone-call")));
    }

    @Test
    void anEntityHasItsKindItsNamesAndItsLink() {
        Graph graph = WRITER.write(knowledge(), 2).graph();
        Node avalon = IRIS.entity(Samples.AVALON);
        assertTrue(graph.contains(avalon, Standard.TYPE, Cmq.of(EntityKind.COUNTRY)));
        assertTrue(graph.contains(avalon, Standard.LABEL, Literals.english("Avalon")));
        assertTrue(graph.contains(avalon, Standard.ALT_LABEL, Literals.english("Republic of Avalon")));
        assertTrue(graph.contains(avalon, Standard.SAME_AS, Iris.wikidata(new WikidataId("Q42"))));
        assertTrue(graph.contains(avalon, Cmq.MEMBER_OF, IRIS.entity(Samples.LEAGUE)));
        assertTrue(graph.contains(IRIS.entity(Samples.RUNA), Cmq.HOLDS_ROLE_IN, avalon));
    }

    @Test
    void aDisagreementNamesEventSlotAndClaims() {
        Graph graph = WRITER.write(knowledge(), 2).graph();
        Node node = IRIS.disagreement("phone-call-place");
        assertTrue(graph.contains(node, Cmq.ABOUT_EVENT, IRIS.event("phone-call")));
        assertTrue(graph.contains(node, Cmq.SLOT, Cmq.PLACE));
        assertEquals(2, graph.find(node, Cmq.HAS_CLAIM, Node.ANY).toList().size());
    }

    @Test
    void aDisagreementIsAboutAFigureOrUpToTwoEventsAndArticlesShareTextBothWays() {
        List<ClaimId> claims = List.of(HERE, THERE);
        Knowledge knowledge = new Knowledge(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Disagreement(new Disagreement.About.Figure("exports"), "amount", claims, "One, or two."),
                        new Disagreement(
                                new Disagreement.About.Events(List.of("two", "one")),
                                "earliest",
                                claims,
                                "Then or now.")),
                List.of(new Origins.Copy(HERE.article(), THERE.article())));
        NamedGraph written = WRITER.write(knowledge, 2);
        assertEquals(List.of(), CHECKER.check(written.graph()));
        Graph graph = written.graph();
        assertTrue(
                graph.contains(IRIS.disagreement("figure-exports-amount"), Cmq.ABOUT_FIGURE, IRIS.figure("exports")));
        assertTrue(graph.contains(IRIS.disagreement("one-and-two-earliest"), Cmq.ABOUT_EVENT, IRIS.event("one")));
        assertTrue(graph.contains(IRIS.disagreement("one-and-two-earliest"), Cmq.ABOUT_EVENT, IRIS.event("two")));
        assertTrue(graph.contains(IRIS.article(THERE.article()), Cmq.SHARES_TEXT_WITH, IRIS.article(HERE.article())));
        assertTrue(graph.contains(IRIS.article(HERE.article()), Cmq.SHARES_TEXT_WITH, IRIS.article(THERE.article())));
    }

    @Test
    void anEventThatCountsMoreSourcesThanArticlesBreaksARule() {
        Graph graph = WRITER.write(knowledge(), 2).graph();
        Node event = IRIS.event("phone-call");
        graph.remove(event, Cmq.INDEPENDENT_SOURCE_COUNT, Node.ANY);
        graph.add(Triple.create(event, Cmq.INDEPENDENT_SOURCE_COUNT, Literals.count(3)));
        List<Violation> violations = CHECKER.check(graph);
        assertEquals(1, violations.size());
        assertTrue(violations.getFirst().message().contains("independent sources"));
    }

    @Test
    void whatIsFusedFromTheSampleIsWellFormed() {
        Knowledge fused = new Fuser(id -> Optional.empty(), Credited.NOBODY).fuse(List.of(Samples.rich()));
        NamedGraph graph = WRITER.write(fused, 2);
        assertEquals(List.of(), CHECKER.check(graph.graph()));
        assertTrue(graph.graph().contains(Node.ANY, Cmq.REPORT, IRIS.claim(Samples.ARTICLE.id(), 2)));
    }

    @Test
    void aPlaceOfTheGazetteerHasItsPointAndOthersHaveNone() {
        EntityId oslo = new EntityId("city/oslo");
        KnownEntity city = new KnownEntity(oslo, EntityKind.CITY, "Oslo", List.of(), Optional.empty());
        KnownEntity unknown =
                new KnownEntity(Samples.AVALON, EntityKind.COUNTRY, "Avalon", List.of(), Optional.empty());
        Graph graph = WRITER.write(
                        new Knowledge(List.of(city, unknown), List.of(), List.of(), List.of(), List.of(), List.of()), 1)
                .graph();
        assertTrue(graph.contains(IRIS.entity(oslo), Standard.LATITUDE, Literals.decimal(new BigDecimal("59.91"))));
        assertTrue(graph.contains(IRIS.entity(oslo), Standard.LONGITUDE, Literals.decimal(new BigDecimal("10.75"))));
        assertEquals(
                1, graph.find(Node.ANY, Standard.LATITUDE, Node.ANY).toList().size());
    }
}
