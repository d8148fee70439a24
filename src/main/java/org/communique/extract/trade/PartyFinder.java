package org.communique.extract.trade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.TradeFigure;
import org.communique.claim.TradeFigure.Parties;

/** Who trades with whom: from the words around the topic, else from the sentence, else from the passage. */
final class PartyFinder {

    private final TradeContext context;
    private final TradeSentence sentence;

    PartyFinder(TradeContext context, TradeSentence sentence) {
        this.context = context;
        this.sentence = sentence;
    }

    /** The parties of the figure that {@code topic} and {@code quantity} make; empty where the article does not tell. */
    Optional<Trader> find(Topic topic, Placed<?> quantity) {
        Roles roles = new Roles(sentence, topic, quantity);
        if (TopicOf.isFlow(topic)) {
            return topic.measures(org.communique.claim.Measure.EXPORTS) ? exports(roles, topic) : imports(roles, topic);
        }
        return both(roles, topic);
    }

    private static Trader trader(Roles roles, Parties parties, boolean named) {
        return new Trader(parties, named, roles.first(), roles.last());
    }

    /** A total or a balance. */
    private Optional<Trader> both(Roles roles, Topic topic) {
        List<EntityId> stated = stated(roles, topic);
        if (stated.size() == 2) {
            return Optional.of(trader(roles, Parties.between(stated), true));
        }
        if (stated.size() == 1 && isAlone(roles, topic)) {
            return Optional.of(trader(roles, Parties.between(stated), true));
        }
        if (stated.size() == 1) {
            return filled(stated.getFirst(), roles, topic);
        }
        if (isSingle(topic)) {
            return Optional.empty();
        }
        List<EntityId> inSentence = TradeContext.ids(sentence);
        boolean ranked = sentence.has(Signal.RANK, 0, sentence.size());
        if (inSentence.size() == 2 || (ranked && inSentence.size() > 2)) {
            return Optional.of(trader(roles, Parties.between(inSentence.subList(0, 2)), true));
        }
        return context.pairs().stream().findFirst().map(pair -> trader(roles, Parties.between(pair), false));
    }

    private List<EntityId> stated(Roles roles, Topic topic) {
        LinkedHashSet<EntityId> stated = new LinkedHashSet<>();
        if (roles.both().size() == 2) {
            return List.copyOf(roles.both());
        }
        stated.addAll(roles.holders());
        stated.addAll(roles.both());
        if (stated.isEmpty()
                && (roles.isPronoun() || topic.isBalance() || !roles.partners().isEmpty())) {
            holder(roles).ifPresent(stated::add);
        }
        stated.addAll(roles.partners());
        if (stated.size() == 1) {
            roles.target().or(roles::origin).ifPresent(stated::add);
        }
        List<EntityId> list = new ArrayList<>(stated);
        return list.size() > 2 ? list.subList(0, 2) : list;
    }

    /** Whose it is where no name stands before the topic: the subject, else the subject of the sentence before. */
    private Optional<EntityId> holder(Roles roles) {
        Optional<EntityId> subject = roles.subject();
        if (subject.isPresent() || !roles.isPronoun()) {
            return subject;
        }
        return context.neighbour(-1)
                .map(TradeContext::ids)
                .flatMap(ids -> ids.stream()
                        .filter(id -> !roles.partners().contains(id)
                                && roles.target().filter(id::equals).isEmpty())
                        .findFirst());
    }

    private boolean isSingle(Topic topic) {
        return sentence.has(Signal.SINGLE, Math.max(0, topic.from() - 2), topic.to());
    }

    private boolean isBilateral(Topic topic) {
        return sentence.has(Signal.BILATERAL, Math.max(0, topic.from() - 2), topic.to())
                || sentence.has(Signal.RANK, 0, sentence.size())
                || sentence.hasWord("between", topic.to(), Math.min(sentence.size(), topic.to() + 3));
    }

    /** "China's trade surplus", "Kenya's foreign trade": one party and the world. */
    private boolean isAlone(Roles roles, Topic topic) {
        return isSingle(topic) || (!roles.holders().isEmpty() && !isBilateral(topic));
    }

