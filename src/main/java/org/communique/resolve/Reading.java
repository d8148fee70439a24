package org.communique.resolve;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.Mention;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.time.TimeExpression;

/**
 * An article as understood before any claim is drawn from it: sentences, who is mentioned where, which times are stated.
 *
 * @param document sentences and tokens
 * @param entities all that are mentioned, by id
 * @param mentions in text order, none overlapping another
 * @param times in text order, none overlapping another
 */
public record Reading(
        Document document, SortedMap<EntityId, Entity> entities, List<Mention> mentions, List<TimeExpression> times) {

    public Reading {
        entities = Collections.unmodifiableSortedMap(new TreeMap<>(entities));
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
    }

    public List<Mention> mentionsIn(Span span) {
        return mentions.stream()
                .filter(mention -> span.contains(mention.span()))
                .toList();
    }

    public List<Mention> mentionsIn(Sentence sentence) {
        return mentionsIn(sentence.span());
    }

    public List<TimeExpression> timesIn(Span span) {
        return times.stream().filter(time -> span.contains(time.span())).toList();
    }

    /** The entity with this id, which must be mentioned in the article. */
    public Entity entity(EntityId id) {
        Entity entity = entities.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("Not mentioned in this article: " + id);
        }
        return entity;
    }
}
