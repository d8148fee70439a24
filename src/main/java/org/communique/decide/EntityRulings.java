package org.communique.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.claim.EntityId;
import org.communique.claim.WikidataId;

/** Takes decisions on entities, newest first, and keeps what does not contradict those taken before. */
final class EntityRulings {

    /** What a decision gives to an entity, with the decision's id. */
    private record Given<T>(T value, String decision) {}

    private final TreeMap<EntityId, Given<EntityId>> replaced = new TreeMap<>();
    private final TreeMap<EntityId, Given<WikidataId>> items = new TreeMap<>();
    private final TreeMap<EntityId, TreeMap<String, String>> notItems = new TreeMap<>();

    Outcome settle(Decision decision, Ruling.OneEntity ruling) {
        List<String> against = new ArrayList<>();
        int kept = 0;
        for (EntityId gives : ruling.gives()) {
            Optional<String> later = contradiction(gives, ruling.keeps());
            if (later.isPresent()) {
                against.add(later.get());
            } else {
                replaced.put(gives, new Given<>(ruling.keeps(), decision.id()));
                kept++;
            }
        }
        return against.isEmpty() ? Outcome.inForce(decision) : overruled(decision, kept > 0, against.getFirst());
    }

    private static Outcome overruled(Decision decision, boolean partly, String by) {
        DecisionState state = partly ? DecisionState.IN_PART : DecisionState.OVERRULED;
        return Outcome.of(decision, state, "a later decision says otherwise: " + by);
    }

    /** An entity gives way once; and nothing gives way to itself, however long the chain. */
    private Optional<String> contradiction(EntityId gives, EntityId keeps) {
        Optional<Given<EntityId>> already = Optional.ofNullable(replaced.get(gives));
        if (already.isPresent()) {
            return already.map(Given::decision);
        }
        EntityId end = keeps;
        String last = "it gives way to itself";
        while (!end.equals(gives)) {
            Given<EntityId> next = replaced.get(end);
            if (next == null) {
                return Optional.empty();
            }
            end = next.value();
            last = next.decision();
        }
        return Optional.of(last);
    }

    Outcome settle(Decision decision, Ruling.Item ruling) {
        Optional<String> given = Optional.ofNullable(items.get(ruling.entity())).map(Given::decision);
        Optional<String> taken = Optional.ofNullable(notItems.get(ruling.entity()))
                .map(not -> not.get(ruling.item().value()));
        Optional<String> later = given.or(() -> taken);
        if (later.isPresent()) {
            return overruled(decision, false, later.get());
        }
        items.put(ruling.entity(), new Given<>(ruling.item(), decision.id()));
        return Outcome.inForce(decision);
    }

    Outcome settle(Decision decision, Ruling.NoItem ruling) {
        Optional<String> later = Optional.ofNullable(items.get(ruling.entity()))
                .filter(given -> given.value().equals(ruling.item()))
                .map(Given::decision);
        if (later.isPresent()) {
            return overruled(decision, false, later.get());
        }
        notItems.computeIfAbsent(ruling.entity(), missing -> new TreeMap<>())
                .putIfAbsent(ruling.item().value(), decision.id());
        return Outcome.inForce(decision);
    }

    /** Every entity that gives way, with the one at the end of the chain. */
    SortedMap<EntityId, EntityId> replaced() {
        SortedMap<EntityId, EntityId> flat = new TreeMap<>();
        replaced.forEach((entity, given) -> flat.put(entity, end(given.value())));
        return flat;
    }

    private EntityId end(EntityId entity) {
        EntityId end = entity;
        for (Given<EntityId> next = replaced.get(end); next != null; next = replaced.get(end)) {
            end = next.value();
        }
        return end;
    }

    /** The items, each for the entity that stands: what was given to one that gives way counts unless the other has its own. */
    SortedMap<EntityId, WikidataId> items() {
        SortedMap<EntityId, WikidataId> standing = new TreeMap<>();
        items.forEach((entity, given) -> {
            if (end(entity).equals(entity)) {
                standing.put(entity, given.value());
            }
        });
        items.forEach((entity, given) -> standing.putIfAbsent(end(entity), given.value()));
        return standing;
    }

    SortedMap<EntityId, SortedSet<String>> notItems() {
        SortedMap<EntityId, SortedSet<String>> standing = new TreeMap<>();
        for (Map.Entry<EntityId, TreeMap<String, String>> entry : notItems.entrySet()) {
            standing.computeIfAbsent(end(entry.getKey()), missing -> new TreeSet<>())
                    .addAll(entry.getValue().keySet());
        }
        return standing;
    }
}
