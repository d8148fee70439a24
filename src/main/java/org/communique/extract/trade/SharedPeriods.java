package org.communique.extract.trade;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.claim.StatedTime;
import org.communique.claim.TradeFigure;
import org.communique.time.TimeExpression;

/** Gives every figure of a sentence its period: its own, one that it shares with its neighbour, or that of the sentence before. */
final class SharedPeriods {

    private final TradeSentence sentence;
    private final TradeContext context;
    private final PeriodFinder periods;
    private final CommodityFinder goods;

    SharedPeriods(TradeSentence sentence, TradeContext context, PeriodFinder periods, CommodityFinder goods) {
        this.goods = goods;
        this.sentence = sentence;
        this.context = context;
        this.periods = periods;
    }

    void fill(List<FigureDraft> drafts) {
        for (FigureDraft draft : drafts) {
            if (draft.period().asStated().isEmpty()) {
                fromSentence(draft);
            }
        }
        for (int index = 0; index + 1 < drafts.size(); index++) {
            FigureDraft draft = drafts.get(index);
            FigureDraft next = drafts.get(index + 1);
            if (isOpen(draft) && !draft.isBase() && !next.isBase() && draft.status() == next.status()) {
                draft.period(next.period());
            }
        }
        for (int index = 1; index < drafts.size(); index++) {
            shareForward(drafts, drafts.get(index - 1), drafts.get(index));
        }
        if (sentence.has(Signal.SAME_PERIOD, 0, sentence.size())) {
            drafts.stream().filter(SharedPeriods::isOpen).forEach(this::fromBefore);
        }
    }

    /** "Trade was $23 billion in 2023, with exports at $18 billion": the parts are of the same year. */
    private void shareForward(List<FigureDraft> drafts, FigureDraft draft, FigureDraft next) {
        boolean item = goods.isItem(next.topic(), next.quantity()) && goods.isItem(draft.topic(), draft.quantity());
        boolean part = (item || !draft.topic().equals(next.topic())) && !draft.isBase() && !next.isBase();
        boolean timesBetween = sentence.times().stream()
                .filter(time -> !PassagePeriods.isOfBase(drafts, time))
                .anyMatch(time -> time.from()
                        >= (item ? draft.quantity().to() : next.topic().from()));
        if (isOpen(next) && part && !timesBetween && draft.status() == next.status()) {
            next.period(draft.period());
        }
    }

    private static boolean isOpen(FigureDraft draft) {
        return draft.period().asStated().isEmpty();
    }

    private void fromSentence(FigureDraft draft) {
        Optional<Placed<TimeExpression>> period =
                draft.isBase() ? periods.own(draft.quantity()) : periods.find(draft.topic(), draft.quantity());
        period.ifPresent(time -> {
            draft.period(time.what().time());
            draft.cover(time.from(), time.to());
        });
    }

    /** "over the same period": of the periods in the sentence before, the first for what is compared with, else the last. */
    private void fromBefore(FigureDraft draft) {
        Comparator<StatedTime> byStart = Comparator.comparing(SharedPeriods::start);
        List<StatedTime> known = context.ofPreviousSentence().stream()
                .map(TradeFigure::period)
                .filter(time -> time.bounds().isPresent())
                .sorted(byStart)
                .toList();
        if (!known.isEmpty()) {
            draft.period(draft.isBase() ? known.getFirst() : known.getLast());
        }
    }

    private static LocalDate start(StatedTime time) {
        return time.bounds().map(StatedTime.Bounds::earliest).orElse(LocalDate.MIN);
    }
}
