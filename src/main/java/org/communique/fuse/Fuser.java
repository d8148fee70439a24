package org.communique.fuse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.fuse.DecidedGroups.Wishes;
import org.communique.fuse.EventFusion.Background;
import org.communique.fuse.Knowledge.Link;
import org.communique.fuse.figure.FigureFusion;
import org.communique.fuse.figure.FigureReport;
import org.communique.fuse.figure.FusedFigure;
import org.communique.fuse.origin.Origins;
import org.communique.fuse.origin.Origins.Copy;

/**
 * The door of this package: from what every article says to what all of them say together. A pure function of its input as a
 * set: the order of the articles does not change the result.
 */
public final class Fuser {

    private final Function<EntityId, Optional<Entity>> known;
    private final Credited credited;
    private final LikelyItems items;

    /**
     * A fuser.
     *
     * @param known what the gazetteer knows of an entity, if it knows it
     * @param credited who stands above an article
     */
    public Fuser(Function<EntityId, Optional<Entity>> known, Credited credited) {
        this(known, credited, LikelyItems.NONE);
    }

    /**
     * A fuser that also looks for items of Wikidata.
     *
     * @param known what the gazetteer knows of an entity, if it knows it
     * @param credited who stands above an article
     * @param items where to look for those that the gazetteer does not know
     */
    public Fuser(Function<EntityId, Optional<Entity>> known, Credited credited, LikelyItems items) {
        this.items = items;
        this.known = known;
        this.credited = credited;
    }

    /** The knowledge that these articles hold together, where nobody decided anything. */
    public Knowledge fuse(List<ArticleClaims> articles) {
        return fuse(articles, Constraints.NONE);
    }

    /** The knowledge that these articles hold together with what people decided. */
    public Knowledge fuse(List<ArticleClaims> stored, Constraints constraints) {
        List<ArticleClaims> articles =
                stored.stream().map(constraints::replacing).toList();
        Credited credits = constraints.replacing(credited);
        SortedMap<EntityId, SortedSet<String>> names = new TreeMap<>();
        SortedSet<Link> memberOf = new TreeSet<>();
        SortedSet<Link> holdsRoleIn = new TreeSet<>();
        for (ArticleClaims article : articles) {
            ArticleFacts facts = ArticleFacts.of(constraints.accepted(article), credits);
            facts.names()
                    .forEach((id, some) -> names.computeIfAbsent(id, missing -> new TreeSet<>())
                            .addAll(some));
            memberOf.addAll(facts.memberOf());
            holdsRoleIn.addAll(facts.holdsRoleIn());
        }
        Map<String, String> bodies = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        articles.forEach(article -> {
            bodies.put(article.article().id(), article.article().body());
            texts.put(article.article().id(), article.article().text());
        });
        EntityCatalogue catalogue = new EntityCatalogue(known, items);
        SortedMap<EntityId, KnownEntity> entities = new TreeMap<>();
        names.forEach((id, all) -> entities.put(id, constraints.linked(catalogue.describe(id, all))));
        Origins origins = new Origins(id -> bodies.getOrDefault(id, ""));
        Background background = new Background(
                known,
                id -> label(entities, id),
                report -> Surroundings.Words.of(
                        report, texts.getOrDefault(report.id().article(), "")),
                origins);
        Events events = events(articles, background, constraints);
        List<FigureReport> reports = articles.stream()
                .flatMap(article -> FigureReport.of(article).stream())
                .filter(report -> !constraints.rejected().contains(report.id()))
                .toList();
        Wishes<FigureReport> wishes = new Wishes<>(constraints, FigureReport::id, among(reports, FigureReport::id));
        FigureFusion fusion = FigureFusion.over(reports, background.label(), origins, wishes);
        List<FusedFigure> figures = fusion.figures(reports);
        return new Knowledge(
                List.copyOf(entities.values()),
                events.events(),
                figures,
                List.copyOf(memberOf),
                List.copyOf(holdsRoleIn),
                Stream.concat(events.disagreements().stream(), fusion.disagreements(reports).stream())
                        .sorted(Comparator.comparing(Disagreement::key))
                        .toList(),
                copies(events.events(), figures, origins));
    }

    private record Events(List<FusedEvent> events, List<Disagreement> disagreements) {}

    private Events events(List<ArticleClaims> articles, Background background, Constraints constraints) {
        List<Report> reports = articles.stream()
                .flatMap(article -> Report.allOf(article, known).stream())
                .filter(report -> !constraints.rejected().contains(report.id()))
                .toList();
        Wishes<Report> wishes = new Wishes<>(constraints, Report::id, among(reports, Report::id));
        EventFusion fusion =
                new EventFusion(new MemoryPool(reports), EventFusion.Published.NOTHING, background, wishes);
        List<FusedEvent> events = fusion.events(reports).stream()
                .map(EventFusion.Named::event)
                .sorted(Comparator.comparing(FusedEvent::key))
                .toList();
        Map<String, Teller> tellers = new HashMap<>();
        articles.forEach(article -> tellers.put(article.article().id(), Teller.of(article)));
        return new Events(events, fusion.disagreements(id -> Objects.requireNonNull(tellers.get(id))));
    }

    private static List<Copy> copies(List<FusedEvent> events, List<FusedFigure> figures, Origins origins) {
        return Stream.concat(
                        events.stream().map(FusedEvent::articles),
                        figures.stream().map(FusedFigure::articles))
                .flatMap(articles -> origins.copies(articles).stream())
                .distinct()
                .sorted(Comparator.comparing(Copy::one).thenComparing(Copy::other))
                .toList();
    }

    private static String label(Map<EntityId, KnownEntity> entities, EntityId id) {
        KnownEntity entity = entities.get(id);
        return entity == null ? id.path() : entity.label();
    }

    private static <R> Function<ClaimId, Optional<R>> among(List<R> reports, Function<R, ClaimId> id) {
        Map<ClaimId, R> byId = new HashMap<>();
        reports.forEach(report -> byId.put(id.apply(report), report));
        return claim -> Optional.ofNullable(byId.get(claim));
    }
}
