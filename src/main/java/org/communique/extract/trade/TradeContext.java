package org.communique.extract.trade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.claim.EntityId;
import org.communique.claim.EntityKind;
import org.communique.claim.Measure;
import org.communique.claim.TradeFigure;
import org.communique.resolve.Reading;

/** What the rest of the article tells a sentence about who trades with whom; figures are remembered as they are read. */
final class TradeContext {

    private static final int MEMORY = 2;
    /** How many sentences back the trade of one country with all the world may have been told. */
    private static final int PASSAGE = 4;

    private final List<TradeSentence> sentences;
    private final List<EntityId> mainPair;
    private final HomeSide home;
    private final List<List<EntityId>> pairsOfSentence = new ArrayList<>();
    private final Map<EntityId, EntityId> countries = new TreeMap<>();
    private final List<Remembered> figures = new ArrayList<>();
    private final PassagePeriods periods = new PassagePeriods();
    private int index;
    private Optional<Flow> flow = Optional.empty();
    private Optional<Told> told = Optional.empty();

    /** A flow of goods that was read in a sentence. */
    record Flow(int sentence, Measure measure, Optional<EntityId> exporter, Optional<EntityId> importer) {}

    /** Whose trade a sentence spoke of last. */
    private record Told(int sentence, Measure measure, Trader trader) {}

    private record Remembered(int sentence, TradeFigure figure) {}

    TradeContext(Reading reading, List<TradeSentence> sentences) {
        this.sentences = List.copyOf(sentences);
        this.mainPair = MainPair.of(reading);
        reading.entities()
                .values()
                .forEach(entity -> entity.country()
                        .filter(country -> reading.entities().containsKey(country))
                        .ifPresent(country -> countries.put(entity.id(), country)));
        this.home = new HomeSide(MainPair.onlyInHeadline(reading)
                .or(() -> MainPair.ofOffices(this.sentences, countries))
                .or(() -> MainPair.onlyInOpening(this.sentences)));
    }

    void moveTo(int sentence) {
        index = sentence;
        pairsOfSentence.clear();
    }

    /** Gives the figures of the sentence that state no period that of the passage, and remembers the periods of the others. */
    void fillPeriods(List<FigureDraft> drafts) {
        TradeSentence sentence = sentences.get(index);
        periods.fill(index, sentence, drafts);
        periods.remember(index, sentence, drafts);
    }

    /** Remembers who trades in a figure of the sentence that is being read. */
    void rememberTrader(Measure measure, Trader trader) {
        told = Optional.of(new Told(index, measure, trader));
        home.remember(index, measure, trader.parties());
        if (trader.ids().size() == 2) {
            pairsOfSentence.addFirst(trader.ids());
        }
        if (trader.parties().exporter().isPresent()
                && trader.parties().importer().isPresent()) {
            flow = Optional.of(new Flow(
                    index,
                    measure,
                    trader.parties().exporter(),
                    trader.parties().importer()));
        }
    }

    /** The party whose trade with all the world was spoken of last, if that was just before. */
    Optional<EntityId> lastAlone() {
        return told.filter(last -> index - last.sentence() <= PASSAGE)
                .filter(last -> last.trader().ids().size() == 1)
                .flatMap(last -> HomeSide.of(last.measure(), last.trader().parties()));
    }

    /** Whose trade with all the world a bare "total exports" is: that of the last figure's home, else of the headline. */
    Optional<EntityId> home() {
        return home.at(index);
    }

    /** "The country's exports": the home of the figure just before, else the only party of the sentence before, else the home of the passage. */
    Optional<EntityId> country() {
        return home.isFresh(index) ? home() : onlyPartyBefore().or(this::home);
    }

    /** Whether a bare "exports" in this sentence are those to all the world: the article tells of several partners, this sentence of none. */
    boolean isOfMany() {
        return pairsOfSentence.isEmpty() && home().filter(home::hasManyPartners).isPresent();
    }

    /** Whether the sentence before told of one pair only, so that single goods, or a balance, in this one may be that pair's. */
    boolean isBehindPair(boolean bothWays) {
        List<TradeFigure> before = ofPreviousSentence();
        long pairs = before.stream()
                .map(figure -> new TreeSet<>(pair(figure)))
                .distinct()
                .count();
        long measures = before.stream().map(TradeFigure::measure).distinct().count();
        return pairs == 1 && pair(before.getFirst()).size() == 2 && (!bothWays || measures > 1);
    }

    /** The country that alone stands in the headline, or whose offices alone speak. */
    Optional<EntityId> reporter() {
        return home.reporter();
    }

    /** Who was last found to trade in the sentence that is being read. */
    Optional<Trader> lastInSentence() {
        return told.filter(last -> last.sentence() == index).map(Told::trader);
    }

    /** Holder and partner of the balance that was spoken of last, if that was just before. */
    List<EntityId> lastBalance() {
        return told.filter(last -> index - last.sentence() <= MEMORY)
                .filter(last -> last.measure() == Measure.TRADE_DEFICIT || last.measure() == Measure.TRADE_SURPLUS)
                .map(last -> last.trader().ids())
                .filter(ids -> ids.size() == 2)
                .orElse(List.of());
    }

    /** The parties of the total that was spoken of last, if that was just before. */
    Optional<Trader> lastTotal() {
        return told.filter(last -> index - last.sentence() <= MEMORY && last.measure() == Measure.TOTAL_TRADE)
                .map(Told::trader);
    }

