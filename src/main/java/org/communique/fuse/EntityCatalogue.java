package org.communique.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.Membership;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.claim.Role;
import org.communique.claim.Statement;
import org.communique.claim.TradeFigure;
import org.communique.knowledge.ItemFinder;

/** Describes every entity that an article mentions: by the gazetteer where it knows it, else by the names that articles use. */
final class EntityCatalogue {

    private final Function<EntityId, Optional<Entity>> known;
    private final Credited credits;
    private final LikelyItems items;

    EntityCatalogue(Function<EntityId, Optional<Entity>> known, Credited credits, LikelyItems items) {
        this.items = items;
        this.known = known;
        this.credits = credits;
    }

    /** The entities, sorted by id. */
    List<KnownEntity> describe(List<ArticleClaims> articles) {
        Map<EntityId, Map<String, Integer>> names = new TreeMap<>();
        for (ArticleClaims article : articles) {
            article.mentions().forEach(mention -> count(mention, names));
            article.claims().stream()
                    .flatMap(EntityCatalogue::agents)
                    .forEach(agent -> names.computeIfAbsent(agent, missing -> new TreeMap<>()));
            credits.of(article.article())
                    .forEach((credited, name) -> names.computeIfAbsent(credited, missing -> new TreeMap<>())
                            .merge(name, 1, Integer::sum));
        }
        List<KnownEntity> entities = new ArrayList<>();
        names.forEach((id, counts) -> entities.add(describe(id, counts)));
        return entities;
    }

    private static void count(Mention mention, Map<EntityId, Map<String, Integer>> names) {
        for (EntityId entity : mention.denotes()) {
            Map<String, Integer> counts = names.computeIfAbsent(entity, missing -> new TreeMap<>());
            if (mention.form() == MentionForm.NAME && mention.denotes().size() == 1) {
                counts.merge(mention.text().replace('\n', ' '), 1, Integer::sum);
            }
        }
    }

    /** Who a claim names that no mention need name: the relaying medium, the source of a figure, whose word it is. */
    private static Stream<EntityId> agents(Claim claim) {
        Stream<EntityId> own = switch (claim) {
            case Statement statement -> Stream.concat(statement.speakers().stream(), statement.via().stream());
            case TradeFigure figure -> figure.dataSource().stream();
            case Role role -> role.organization().stream();
            case EventReport report -> report.place().stream();
            case Membership membership -> Stream.of(membership.organization());
        };
        return Stream.concat(own, claim.grounds().attributedTo().stream());
    }

    private KnownEntity describe(EntityId id, Map<String, Integer> names) {
        Optional<Entity> entity = known.apply(id);
        List<String> all = List.copyOf(names.keySet());
        if (entity.isPresent()) {
            Entity found = entity.get();
            return new KnownEntity(id, found.kind(), found.name(), all, found.wikidata());
        }
        String name = fullest(id, names);
        Optional<ItemFinder.Match> item = items.itemOf(id, name);
        return new KnownEntity(
                id,
                id.kind(),
                name,
                all,
                item.filter(ItemFinder.Match::certain).map(ItemFinder.Match::item),
                item.filter(match -> !match.certain()).map(ItemFinder.Match::item));
    }

    /** The name whose slug is the id's key, most frequent first; else the longest; else the key itself. */
    private static String fullest(EntityId id, Map<String, Integer> names) {
        Comparator<String> fullest = Comparator.comparing(
                        (String name) -> id.path().endsWith("/" + EntityId.slug(name)))
                .thenComparing(String::length)
                .thenComparing(name -> names.getOrDefault(name, 0))
                .thenComparing(Comparator.reverseOrder());
        return names.keySet().stream()
                .max(fullest)
                .orElse(id.path().substring(id.path().indexOf('/') + 1).replace('-', ' '));
    }
}
