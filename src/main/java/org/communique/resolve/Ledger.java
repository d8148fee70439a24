package org.communique.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communique.claim.Confidence;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.knowledge.Gazetteer;
import org.communique.knowledge.ItemFinder;
import org.communique.text.Span;

/** What has been understood of one article so far: entities, mentions that do not overlap, and the reasons. */
final class Ledger {

    private final String text;
    private final SortedMap<EntityId, Entity> entities = new TreeMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<LinkDecision> decisions = new ArrayList<>();

    Ledger(String text) {
        this.text = text;
    }

    /** Enters a link that names one entity. */
    void add(Span span, MentionForm form, Link link) {
        enter(link.entity());
        add(span, form, List.of(link.entity().id()), link);
    }

    /** Enters an entity without a mention. */
    void enter(Entity entity) {
        entities.merge(entity.id(), entity, Ledger::fuller);
    }

    /** Enters words for one or more entities that are entered already. */
    void add(Span span, MentionForm form, List<EntityId> denotes, Link link) {
        Confidence confidence = Confidence.of(link.percent());
        mentions.add(new Mention(span, span.in(text), form, denotes, confidence));
        decisions.add(new LinkDecision(
                span, span.in(text), link.candidates(), Optional.of(denotes.getFirst()), confidence, link.rule()));
    }

    /** Whether only countries and organizations, wholly within {@code span}, are mentioned there: "the Russian leader". */
    boolean isFreeForDescription(Span span) {
        return mentions.stream()
                .filter(mention -> mention.span().overlaps(span))
                .allMatch(mention -> span.contains(mention.span())
                        && (PeopleFacts.isCountry(mention.entity())
                                || mention.entity().kind().isOrganization()));
    }

    boolean isFree(Span span) {
        return mentions.stream().noneMatch(mention -> mention.span().overlaps(span));
    }

    /** Takes out the mentions within {@code span}, for a longer one that holds them. */
    void removeWithin(Span span) {
        mentions.removeIf(mention -> span.contains(mention.span()));
    }

    /** Enters the country that the article ties a person to, where the gazetteer gives none. */
    void tie(EntityId id, EntityId country) {
        entities.computeIfPresent(
                id,
                (key, entity) -> entity.country().isPresent()
                        ? entity
                        : new Entity(id, entity.kind(), entity.name(), entity.wikidata(), Optional.of(country)));
    }

    /** Enters the items of Wikidata that are surely meant by those without one. */
    void identify(Gazetteer gazetteer) {
        entities.replaceAll((id, entity) -> entity.wikidata().isPresent()
                ? entity
                : new Entity(
                        id,
                        entity.kind(),
                        entity.name(),
                        gazetteer
                                .itemOf(id, entity.name())
                                .filter(ItemFinder.Match::certain)
                                .map(ItemFinder.Match::item),
                        entity.country()));
    }

    /** Notes that words were taken for nobody. */
    void reject(Span span, String rule) {
        decisions.add(new LinkDecision(span, span.in(text), List.of(), Optional.empty(), Confidence.of(0), rule));
    }

    private static Entity fuller(Entity one, Entity other) {
        return other.wikidata().isPresent() && one.wikidata().isEmpty() ? other : one;
    }

    /** The entity with this id, which must have been entered. */
    Entity entity(EntityId id) {
        return Optional.ofNullable(entities.get(id)).orElseThrow();
    }

    SortedMap<EntityId, Entity> entities() {
        return entities;
    }

    /** The mentions so far in text order. */
    List<Mention> mentions() {
        mentions.sort(Comparator.comparing(Mention::span));
        return List.copyOf(mentions);
    }

    List<LinkDecision> decisions() {
        decisions.sort(Comparator.comparing(LinkDecision::span));
        return List.copyOf(decisions);
    }
}