    /** The last flow with both sides in this sentence and the two before it. */
    Optional<Flow> lastFlow() {
        return flow.filter(last -> index - last.sentence() <= MEMORY);
    }

    /** The pairs of the figures in this sentence, the newest first. */
    List<List<EntityId>> pairsInSentence() {
        return List.copyOf(pairsOfSentence);
    }

    /** The pairs of the figures in this sentence and the two before it, the newest first. */
    List<List<EntityId>> recentPairs() {
        List<List<EntityId>> pairs = new ArrayList<>(pairsOfSentence);
        recent().stream()
                .map(TradeContext::pair)
                .filter(pair -> pair.size() == 2)
                .forEach(pairs::add);
        return pairs;
    }

    /** The countries of the persons and offices that a sentence names, each once. */
    List<EntityId> countriesOfAgents(TradeSentence sentence) {
        return sentence.agents().stream()
                .filter(agent -> agent.what().entity().kind().isPerson())
                .flatMap(agent -> countryOf(agent.what().entity()).stream())
                .distinct()
                .toList();
    }

    /** The one country whose ministries and officials a sentence names. */
    Optional<EntityId> countryOfSpeakers(TradeSentence sentence) {
        List<EntityId> homes = sentence.agents().stream()
                .flatMap(agent -> countryOf(agent.what().entity()).stream())
                .distinct()
                .toList();
        return homes.size() == 1 ? Optional.of(homes.getFirst()) : Optional.empty();
    }

    /** The country that a person or office belongs to, if the article mentions it. */
    Optional<EntityId> countryOf(EntityId id) {
        return Optional.ofNullable(countries.get(id));
    }

    void remember(TradeFigure figure) {
        figures.add(new Remembered(index, figure));
    }

    /** Figures of this sentence and the two before it, the newest first. */
    private List<TradeFigure> recent() {
        return figures.reversed().stream()
                .filter(one -> index - one.sentence() <= MEMORY)
                .map(Remembered::figure)
                .toList();
    }

    /** Figures of the sentence right before this one, in text order. */
    List<TradeFigure> ofPreviousSentence() {
        return figures.stream()
                .filter(one -> index - one.sentence() == 1)
                .map(Remembered::figure)
                .toList();
    }

    /** The only party of the sentence before, if that speaks of trade. */
    Optional<EntityId> onlyPartyBefore() {
        return neighbour(-1)
                .filter(TradeSentence::speaksOfTrade)
                .map(TradeContext::ids)
                .filter(ids -> ids.size() == 1)
                .map(List::getFirst);
    }

    /** Whether a figure of two parties was read before, in the same sentence or another. */
    boolean hasPairs() {
        return !pairsOfSentence.isEmpty()
                || figures.stream().anyMatch(one -> pair(one.figure()).size() == 2);
    }

    /** Whether the sentence before speaks of trade. */
    boolean isInPassageOnTrade() {
        return neighbour(-1).filter(TradeSentence::speaksOfTrade).isPresent();
    }

    /** The sentence {@code offset} places away in the body. */
    Optional<TradeSentence> neighbour(int offset) {
        int at = index + offset;
        return at >= 0 && at < sentences.size() ? Optional.of(sentences.get(at)) : Optional.empty();
    }

    /** Pairs that the passage offers for "bilateral trade", the likeliest first. */
    List<List<EntityId>> pairs() {
        LinkedHashSet<List<EntityId>> pairs = new LinkedHashSet<>();
        recent().stream()
                .map(TradeContext::pair)
                .filter(pair -> pair.size() == 2)
                .forEach(pairs::add);
        neighbour(0)
                .map(this::countriesOfAgents)
                .filter(pair -> pair.size() == 2)
                .ifPresent(pairs::add);
        for (int offset : new int[] {-1, 1, -2}) {
            neighbour(offset)
                    .map(TradeContext::ids)
                    .filter(ids -> ids.size() == 2)
                    .filter(ids -> offset < 0
                            || neighbour(offset)
                                    .filter(TradeSentence::speaksOfTrade)
                                    .isPresent())
                    .ifPresent(pairs::add);
        }
        if (!mainPair.isEmpty()) {
            pairs.add(mainPair);
        }
        return List.copyOf(pairs);
    }

    /** The other party of the first pair that the passage offers with {@code known}. */
    Optional<EntityId> partnerOf(EntityId known) {
        return other(pairs(), known);
    }

    /** The other party of the first of {@code pairs} that holds {@code known}. */
    static Optional<EntityId> other(List<List<EntityId>> pairs, EntityId known) {
        return pairs.stream()
                .filter(pair -> pair.contains(known))
                .map(pair -> pair.getFirst().equals(known) ? pair.getLast() : pair.getFirst())
                .findFirst();
    }

    /** Both parties of a figure, where it has two. */
    static List<EntityId> pair(TradeFigure figure) {
        List<EntityId> both = new ArrayList<>(figure.parties().between());
        figure.parties().exporter().ifPresent(both::add);
        figure.parties().importer().ifPresent(both::add);
        return both;
    }

    /** The countries and alliances that trade in a sentence, each once, in text order; continents only beside them. */
    static List<EntityId> ids(TradeSentence sentence) {
        return sentence.parties().stream()
                .flatMap(party -> party.what().denotes().stream())
                .filter(id -> id.kind() != EntityKind.REGION)
                .distinct()
                .toList();
    }
}
