package org.communique.extract.trade;

import java.util.List;
import java.util.Optional;
import org.communique.claim.EntityId;
import org.communique.claim.Measure;
import org.communique.claim.Mention;
import org.communique.claim.TradeFigure.Parties;

/**
 * From whom to whom goods go. The home side is that of the one whose exports or imports they are; the away side is the partner's.
 */
final class FlowFinder {

    private final TradeContext context;
    private final TradeSentence sentence;
    private final Roles roles;

    FlowFinder(TradeContext context, TradeSentence sentence, Roles roles) {
        this.context = context;
        this.sentence = sentence;
        this.roles = roles;
    }

    /** The parties of a flow; a side that the article does not tell stays open, and without either there is no flow. */
    Optional<Trader> find(Topic topic) {
        boolean exports = topic.measures(Measure.EXPORTS);
        Optional<EntityId> away = away(exports);
        Optional<EntityId> home = home(exports, away);
        boolean named = home.isPresent();
        boolean together = topic.kind() == Topic.Kind.VERB && roles.holders().size() > 1;
        if (together || (home.isEmpty() && exports && roles.both().size() == 2)) {
            return Optional.empty();
        }
        Optional<Trader> part =
                home.isEmpty() && away.isEmpty() && !isOfAll(topic) ? ofTotal(exports) : Optional.empty();
        if (part.isPresent()) {
            return part;
        }
        if (home.isEmpty() && away.isEmpty() && (!hasSubject() || nobodyElseSince(topic))) {
            boolean all = isOfAll(topic) || isOfMany(topic);
            Optional<Trader> last = all ? ofAll(exports) : ofPassage(topic, exports);
            if (last.isPresent() || !hasSubject()) {
                return last;
            }
        }
        if (home.isEmpty() && roles.isSubjectOfMany()) {
            return Optional.empty();
        }
        if (home.isEmpty()) {
            home = away.isPresent() ? homeOf(away.get()) : PartyFinder.holder(context, roles);
        }
        if (away.isEmpty() && !PartyFinder.isWorld(sentence, topic)) {
            away = home.flatMap(known -> awayFrom(known, topic, named));
        }
        return flow(exports ? home : away, exports ? away : home, named);
    }

    /** "Trade between Mali and Niger was $5 billion, including exports of $3 billion": those of the first, or of the reporting country. */
    private Optional<Trader> ofTotal(boolean exports) {
        boolean many = !hasSubject() || roles.isSubjectOfMany();
        return context.lastInSentence().filter(last -> many).flatMap(last -> ofTotal(last, exports));
    }

    private Optional<Trader> ofTotal(Trader total, boolean exports) {
        return Optional.of(total.parties().between())
                .filter(pair -> pair.size() == 2)
                .flatMap(pair -> {
                    EntityId home = context.reporter().filter(pair::contains).orElse(pair.getFirst());
                    Optional<EntityId> away =
                            pair.stream().filter(id -> !id.equals(home)).findFirst();
                    return flow(exports ? Optional.of(home) : away, exports ? away : Optional.of(home), false);
                });
    }

    private Optional<Trader> ofPassage(Topic topic, boolean exports) {
        return ofTheLast(exports)
                .or(() -> repeated(topic))
                .or(() -> alone(exports))
                .or(() -> context.lastTotal().flatMap(total -> ofTotal(total, exports)))
                .or(() -> context.hasPairs() ? Optional.empty() : ofAll(exports));
    }

    /** "Total exports" without a name are those of the country whose figures the passage tells. */
    private Optional<Trader> ofAll(boolean exports) {
        Optional<EntityId> home = context.home();
        return flow(exports ? home : Optional.empty(), exports ? Optional.empty() : home, false);
    }

    private Optional<EntityId> away(boolean exports) {
        if (exports) {
            return roles.target().or(this::partner);
        }
        // "Chinese imports to Canada" come from China
        Optional<EntityId> goods = roles.target().isPresent() ? roles.holder() : Optional.empty();
        return roles.origin().or(() -> goods).or(this::partner);
    }

    private Optional<EntityId> partner() {
        return roles.partners().stream().findFirst();
    }

    private Optional<EntityId> home(boolean exports, Optional<EntityId> away) {
        Optional<EntityId> holder =
                roles.holder().filter(id -> away.filter(id::equals).isEmpty());
        return exports ? holder.or(roles::origin) : roles.target().or(() -> holder);
    }

    private boolean hasSubject() {
        return PartyFinder.holder(context, roles).isPresent();
    }

