package org.communique.extract.trade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.claim.Confidence;
import org.communique.claim.EntityId;
import org.communique.claim.Grounds;
import org.communique.claim.Measure;
import org.communique.claim.Qualifier;
import org.communique.claim.TradeFigure;
import org.communique.claim.TradeFigure.Growth;
import org.communique.quantity.MoneyFound;
import org.communique.quantity.PercentFound;
import org.communique.time.TimeExpression;

/** Puts the figures of one sentence together. */
final class SentenceFigures {

    private static final int DIRECT = 90;
    private static final int BY_PASSAGE = 70;
    private static final int GROWTH_ONLY = 80;
    private static final int CARRIED = 55;

    private final TradeSentence sentence;
    private final TradeContext context;
    private final String text;
    private final TopicOf topics;
    private final GrowthReader growths;
    private final StatusReader statuses;
    private final PeriodFinder periods;
    private final CommodityFinder commodities;
    private final Listed listed;
    private final List<FigureDraft> drafts = new ArrayList<>();
    private final List<TradeFigure> takenUp = new ArrayList<>();

    SentenceFigures(TradeSentence sentence, TradeContext context, String text) {
        this.sentence = sentence;
        this.context = context;
        this.text = text;
        this.topics = new TopicOf(sentence, context.isInPassageOnTrade());
        this.growths = new GrowthReader(sentence, text);
        this.statuses = new StatusReader(sentence);
        this.periods = new PeriodFinder(sentence);
        this.commodities = new CommodityFinder(sentence, text);
        this.listed = new Listed(sentence);
    }

    List<TradeFigure> read() {
        sentence.money().forEach(this::readMoney);
        sentence.percents().forEach(this::readPercent);
        drafts.stream().filter(draft -> draft.share().isPresent()).forEach(this::shareTrader);
        drafts.forEach(this::complete);
        new SharedPeriods(sentence, context, periods, commodities).fill(drafts);
        context.fillPeriods(drafts);
        new ComparedPeriods(sentence, text).fill(drafts);
        if (drafts.isEmpty() && !context.hasPairs()) {
            rememberTopic();
        }
        Stream<TradeFigure> figures = drafts.stream()
                .filter(draft -> draft.trader().isPresent())
                .sorted(Comparator.comparingInt(draft -> draft.quantity().from()))
                .map(this::figure);
        return Stream.concat(takenUp.stream(), figures).toList();
    }

    /** "Japan posted a trade deficit in January": a lead without a figure tells whose trade the next sentences are about. */
    private void rememberTopic() {
        sentence.topics().stream()
                .filter(topic -> topic.isTrade() && topic.kind() == Topic.Kind.NOUN)
                .findFirst()
                .ifPresent(topic -> new PartyFinder(context, sentence)
                        .named(topic)
                        .ifPresent(
                                trader -> context.rememberTrader(topic.measure().orElseThrow(), trader)));
    }

    private void readMoney(Placed<MoneyFound> money) {
        Optional<PartnerRanking.Ranked> ranked = new PartnerRanking(sentence, context).of(money);
        if (ranked.isPresent()) {
            addMoney(ranked.get().topic(), money);
            drafts.getLast().trader(ranked.get().trader());
            return;
        }
        listed.topic(money)
                .or(() -> topics.of(money.begin(), money.to()))
                .or(() -> likeFirst(money))
                .ifPresentOrElse(topic -> addMoney(topic, money), () -> carry(money));
    }

    /** "$5 billion, $6 billion and $7 billion": what the first of a list is about, the others are. */
    private Optional<Topic> likeFirst(Placed<MoneyFound> money) {
        return listed.first(money)
                .filter(first -> !first.equals(money))
                .flatMap(first -> topics.of(first.begin(), first.to()))
                .filter(Topic::isTrade);
    }

    private void addMoney(Topic topic, Placed<MoneyFound> money) {
        FigureDraft draft = FigureDraft.ofMoney(topic, money);
        draft.status(statuses.read(topic, money));
        // in "surpassed the $200 billion target" the verb qualifies what was reached, not the target
        draft.qualifier(
                statuses.isGoal(money) ? Qualifier.EXACTLY : money.what().qualifier());
        draft.markBase(statuses.isBase(money));
        listed.time(money).ifPresent(time -> date(draft, time));
        drafts.add(draft);
    }

    private static void date(FigureDraft draft, Placed<TimeExpression> time) {
        draft.period(time.what().time());
        draft.cover(time.from(), time.to());
    }

    /** An amount that takes up a figure told before. */
    private void carry(Placed<MoneyFound> money) {
        new CarriedFigure(sentence, context).find(money).ifPresent(carried -> {
            addMoney(carried.topic(), money);
            FigureDraft draft = drafts.getLast();
            draft.markCarried();
            draft.trader(carried.trader());
        });
    }

