package org.communique.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.claim.ArticleClaims;
import org.communique.claim.EntityId;
import org.communique.decide.Settlement;
import org.communique.fuse.ArticleFacts;
import org.communique.fuse.ClaimId;
import org.communique.fuse.Constraints;
import org.communique.fuse.Disagreement;
import org.communique.fuse.EntityCatalogue;
import org.communique.fuse.EventFusion;
import org.communique.fuse.EventFusion.Background;
import org.communique.fuse.FusedEvent;
import org.communique.fuse.Knowledge;
import org.communique.fuse.Report;
import org.communique.fuse.figure.FigureFusion;
import org.communique.fuse.figure.FigureReport;
import org.communique.fuse.figure.FusedFigure;
import org.communique.fuse.origin.Origins;
import org.communique.knowledge.Gazetteer;
import org.communique.pipeline.StoreCounts.Count;
import org.communique.rdf.ArticleGraphReader;
import org.communique.rdf.Iris;
import org.communique.rdf.KnowledgeGraphWriter;
import org.communique.rdf.NamedGraph;
import org.communique.store.TripleStore;

/**
 * Brings the knowledge graph up to the articles that came and went: reads those, finds what they touch, makes that anew, and changes
 * what is different. Runs within one write transaction.
 */
final class KnowledgeUpdate {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Progress progress;
    private final FusionIndex index;
    private final StoreCounts counts;
    private final DecisionShelf decisions;
    private final Settlement settlement;
    private final GazetteerNames names;
    private final StoredReports stored;
    private final EntityUpdate entities;
    private final CopyUpdate copies;

    private final NavigableSet<Report> events = new TreeSet<>();
    private final NavigableSet<FigureReport> figures = new TreeSet<>();
    private final NavigableSet<String> goneKeys = new TreeSet<>();
    private final List<String> gone = new ArrayList<>();
    private final GraphChange change;

    KnowledgeUpdate(TripleStore store, Gazetteer gazetteer, Progress progress) {
        this.dataset = store.dataset();
        this.iris = new Iris(store.base());
        this.progress = progress;
        this.index = new FusionIndex(dataset, iris);
        this.counts = new StoreCounts(dataset, iris);
        this.names = new GazetteerNames(gazetteer);
        this.decisions = new DecisionShelf(store);
        this.settlement = decisions.settle();
        this.stored = new StoredReports(dataset, iris, names, settlement.constraints());
        this.change = new GraphChange(dataset, iris, new ChangeNotes(dataset, iris), stored);
        this.copies = new CopyUpdate(dataset, iris);
        EntityCatalogue catalogue = new EntityCatalogue(names::known, gazetteer::itemOf);
        this.entities = new EntityUpdate(dataset, iris, index, catalogue, settlement.constraints());
    }

    /** Does it all for all articles: nothing that is known counts any more. */
    void runAnew(String fingerprint, List<String> articles) {
        change.outdateAll();
        entities.beginAnew();
        index.begin(fingerprint);
        articles.forEach(index::markPending);
        run();
    }

    /** Does it all for the articles that the index has as pending, and those that changed decisions speak of. */
    void run() {
        Set<String> wanted = settlement.constraints().lines();
        decisions.changed(index.constraints(), wanted, index::markPending, entities::add);
        List<String> pending = index.pending();
        for (int done = 0; done < pending.size(); done++) {
            exchange(pending.get(done));
            progress.report("articles fused", done + 1, pending.size());
        }
        entities.finish();
        List<Node> relabelled = entities.relabelled().stream()
                .flatMap(entity -> claimsNaming(entity).stream())
                .toList();
        Background background = new Background(names::known, entities::label, stored::words, new Origins(stored::body));
        List<Disagreement> disagreements = new ArrayList<>();
        List<EventFusion.Named> newEvents = fuseEvents(background, relabelled, disagreements);
        List<FusedFigure> newFigures = fuseFigures(background, relabelled, disagreements);
        replace(newEvents, newFigures, disagreements);
        copies.settle(
                Stream.concat(
                        newEvents.stream().map(named -> named.event().articles()),
                        newFigures.stream().map(FusedFigure::articles)),
                background.origins());
        index.clearPending();
        index.decided(decisions.digest(), wanted);
        decisions.write(settlement);
    }

    /** Puts what an article gives now in the place of what it gave before. */
    private void exchange(String id) {
        Optional<ArticleNotes> before = index.notes(id);
        before.ifPresent(notes -> forget(id, notes));
        Node name = iris.article(id);
        Optional<ArticleNotes> after = dataset.containsGraph(name)
                ? Optional.of(remember(id, new NamedGraph(name, dataset.getGraph(name))))
                : Optional.empty();
        if (after.isEmpty()) {
            gone.add(id);
        }
        ArticleNotes nothing = new ArticleNotes(0, index.teller(id));
        entities.add(before.orElse(nothing).facts(), after.orElse(nothing).facts());
        counts.change(Count.ARTICLES, (after.isPresent() ? 1 : 0) - (before.isPresent() ? 1 : 0));
        counts.change(
                Count.CLAIMS,
                after.orElse(nothing).claims() - before.orElse(nothing).claims());
    }