    /** One party is stated; the other is the only other one of the sentence, or the passage tells. */
    private Optional<Trader> filled(EntityId known, Roles roles, Topic topic) {
        Optional<EntityId> inSentence = TradeContext.ids(sentence).stream()
                .filter(id -> !id.equals(known))
                .findFirst()
                .filter(id -> isBilateral(topic) || !roles.partners().isEmpty());
        boolean held = !roles.partners().contains(known);
        Optional<EntityId> other = inSentence.isPresent() ? inSentence : context.partnerOf(known);
        if (other.isEmpty()) {
            return topic.isBalance() && !held
                    ? Optional.empty()
                    : Optional.of(trader(roles, Parties.between(List.of(known)), true));
        }
        List<EntityId> pair = held ? List.of(known, other.get()) : List.of(other.get(), known);
        return Optional.of(trader(roles, Parties.between(pair), inSentence.isPresent()));
    }

    private Optional<Trader> exports(Roles roles, Topic topic) {
        Optional<EntityId> importer =
                roles.target().or(() -> roles.partners().stream().findFirst());
        Optional<EntityId> exporter = roles.holder().or(roles::origin);
        if (exporter.isEmpty() && roles.both().size() == 2) {
            return Optional.empty();
        }
        boolean named = exporter.isPresent();
        if (exporter.isEmpty()) {
            exporter = missing(roles, importer);
        }
        if (importer.isEmpty()) {
            importer = exporter.flatMap(from -> partnerAtHand(from, topic));
        }
        return flow(roles, exporter, importer, named);
    }

    private Optional<Trader> imports(Roles roles, Topic topic) {
        Optional<EntityId> exporter =
                roles.origin().or(() -> roles.partners().stream().findFirst());
        Optional<EntityId> importer =
                roles.holder().filter(id -> exporter(roles, id).isEmpty()).or(roles::target);
        boolean named = importer.isPresent();
        if (importer.isEmpty()) {
            importer = missing(roles, exporter);
        }
        if (exporter.isEmpty()) {
            exporter = importer.flatMap(to -> partnerAtHand(to, topic));
        }
        return flow(roles, exporter, importer, named);
    }

    private static Optional<EntityId> exporter(Roles roles, EntityId id) {
        return roles.origin().filter(id::equals);
    }

    private static Optional<Trader> flow(
            Roles roles, Optional<EntityId> exporter, Optional<EntityId> importer, boolean named) {
        if (exporter.isEmpty() && importer.isEmpty()) {
            return Optional.empty();
        }
        Optional<EntityId> other = exporter.equals(importer) ? Optional.empty() : importer;
        return Optional.of(trader(roles, Parties.flow(exporter, other), named));
    }

    /** The side of a flow that the words around the topic do not tell, when the other side is known or nothing is. */
    private Optional<EntityId> missing(Roles roles, Optional<EntityId> other) {
        if (other.isPresent()) {
            Optional<EntityId> remembered = context.recent().stream()
                    .map(TradeContext::pair)
                    .filter(pair -> pair.size() == 2 && pair.contains(other.get()))
                    .map(pair -> pair.getFirst().equals(other.get()) ? pair.getLast() : pair.getFirst())
                    .findFirst();
            if (remembered.isPresent()) {
                return remembered;
            }
        }
        Optional<EntityId> subject = holder(roles);
        if (subject.isPresent()) {
            return subject;
        }
        return other.flatMap(context::partnerOf);
    }

    /** The partner of the figure right before this one, unless the topic is trade with all the world. */
    private Optional<EntityId> partnerAtHand(EntityId known, Topic topic) {
        if (isSingle(topic)
                || sentence.hasWord("total", topic.from() - 1, topic.from())
                || sentence.hasWord("overall", topic.from() - 1, topic.from())) {
            return Optional.empty();
        }
        Optional<TradeFigure> latest = context.recent().stream().findFirst();
        return latest.map(TradeContext::pair)
                .filter(pair -> pair.size() == 2 && pair.contains(known))
                .map(pair -> pair.getFirst().equals(known) ? pair.getLast() : pair.getFirst());
    }
}