    private void readPercent(Placed<PercentFound> percent) {
        Optional<Growth> growth = growths.read(percent);
        Optional<Topic> topic = growth.isPresent() ? topicOf(percent) : Optional.empty();
        if (topic.isPresent()) {
            addGrowth(topic.get(), percent, growth.get());
        } else if (growth.isEmpty()) {
            new ShareReader(sentence).read(percent).ifPresent(drafts::add);
        } else {
            new CarriedFigure(sentence, context).grown(percent, growth.get()).ifPresent(takenUp::add);
        }
    }

    private Optional<Topic> topicOf(Placed<PercentFound> percent) {
        Optional<Topic> behind = topics.ofChangeBehind(percent.to());
        Optional<Topic> topic = listed.topic(percent).or(() -> behind).or(() -> topics.leftOf(percent.begin()));
        return topic.filter(Topic::isTrade).filter(one -> !hasOtherTopicRightBehind(percent));
    }

    /** "25 percent tariffs" are no change of trade. */
    private boolean hasOtherTopicRightBehind(Placed<PercentFound> percent) {
        return sentence.topics().stream()
                .anyMatch(
                        topic -> !topic.isTrade() && topic.from() >= percent.to() && topic.from() <= percent.to() + 1);
    }

    /** The change belongs to the amount of its topic, unless both have their own time or status. */
    private void addGrowth(Topic topic, Placed<PercentFound> percent, Growth growth) {
        if (OtherMoney.isWeight(sentence, topic, percent)) {
            return;
        }
        GrowthHost hosts = new GrowthHost(sentence, drafts, statuses, periods);
        Optional<FigureDraft> amount = hosts.of(topic, percent);
        if (amount.isEmpty() && hosts.isSecondOf(topic, percent)) {
            return;
        }
        if (amount.isPresent()) {
            amount.get().grow(growth, percent);
            periods.own(percent)
                    .filter(time -> amount.get().quantity().from() > percent.from())
                    .ifPresent(time -> amount.get().period(time.what().time()));
            return;
        }
        FigureDraft draft = FigureDraft.ofPercent(topic, percent);
        draft.grow(growth, percent);
        draft.status(statuses.read(topic, percent));
        growths.secondOfTwo(percent).ifPresent(time -> date(draft, time));
        listed.time(percent).ifPresent(time -> date(draft, time));
        drafts.add(draft);
        listed.twin(topic).filter(twin -> listed.topic(percent).isEmpty()).ifPresent(twin -> {
            FigureDraft other = FigureDraft.ofPercent(twin, percent);
            other.grow(growth, percent);
            other.status(statuses.read(twin, percent));
            drafts.add(other);
        });
    }

    /** "Spain took 12 percent of total exports, valued at $5 billion": the amount is that of the part. */
    private void shareTrader(FigureDraft share) {
        drafts.stream()
                .filter(draft -> draft.hasMoney() && draft.topic().equals(share.topic()))
                .filter(draft -> draft.trader().isEmpty())
                .forEach(draft -> share.trader().ifPresent(draft::trader));
    }

    private void complete(FigureDraft draft) {
        if (draft.trader().isEmpty()) {
            new PartyFinder(context, sentence)
                    .find(draft.topic(), draft.quantity())
                    .ifPresent(draft::trader);
        }
        draft.trader()
                .ifPresent(
                        trader -> context.rememberTrader(draft.topic().measure().orElseThrow(), trader));
    }

    private TradeFigure figure(FigureDraft draft) {
        SourceFinder sources = new SourceFinder(sentence);
        Trader trader = draft.trader().orElseThrow();
        Grounds grounds = Grounds.of(
                sentence.span(draft.from(), draft.to()),
                confidence(draft, trader).percent());
        Optional<EntityId> speaker = sources.speaker();
        return new TradeFigure(
                draft.share().isPresent()
                        ? Measure.TRADE_SHARE
                        : draft.topic().measure().orElseThrow(),
                trader.parties(),
                draft.money(),
                draft.qualifier(),
                draft.share(),
                draft.growth(),
                draft.status(),
                sources.dataSource(),
                commodities.find(draft.topic(), draft.quantity()),
                draft.period(),
                speaker.map(grounds::attributedTo).orElse(grounds));
    }

    private static Confidence confidence(FigureDraft draft, Trader trader) {
        if (draft.isCarried()) {
            return Confidence.of(CARRIED);
        }
        int direct = draft.hasMoney() ? DIRECT : GROWTH_ONLY;
        return Confidence.of(trader.named() ? direct : direct - DIRECT + BY_PASSAGE);
    }
}
