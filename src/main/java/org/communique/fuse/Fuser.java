package org.communique.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EventStatus;
import org.communique.claim.Membership;
import org.communique.claim.MembershipStanding;
import org.communique.claim.Role;
import org.communique.fuse.Knowledge.Link;

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

    /** The knowledge that these articles hold together. */
    public Knowledge fuse(List<ArticleClaims> unsorted) {
        List<ArticleClaims> articles = unsorted.stream()
                .sorted(Comparator.comparing(article -> article.article().id()))
                .toList();
        List<KnownEntity> entities = new EntityCatalogue(known, credited, items).describe(articles);
        Map<EntityId, String> labels = new HashMap<>();
        entities.forEach(entity -> labels.put(entity.id(), entity.label()));
        Function<EntityId, String> label = id -> labels.getOrDefault(id, id.path());
        List<FusedEvent> events = events(articles, label);
        return new Knowledge(entities, events, memberOf(articles), holdsRoleIn(articles), List.of());
    }

    private List<FusedEvent> events(List<ArticleClaims> articles, Function<EntityId, String> label) {
        EventFuser fuser = new EventFuser(known);
        EventSummary summary = new EventSummary(label, known, new Origins(articles));
        List<List<Report>> groups = fuser.gather(articles);
        Map<List<Report>, FusedEvent> events = new HashMap<>();
        TreeMap<String, FusedEvent> byKey = new TreeMap<>();
        for (List<Report> group : groups) {
            FusedEvent event = summary.of(group);
            FusedEvent named = byKey.containsKey(event.key()) ? EventSummary.distinct(event) : event;
            byKey.put(named.key(), named);
            events.put(group, named);
        }
        for (List<Report> group : groups) {
            FusedEvent held = eventOf(events, group);
            if (held.status() == EventStatus.OCCURRED || held.status() == EventStatus.ONGOING) {
                fuser.planOf(group, groups)
                        .ifPresent(plan -> byKey.put(
                                held.key(), held.realizing(eventOf(events, plan).key())));
            }
        }
        return new ArrayList<>(byKey.values());
    }

    private static FusedEvent eventOf(Map<List<Report>, FusedEvent> events, List<Report> group) {
        return Optional.ofNullable(events.get(group)).orElseThrow();
    }

    private static List<Link> memberOf(List<ArticleClaims> articles) {
        SortedSet<Link> links = new TreeSet<>();
        articles.stream()
                .flatMap(article -> article.claims().stream())
                .filter(Membership.class::isInstance)
                .map(Membership.class::cast)
                .filter(membership -> membership.standing() == MembershipStanding.MEMBER)
                .forEach(membership -> links.add(new Link(membership.member(), membership.organization())));
        return List.copyOf(links);
    }

    private static List<Link> holdsRoleIn(List<ArticleClaims> articles) {
        SortedSet<Link> links = new TreeSet<>();
        articles.stream()
                .flatMap(article -> article.claims().stream())
                .filter(Role.class::isInstance)
                .map(Role.class::cast)
                .forEach(role -> role.organization().ifPresent(where -> links.add(new Link(role.holder(), where))));
        return List.copyOf(links);
    }
}
