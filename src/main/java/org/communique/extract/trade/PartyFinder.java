package org.communique.extract.trade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.Measure;
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
        Roles roles = new Roles(sentence, topic, quantity, context.country());
        if (!roles.namesPartner() && hasUnknownPartner(topic)) {
            return Optional.empty();
        }
        if (TopicOf.isFlow(topic)) {
            return new FlowFinder(context, sentence, roles).find(topic);
        }
        return both(roles, topic);
    }

    /** The one whose trade with all the world the sentence itself speaks of at {@code topic}, without a figure. */
    Optional<Trader> named(Topic topic) {
        Placed<Topic> place = new Placed<>(topic.from(), topic.to(), topic.from(), topic);
        Roles roles = new Roles(sentence, topic, place, context.country());
        boolean partner = roles.namesPartner() || hasUnknownPartner(topic) || isBilateral(topic);
        Optional<EntityId> holder = roles.holder().or(() -> topic.isBalance() ? roles.subject() : Optional.empty());
        return partner || roles.holders().size() > 1
                ? Optional.empty()
                : holder.map(id -> trader(roles, Parties.between(List.of(id)), true));
    }

    static Trader trader(Roles roles, Parties parties, boolean named) {
        return new Trader(parties, named, roles.first(), roles.last());
    }

    /** A total or a balance. */
    private Optional<Trader> both(Roles roles, Topic topic) {
        List<EntityId> stated = stated(roles, topic);
        if (stated.size() == 2) {
            return Optional.of(trader(roles, Parties.between(stated), true));
        }
        Optional<EntityId> partner = stated.size() == 1 && !isSingle(topic)
                ? TradeContext.other(context.pairsInSentence(), stated.getFirst())
                        .or(() -> inTrade(stated.getFirst(), topic))
                : Optional.empty();
        if (partner.isPresent()) {
            return Optional.of(trader(roles, Parties.between(List.of(stated.getFirst(), partner.get())), true));
        }
        if (stated.size() == 1 && isAlone(roles, topic)) {
            return Optional.of(trader(roles, Parties.between(stated), true));
        }
        if (stated.size() == 1) {
            return filled(stated.getFirst(), roles, topic);
        }
        if (isSingle(topic)) {
            return ofAll(roles);
        }
        Optional<List<EntityId>> balance =
                topic.isBalance() ? new BareBalance(context, sentence).holders() : Optional.empty();
        if (balance.isPresent()) {
            return balance.map(ids -> trader(roles, Parties.between(ids), false));
        }
        List<EntityId> inSentence = TradeContext.ids(sentence);
        boolean ranked = sentence.has(Signal.RANK, 0, sentence.size());
        if (inSentence.size() == 2 || (ranked && inSentence.size() > 2)) {
            return Optional.of(trader(roles, Parties.between(inSentence.subList(0, 2)), true));
        }
        return context.pairs().stream()
                .findFirst()
                .map(pair -> trader(roles, Parties.between(topic.isBalance() ? heldBySpeaker(pair) : pair), false))
                .or(() -> ofAll(roles));
    }

    /** Nobody is named: the country of the last figure, or the one that the headline names. */
    private Optional<Trader> ofAll(Roles roles) {
        return context.home().map(id -> trader(roles, Parties.between(List.of(id)), false));
    }

    /** "Mali's trade with Niger had a deficit for Mali": the balance is that of the trade named before it. */
    private Optional<EntityId> inTrade(EntityId holder, Topic balance) {
        return sentence.lastTopic(Measure.TOTAL_TRADE, balance.from())
                .filter(trade -> balance.isBalance())
                .map(trade -> new Roles(
                        sentence,
                        trade,
                        new Placed<>(trade.from(), trade.to(), trade.from(), trade),
                        context.country()))
                .map(roles -> stated(roles, balance))
                .filter(pair -> pair.size() == 2)
                .flatMap(pair -> TradeContext.other(List.of(pair), holder));
    }

    /** A balance that nobody is said to hold is that of the country whose people the sentence speaks of. */
    private List<EntityId> heldBySpeaker(List<EntityId> pair) {
        boolean second = sentence.agents().stream()
                .map(agent -> context.countryOf(agent.what().entity()))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(pair.getLast()::equals)
                .isPresent();
        return second ? pair.reversed() : pair;
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
        return holder(context, roles);
    }

    static Optional<EntityId> holder(TradeContext context, Roles roles) {
        Optional<EntityId> subject = roles.subject();
        if (subject.isPresent() || !roles.isPronoun()) {
            return subject;
        }
        return context.neighbour(-1)
                .map(TradeContext::ids)
                .flatMap(ids -> ids.stream().filter(id -> !roles.isPartner(id)).findFirst());
    }

    private boolean isSingle(Topic topic) {
        return isSingle(sentence, topic);
    }

    /** Whether the topic is called global, foreign or overall. */
    static boolean isSingle(TradeSentence sentence, Topic topic) {
        boolean opening = sentence.word(0).equals("overall") && sentence.word(1).equals(",");
        return opening || sentence.has(Signal.SINGLE, Math.max(0, topic.from() - 2), topic.to());
    }

    /** "Exports to other countries", "imports from the rest of the world". */
    static boolean isWorld(TradeSentence sentence, Topic topic) {
        int next = topic.to() + 1;
        return (sentence.word(next).equals("other") && isGroupAt(sentence, next + 1))
                || sentence.hasWord("world", next, next + 5);
    }

    private static boolean isGroupAt(TradeSentence sentence, int index) {
        return sentence.has(Signal.GROUP, index, Math.min(sentence.size(), index + 1));
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
        Optional<EntityId> inSentence = owners(topic).stream()
                .filter(id -> !id.equals(known))
                .findFirst()
                .filter(id -> isBilateral(topic) || !roles.partners().isEmpty());
        boolean held = !roles.partners().contains(known);
        if (inSentence.isEmpty() && !held) {
            inSentence = context.countriesOfAgents(sentence).stream()
                    .filter(id -> !id.equals(known))
                    .findFirst();
        }
        Optional<EntityId> home = context.home().filter(id -> !held && !id.equals(known));
        Optional<EntityId> other = inSentence
                .or(() -> held ? Optional.empty() : TradeContext.other(context.recentPairs(), known))
                .or(() -> home)
                .or(() -> context.partnerOf(known));
        if (other.isEmpty()) {
            return held ? Optional.of(trader(roles, Parties.between(List.of(known)), true)) : Optional.empty();
        }
        List<EntityId> pair = held ? List.of(known, other.get()) : List.of(other.get(), known);
        return Optional.of(trader(roles, Parties.between(pair), inSentence.isPresent()));
    }

    /** Those who trade in the sentence outside of other phrases behind the topic, first those with a possessive: "making Peru China's biggest trading partner". */
    private List<EntityId> owners(Topic topic) {
        LinkedHashSet<EntityId> ids = new LinkedHashSet<>();
        sentence.parties().reversed().stream()
                .filter(party -> sentence.has(Signal.RANK, party.to(), sentence.size())
                        && sentence.word(party.to()).startsWith("'"))
                .forEach(party -> ids.addAll(party.what().denotes()));
        sentence.parties().stream()
                .filter(party -> party.from() < topic.from() || Prepositions.before(sentence, party) < 0)
                .flatMap(party -> party.what().denotes().stream())
                .filter(id -> id.kind() != EntityKind.REGION)
                .forEach(ids::add);
        return List.copyOf(ids);
    }

    /** "partner countries", but not "the two countries". */
    private boolean isGroup(int from) {
        int to = Math.min(sentence.size(), from + 4);
        return sentence.has(Signal.GROUP, from, to)
                && !sentence.hasWord("two", from, to)
                && !sentence.hasWord("both", from, to)
                && !sentence.hasWord("its", from, to)
                && !sentence.hasWord(",", from, to);
    }

    /** Whether a preposition behind the topic names a partner that is not known to the gazetteer. */
    private boolean hasUnknownPartner(Topic topic) {
        String word = sentence.word(topic.to());
        boolean preposition = word.equals("with") || word.equals("to") || word.equals("between") || word.equals("from");
        int next = sentence.word(topic.to() + 1).equals("the") ? topic.to() + 2 : topic.to() + 1;
        boolean quantityOrTime = sentence.money().stream().anyMatch(one -> one.begin() <= next && next < one.to())
                || sentence.percents().stream().anyMatch(one -> one.begin() <= next && next < one.to())
                || sentence.times().stream().anyMatch(one -> one.from() <= next && next < one.to());
        boolean world = sentence.has(Signal.SINGLE, next, Math.min(sentence.size(), next + 1));
        if (isWorld(sentence, topic)) {
            return false;
        }
        boolean rest = sentence.word(next).equals("rest") && !sentence.hasWord("world", next, next + 4);
        boolean name =
                next < sentence.size() && (sentence.sentence().token(next).isCapitalized() || rest || isGroup(next));
        boolean ranked = sentence.has(Signal.RANK, 0, sentence.size());
        return preposition && !ranked && name && !quantityOrTime && !world;
    }
}
