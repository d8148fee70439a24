package org.communique.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.claim.EntityId;
import org.communique.claim.EventType;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.extract.event.Trigger.Kind;
import org.communique.knowledge.PhraseTrie.Match;
import org.communique.knowledge.Table;
import org.communique.text.Sentence;

/**
 * The names of gatherings that are held again and again ("the Shangri-La Dialogue"), from {@code gatherings.tsv}: such a name tells of an
 * event by itself, whatever its last word.
 */
final class Gatherings {

    private final Map<EntityId, Trigger> bySeries = new HashMap<>();

    private Gatherings() {}

    static Gatherings load() {
        Gatherings gatherings = new Gatherings();
        for (Table.Row row :
                Table.load("lexicon/gatherings.tsv", "entity", "type", "note").rows()) {
            try {
                EventType type = EventType.ofTerm(row.get("type"));
                Trigger trigger = new Trigger(Kind.NOUN, type, Frame.SERIES, List.of(), Set.of(), Set.of());
                gatherings.bySeries.put(new EntityId(row.get("entity")), trigger);
            } catch (IllegalArgumentException unknown) {
                throw row.error("unknown entity or type: " + unknown.getMessage());
            }
        }
        return gatherings;
    }

    /** The noun triggers of a sentence with the names of gatherings in it, which tell more than a noun within the name. */
    List<Match<Trigger>> named(Sentence sentence, List<Mention> mentions, List<Match<Trigger>> nouns) {
        List<Match<Trigger>> found = new ArrayList<>();
        for (Mention mention : mentions) {
            Optional<Trigger> trigger = mention.form() == MentionForm.NAME
                    ? Optional.ofNullable(bySeries.get(mention.entity()))
                    : Optional.empty();
            trigger.ifPresent(series -> found.add(match(sentence, mention, series)));
        }
        nouns.stream()
                .filter(noun -> found.stream().noneMatch(name -> name.from() < noun.to() && noun.from() < name.to()))
                .toList()
                .forEach(found::add);
        return found;
    }

    private static Match<Trigger> match(Sentence sentence, Mention mention, Trigger series) {
        int from = 0;
        while (sentence.token(from).span().end() <= mention.span().start()) {
            from++;
        }
        int to = from + 1;
        while (to < sentence.size()
                && sentence.token(to).span().start() < mention.span().end()) {
            to++;
        }
        return new Match<>(from, to, List.of(series));
    }
}