    /** "Exports to its neighbour, Chad, fell 3 percent, while imports rose": no party stands between both flows. */
    private boolean nobodyElseSince(Topic topic) {
        return context.lastInSentence()
                .filter(last -> last.to() <= topic.from())
                .filter(last -> sentence.parties().stream()
                        .noneMatch(party -> party.from() >= last.to() && party.to() <= topic.from()))
                .isPresent();
    }

    /** Nobody is named: the exports of the one whose trade, or both sides of the balance, that the passage spoke of last. */
    private Optional<Trader> ofTheLast(boolean exports) {
        Optional<EntityId> alone = context.lastAlone();
        List<EntityId> balance = context.lastBalance();
        Optional<EntityId> home = alone.isPresent() ? alone : balance.stream().findFirst();
        Optional<EntityId> away = balance.stream().skip(1).findFirst();
        return home.isEmpty() ? Optional.empty() : flow(exports ? home : away, exports ? away : home, false);
    }

    /** Nobody is named: the parties of the flow before, turned round if that was of the other direction. */
    private Optional<Trader> repeated(Topic topic) {
        return context.lastFlow().map(flow -> {
            boolean same = topic.measures(flow.measure());
            Parties parties = same
                    ? Parties.flow(flow.exporter(), flow.importer())
                    : Parties.flow(flow.importer(), flow.exporter());
            return PartyFinder.trader(roles, parties, false);
        });
    }

    /** The exports of the only country that the sentence before speaks of. */
    private Optional<Trader> alone(boolean exports) {
        return context.onlyPartyBefore()
                .flatMap(id -> exports
                        ? flow(Optional.of(id), Optional.empty(), false)
                        : flow(Optional.empty(), Optional.of(id), false));
    }

    /** Whose exports or imports they are when only the partner is named. */
    private Optional<EntityId> homeOf(EntityId away) {
        return TradeContext.other(context.recentPairs(), away)
                .or(() -> PartyFinder.holder(context, roles))
                .or(() -> context.countryOfSpeakers(sentence).filter(home -> !home.equals(away)))
                .or(() -> context.home().filter(home -> !home.equals(away)))
                .or(() -> onlyOther(away, sentence.size()))
                .or(() -> context.partnerOf(away));
    }

    private Optional<EntityId> awayFrom(EntityId home, Topic topic, boolean named) {
        Optional<EntityId> atHand = isOfAll(topic) || isOfMany(topic)
                ? Optional.empty()
                : TradeContext.other(context.recentPairs().stream().limit(1).toList(), home);
        if (atHand.isPresent()) {
            return atHand;
        }
        if (!named && !roles.isPronoun()) {
            return onlyOther(home, topic.from());
        }
        return roles.holder().isEmpty() ? roles.origin().flatMap(context::partnerOf) : Optional.empty();
    }

    /** In a release on many partners; "exports of machines" right behind those to one of them may still be to it. */
    private boolean isOfMany(Topic topic) {
        boolean goods = sentence.word(topic.to()).equals("of") && context.isBehindPair(false);
        return context.isOfMany() && !goods;
    }

    private boolean isOfAll(Topic topic) {
        return PartyFinder.isSingle(sentence, topic)
                || PartyFinder.isWorld(sentence, topic)
                || sentence.hasWord("total", topic.from() - 1, topic.from());
    }

    /** The only party besides {@code known} that the sentence names before token {@code end}. */
    private Optional<EntityId> onlyOther(EntityId known, int end) {
        List<EntityId> others = sentence.parties().stream()
                .filter(party -> party.to() <= end && !isPartnerOfAnother(party))
                .flatMap(party -> party.what().denotes().stream())
                .filter(id -> !id.equals(known))
                .distinct()
                .toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    /** "exports to Chile fell and shipments to Peru rose": a name behind "to" or "from" is a partner, not whose exports they are. */
    private boolean isPartnerOfAnother(Placed<Mention> party) {
        int before = Prepositions.before(sentence, party);
        return before >= 0
                && (sentence.word(before).equals("to") || sentence.word(before).equals("from"));
    }

    private Optional<Trader> flow(Optional<EntityId> exporter, Optional<EntityId> importer, boolean named) {
        if (exporter.isEmpty() && importer.isEmpty()) {
            return Optional.empty();
        }
        Optional<EntityId> other = exporter.equals(importer) ? Optional.empty() : importer;
        return Optional.of(PartyFinder.trader(roles, Parties.flow(exporter, other), named));
    }
}
