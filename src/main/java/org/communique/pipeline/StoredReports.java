package org.communique.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.claim.ArticleClaims;
import org.communique.claim.EventReport;
import org.communique.claim.TradeFigure;
import org.communique.fuse.ClaimId;
import org.communique.fuse.Constraints;
import org.communique.fuse.DecidedGroups.Wishes;
import org.communique.fuse.EventFusion;
import org.communique.fuse.Report;
import org.communique.fuse.ReportPool;
import org.communique.fuse.Surroundings;
import org.communique.fuse.figure.FigurePool;
import org.communique.fuse.figure.FigureReport;
import org.communique.rdf.ArticleGraphReader;
import org.communique.rdf.Cmq;
import org.communique.rdf.Iris;
import org.communique.rdf.NamedGraph;

/** The event reports and trade figures of a store, and what the knowledge graph made of them. Use within one transaction. */
final class StoredReports implements EventFusion.Published {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final FusionIndex index;
    private final GazetteerNames names;
    private final Constraints constraints;
    private final StoredClaims<Report> events;
    private final StoredClaims<FigureReport> figures;

    StoredReports(DatasetGraph dataset, Iris iris, GazetteerNames names, Constraints constraints) {
        this.dataset = dataset;
        this.iris = iris;
        this.index = new FusionIndex(dataset, iris);
        this.names = names;
        this.constraints = constraints;
        this.events = new StoredClaims<>(dataset, iris, Cmq.EVENT_REPORT, this::event);
        this.figures = new StoredClaims<>(dataset, iris, Cmq.TRADE_FIGURE, this::figure);
    }

    private Optional<Report> event(StoredClaims.Read read) {
        ClaimId id = new ClaimId(read.article(), read.number());
        EventReport claim = (EventReport) constraints.replacing(read.claim());
        return accepted(Report.of(id, claim, index.teller(read.article()).newsDay(), names::known), id);
    }

    private Optional<FigureReport> figure(StoredClaims.Read read) {
        ClaimId id = new ClaimId(read.article(), read.number());
        TradeFigure claim = (TradeFigure) constraints.replacing(read.claim());
        return accepted(FigureReport.of(id, claim, index.teller(read.article())), id);
    }

    private <R> Optional<R> accepted(R claim, ClaimId id) {
        return constraints.rejected().contains(id) ? Optional.empty() : Optional.of(claim);
    }

    /** The event reports of an article that was read already, without those that people rejected. */
    List<Report> eventsOf(ArticleClaims article) {
        List<Report> all = Report.allOf(article, names::known).stream()
                .filter(report -> accepted(report, report.id()).isPresent())
                .toList();
        all.forEach(report -> events.add(report.id().article(), report.id().number(), report));
        return all;
    }

    /** The trade figures of an article that was read already, without those that people rejected. */
    List<FigureReport> figuresOf(ArticleClaims article) {
        List<FigureReport> all = FigureReport.of(article).stream()
                .filter(report -> accepted(report, report.id()).isPresent())
                .toList();
        all.forEach(report -> figures.add(report.id().article(), report.id().number(), report));
        return all;
    }

    ReportPool eventPool() {
        return new ReportPool() {
            @Override
            public Collection<Report> posted(String key) {
                return events.posted(key);
            }

            @Override
            public int count(String key, int most) {
                return index.count(key, most);
            }
        };
    }

    FigurePool figurePool() {
        return figures::posted;
    }

    /** What people decided on event reports. */
    Wishes<Report> eventWishes() {
        return new Wishes<>(constraints, Report::id, id -> event(iris.claim(id.article(), id.number())));
    }

    /** What people decided on trade figures. */
    Wishes<FigureReport> figureWishes() {
        return new Wishes<>(constraints, FigureReport::id, id -> figure(iris.claim(id.article(), id.number())));
    }

    /** The event report that a claim is, if it is one and still there. */
    Optional<Report> event(Node claim) {
        return events.of(claim);
    }

    /** The trade figure that a claim is, if it is one and still there. */
    Optional<FigureReport> figure(Node claim) {
        return figures.of(claim);
    }

    /** The words around an event report. */
    Surroundings.Words words(Report report) {
        return index.words(report.id());
    }

    /** The text of an article below its headline. */
    String body(String article) {
        Node name = iris.article(article);
        return new ArticleGraphReader(iris).readBody(new NamedGraph(name, dataset.getGraph(name)));
    }

    /** The claims that the knowledge graph lists for an event or figure, whether they are still there or not. */
    List<Node> claimsOf(Node fused) {
        List<Node> found = new ArrayList<>();
        dataset.find(iris.knowledgeGraph(), fused, Cmq.REPORT, Node.ANY)
                .forEachRemaining(quad -> found.add(quad.getObject()));
        return found;
    }

    /** The event or figure that the knowledge graph has for a claim; none for one that came since. */
    List<Node> fusedFrom(Node claim) {
        List<Node> found = new ArrayList<>();
        dataset.find(iris.knowledgeGraph(), Node.ANY, Cmq.REPORT, claim)
                .forEachRemaining(quad -> found.add(quad.getSubject()));
        return found;
    }

    /** The disagreements about an event or figure. */
    List<Node> disagreementsAbout(Node fused) {
        List<Node> found = new ArrayList<>();
        for (Node about : List.of(Cmq.ABOUT_EVENT, Cmq.ABOUT_FIGURE)) {
            dataset.find(iris.knowledgeGraph(), Node.ANY, about, fused)
                    .forEachRemaining(quad -> found.add(quad.getSubject()));
        }
        return found;
    }

    @Override
    public Collection<Report> withBase(String base) {
        List<Report> found = new ArrayList<>();
        new EventNotes(dataset, iris)
                .withBase(base)
                .forEach(event -> claimsOf(event).forEach(claim -> event(claim).ifPresent(found::add)));
        return found;
    }

    @Override
    public Collection<Report> mates(ClaimId report) {
        return fusedFrom(iris.claim(report.article(), report.number())).stream()
                .flatMap(event -> claimsOf(event).stream())
                .flatMap(claim -> event(claim).stream())
                .toList();
    }

    @Override
    public Optional<String> keyOf(ClaimId report) {
        return fusedFrom(iris.claim(report.article(), report.number())).stream()
                .flatMap(event -> iris.eventKey(event).stream())
                .findFirst();
    }
}
