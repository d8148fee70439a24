package org.communique.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.fuse.ClaimId;
import org.communique.fuse.Disagreement;
import org.communique.fuse.FusedEvent;
import org.communique.fuse.Knowledge;
import org.communique.fuse.KnownEntity;
import org.communique.fuse.figure.FusedFigure;
import org.communique.fuse.origin.Origins;
import org.communique.knowledge.Coordinates;

/** Writes what all articles together say as the knowledge graph: entities, events, trade figures, shortcuts, disagreements, and the
 * data set that the trade figures of all articles belong to. No blank nodes. */
public final class KnowledgeGraphWriter {

    private final Iris iris;
    private final Coordinates coordinates;

    /**
     * A writer for one base.
     *
     * @param iris how things are called
     */
    public KnowledgeGraphWriter(Iris iris) {
        this.iris = iris;
        this.coordinates = Coordinates.load();
    }

    /**
     * The knowledge graph, whole; it replaces the one before.
     *
     * @param articles how many articles it was made from
     */
    public NamedGraph write(Knowledge knowledge, int articles) {
        Graph graph = GraphFactory.createDefaultGraph();
        describe(graph, iris.knowledgeGraph()).with(Cmq.ARTICLE_COUNT, Literals.count(articles));
        describe(graph, iris.reportedTrade())
                .with(Standard.TYPE, Standard.DATA_SET)
                .with(Standard.LABEL, Literals.english("Trade figures as articles report them"))
                .with(Standard.STRUCTURE, Cmq.TRADE_STRUCTURE);
        knowledge.entities().forEach(entity -> write(entity, describe(graph, iris.entity(entity.id()))));
        knowledge.events().forEach(event -> write(event, describe(graph, iris.event(event.key()))));
        knowledge.figures().forEach(figure -> write(figure, describe(graph, iris.figure(figure.key()))));
        knowledge
                .memberOf()
                .forEach(link -> describe(graph, iris.entity(link.from())).with(Cmq.MEMBER_OF, link.to()));
        knowledge
                .holdsRoleIn()
                .forEach(link -> describe(graph, iris.entity(link.from())).with(Cmq.HOLDS_ROLE_IN, link.to()));
        knowledge.disagreements().forEach(one -> write(one, describe(graph, iris.disagreement(one.key()))));
        knowledge.copies().forEach(copy -> write(copy, graph));
        return new NamedGraph(iris.knowledgeGraph(), graph);
    }

    private Description describe(Graph graph, Node subject) {
        return new Description(graph, subject, iris);
    }

    private void write(KnownEntity entity, Description node) {
        node.with(Standard.TYPE, Cmq.of(entity.kind()))
                .with(Standard.TYPE, Cmq.of(entity.kind().general()))
                .with(Standard.LABEL, Literals.english(entity.label()))
                .withAny(Standard.SAME_AS, entity.wikidata().map(Iris::wikidata))
                .withAny(Standard.CLOSE_MATCH, entity.closeMatch().map(Iris::wikidata));
        entity.altLabels().forEach(name -> node.with(Standard.ALT_LABEL, Literals.english(name)));
        coordinates
                .of(entity.id())
                .ifPresent(point -> node.with(Standard.LATITUDE, Literals.decimal(point.latitude()))
                        .with(Standard.LONGITUDE, Literals.decimal(point.longitude())));
    }

    private void write(FusedEvent event, Description node) {
        node.with(Standard.TYPE, Cmq.EVENT)
                .with(Standard.TYPE, Cmq.of(event.type()))
                .with(Standard.LABEL, Literals.english(event.label()))
                .with(Cmq.STATUS, Cmq.of(event.status()))
                .withEntities(Cmq.PARTICIPANT, event.participants())
                .withEntity(Cmq.PLACE, event.place())
                .withTime(event.time())
                .with(Cmq.SOURCE_COUNT, Literals.count(event.sources().articles()))
                .with(
                        Cmq.INDEPENDENT_SOURCE_COUNT,
                        Literals.count(event.sources().independent()))
                .withAny(Cmq.REALIZES, event.realizes().map(iris::event));
        event.reports().forEach(report -> node.with(Cmq.REPORT, nodeOf(report)));
        event.undated().forEach(report -> node.with(Cmq.UNDATED_REPORT, nodeOf(report)));
        event.articles().forEach(article -> node.with(Cmq.REPORTED_IN, iris.article(article)));
    }

    private void write(FusedFigure figure, Description node) {
        node.with(Standard.TYPE, Cmq.TRADE_OBSERVATION)
                .with(Standard.LABEL, Literals.english(figure.label()))
                .with(Cmq.MEASURE, Cmq.of(figure.measure()))
                .with(Cmq.FIGURE_STATUS, Cmq.of(figure.status()))
                .with(Cmq.QUALIFIER, Cmq.of(figure.best().qualifier()))
                .withText(Cmq.COMMODITY, figure.commodity())
                .withTime(figure.period())
                .withAny(Cmq.SHARE_PERCENT, figure.best().sharePercent().map(Literals::decimal))
                .withEntities(Cmq.DATA_SOURCE, figure.dataSources())
                .with(Cmq.SOURCE_COUNT, Literals.count(figure.sources().articles()))
                .with(
                        Cmq.INDEPENDENT_SOURCE_COUNT,
                        Literals.count(figure.sources().independent()));
        ClaimTriples.parties(figure.measure(), figure.parties(), node);
        ClaimTriples.value(figure.best().money(), figure.best().growth(), node);
        figure.reports().forEach(report -> node.with(Cmq.REPORT, nodeOf(report)));
        figure.articles().forEach(article -> node.with(Cmq.REPORTED_IN, iris.article(article)));
    }

    private void write(Disagreement disagreement, Description node) {
        node.with(Standard.TYPE, Cmq.DISAGREEMENT)
                .with(Cmq.SLOT, Cmq.term(disagreement.slot()))
                .with(Standard.COMMENT, Literals.english(disagreement.comment()));
        switch (disagreement.about()) {
            case Disagreement.About.Events events ->
                events.keys().forEach(key -> node.with(Cmq.ABOUT_EVENT, iris.event(key)));
            case Disagreement.About.Figure figure -> node.with(Cmq.ABOUT_FIGURE, iris.figure(figure.key()));
        }
        disagreement.claims().forEach(claim -> node.with(Cmq.HAS_CLAIM, nodeOf(claim)));
    }

    private void write(Origins.Copy copy, Graph graph) {
        Node one = iris.article(copy.one());
        Node other = iris.article(copy.other());
        describe(graph, one).with(Cmq.SHARES_TEXT_WITH, other);
        describe(graph, other).with(Cmq.SHARES_TEXT_WITH, one);
    }

    private Node nodeOf(ClaimId claim) {
        return iris.claim(claim.article(), claim.number());
    }
}