    private void forget(String id, ArticleNotes notes) {
        index.forget(id, notes);
        notes.asked().values().forEach(goneKeys::addAll);
        for (int number = 1; number <= notes.claims(); number++) {
            change.outdate(iris.claim(id, number));
        }
    }

    private ArticleNotes remember(String id, NamedGraph graph) {
        Constraints constraints = settlement.constraints();
        ArticleClaims article = constraints.replacing(new ArticleGraphReader(iris).read(graph));
        List<Report> newEvents = stored.eventsOf(article);
        List<FigureReport> newFigures = stored.figuresOf(article);
        ArticleNotes notes = ArticleNotes.of(
                article,
                newEvents,
                newFigures,
                ArticleFacts.of(constraints.accepted(article), constraints.replacing(names::credited)));
        index.remember(id, notes);
        events.addAll(newEvents);
        figures.addAll(newFigures);
        return notes;
    }

    /** The claims of all events and figures whose label may have the entity's name. */
    private List<Node> claimsNaming(EntityId entity) {
        List<Node> found = new ArrayList<>();
        dataset.find(iris.knowledgeGraph(), Node.ANY, Node.ANY, iris.entity(entity))
                .forEachRemaining(quad -> found.addAll(stored.claimsOf(quad.getSubject())));
        return found;
    }

    private List<EventFusion.Named> fuseEvents(
            Background background, List<Node> relabelled, List<Disagreement> disagreements) {
        EventFusion fusion = new EventFusion(stored.eventPool(), stored, background, stored.eventWishes());
        NavigableSet<Report> touched = new TreeSet<>(fusion.disturbed(events, goneKeys));
        relabelled.forEach(claim -> stored.event(claim).ifPresent(touched::add));
        change.oldEvents()
                .values()
                .forEach(claims -> claims.forEach(claim -> stored.event(claim).ifPresent(touched::add)));
        List<EventFusion.Named> named = fusion.events(touched);
        disagreements.addAll(fusion.disagreements(index::teller));
        return named;
    }

    private List<FusedFigure> fuseFigures(
            Background background, List<Node> relabelled, List<Disagreement> disagreements) {
        FigureFusion fusion =
                new FigureFusion(stored.figurePool(), background.label(), background.origins(), stored.figureWishes());
        NavigableSet<FigureReport> touched = new TreeSet<>(fusion.disturbed(figures, goneKeys));
        relabelled.forEach(claim -> stored.figure(claim).ifPresent(touched::add));
        disagreements.addAll(fusion.disagreements(touched));
        return fusion.figures(touched);
    }

    private void replace(
            List<EventFusion.Named> named, List<FusedFigure> newFigures, List<Disagreement> disagreements) {
        List<FusedEvent> newEvents =
                named.stream().map(EventFusion.Named::event).toList();
        newEvents.forEach(event -> event.reports().forEach(this::outdate));
        newFigures.forEach(figure -> figure.reports().forEach(this::outdate));
        entities.touched().forEach(entity -> change.outdateSubject(iris.entity(entity)));
        EventNotes eventNotes = new EventNotes(dataset, iris);
        Map<Node, List<Node>> oldEvents = change.oldEvents();
        long before = oldEvents.keySet().stream().filter(eventNotes::hasBase).count();
        counts.change(Count.EVENTS, newEvents.size() - Math.toIntExact(before));
        counts.change(Count.ENTITIES, entities.growth());
        oldEvents.keySet().forEach(eventNotes::forgetBase);
        named.forEach(event -> eventNotes.base(iris.event(event.event().key()), event.base()));
        copies.remember(change.oldFused().keySet());
        change.apply(graph(newEvents, newFigures, disagreements));
        new ChangeNotes(dataset, iris)
                .renamed(new FormerNames(dataset, iris, eventNotes)
                        .record(change.oldFused(), byClaim(newEvents, newFigures), gone));
    }

    private Map<Node, Node> byClaim(List<FusedEvent> newEvents, List<FusedFigure> newFigures) {
        Map<Node, Node> fused = new HashMap<>();
        newEvents.forEach(event -> event.reports().forEach(id -> fused.put(claim(id), iris.event(event.key()))));
        newFigures.forEach(figure -> figure.reports().forEach(id -> fused.put(claim(id), iris.figure(figure.key()))));
        return fused;
    }

    private Graph graph(List<FusedEvent> newEvents, List<FusedFigure> newFigures, List<Disagreement> disagreements) {
        Knowledge knowledge = new Knowledge(
                entities.described(),
                newEvents,
                newFigures,
                entities.memberOf(),
                entities.holdsRoleIn(),
                disagreements);
        return new KnowledgeGraphWriter(iris)
                .write(knowledge, counts.of(Count.ARTICLES))
                .graph();
    }

    private void outdate(ClaimId claim) {
        change.outdate(claim(claim));
    }

    private Node claim(ClaimId id) {
        return iris.claim(id.article(), id.number());
    }
}
