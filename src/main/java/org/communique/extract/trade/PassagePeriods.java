package org.communique.extract.trade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.claim.EntityId;
import org.communique.claim.FigureStatus;
import org.communique.claim.Measure;
import org.communique.claim.StatedTime;
import org.communique.time.TimeExpression;

/**
 * The period that a passage reports on. Releases and market reports state it once ("Exports rose in May to …") and go on without it
 * ("Imports, meanwhile, fell to …"): a figure without a time of its own, told in the past tense, is of the period of the nearest
 * figures before it that share a party with it.
 */
final class PassagePeriods {

    /** How many sentences back the period may have been stated. */
    private static final int MEMORY = 6;

    private static final Set<String> PRESENT = Set.of(
            "is",
            "are",
            "stands",
            "stand",
            "now",
            "currently",
            "today",
            "presently",
            "has",
            "have",
            "exceeds",
            "remains",
            "worth",
            "annually",
            "ago");

    private record Stated(int sentence, StatedTime period, Optional<FigureDraft> figure, List<EntityId> parties) {}

    private final List<Stated> stated = new ArrayList<>();

    /** Gives the open figures of a sentence the period of the passage. */
    void fill(int index, TradeSentence sentence, List<FigureDraft> drafts) {
        PeriodFinder finder = new PeriodFinder(sentence);
        boolean ownTime = sentence.times().stream()
                .anyMatch(time -> isPeriod(time.what().time())
                        && !finder.isBase(time)
                        && !isYearBefore(sentence, time)
                        && !isOfBase(drafts, time));
        if (ownTime) {
            return;
        }
        List<FigureDraft> open = drafts.stream()
                .filter(draft -> draft.period().asStated().isEmpty() && reports(sentence, draft))
                .toList();
        open.stream()
                .filter(draft -> open.stream().noneMatch(other -> isOtherValue(draft, other)))
                .forEach(draft -> find(index, draft).ifPresent(draft::period));
    }

    /** "compared with $5 billion in 2022": the time of what another figure is compared with. */
    static boolean isOfBase(List<FigureDraft> drafts, Placed<?> time) {
        return drafts.stream()
                .anyMatch(draft -> draft.isBase() && draft.quantity().to() <= time.from() && time.to() <= draft.to());
    }

    /** "£4m and £5m respectively": two values of one thing are of two periods. */
    private static boolean isOtherValue(FigureDraft one, FigureDraft other) {
        return !one.quantity().equals(other.quantity())
                && one.hasMoney()
                && other.hasMoney()
                && one.topic().equals(other.topic())
                && one.trader().map(Trader::parties).equals(other.trader().map(Trader::parties));
    }

    private static boolean isYearBefore(TradeSentence sentence, Placed<TimeExpression> time) {
        return sentence.has(Signal.YEAR_BEFORE, Math.max(0, time.from() - 1), Math.min(sentence.size(), time.to() + 2));
    }

    private static boolean isPeriod(StatedTime time) {
        return time.bounds().isPresent();
    }

    /** Whether the figure is told as one of a period that is over. */
    private static boolean reports(TradeSentence sentence, FigureDraft draft) {
        int from = Math.min(draft.topic().from(), draft.quantity().begin());
        int to = Math.max(draft.topic().to(), draft.quantity().to());
        return draft.trader().isPresent()
                && draft.share().isEmpty()
                && !draft.isBase()
                && draft.status() == FigureStatus.REPORTED
                && PRESENT.stream().noneMatch(word -> isSaid(sentence, word, from, to));
    }

    /** Whether the word stands there, and not as "to stand at", which tells no time. */
    private static boolean isSaid(TradeSentence sentence, String word, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(index -> sentence.word(index).equals(word)
                        && !sentence.word(index - 1).equals("to"));
    }

    /** The latest period of the nearest sentence before that states one for these parties. */
    private Optional<StatedTime> find(int index, FigureDraft draft) {
        List<EntityId> parties = draft.trader().orElseThrow().ids();
        List<Stated> fitting = stated.stream()
                .filter(one -> index - one.sentence() <= MEMORY && one.sentence() < index)
                .filter(one -> one.parties().stream().anyMatch(parties::contains))
                .toList();
        int nearest = fitting.stream().mapToInt(Stated::sentence).max().orElse(-1);
        return fitting.stream()
                .filter(one -> one.sentence() == nearest && !repeats(one, draft))
                .map(Stated::period)
                .max(Comparator.comparing(PassagePeriods::end));
    }

    private static LocalDate end(StatedTime time) {
        return time.bounds().map(StatedTime.Bounds::latest).orElse(LocalDate.MIN);
    }

    /** Another value of the very same measure and parties is of another period. */
    private static boolean repeats(Stated one, FigureDraft draft) {
        return one.figure()
                .filter(figure -> figure.topic().measure().equals(draft.topic().measure()))
                .filter(figure -> figure.trader()
                        .map(Trader::parties)
                        .equals(draft.trader().map(Trader::parties)))
                .isPresent();
    }

    /** Remembers what a sentence states: the periods of its figures, or, where it has none, the time of its trade. */
    void remember(int index, TradeSentence sentence, List<FigureDraft> drafts) {
        for (FigureDraft draft : drafts) {
            if (!draft.isBase()
                    && draft.status() == FigureStatus.REPORTED
                    && draft.trader().isPresent()
                    && draft.period().asStated().isPresent()) {
                stated.add(new Stated(
                        index,
                        draft.period(),
                        Optional.of(draft),
                        draft.trader().get().ids()));
            }
        }
        if (drafts.isEmpty()) {
            announced(sentence)
                    .ifPresent(time ->
                            stated.add(new Stated(index, time, Optional.empty(), List.copyOf(parties(sentence)))));
        }
    }

    /** "Japan posted a trade deficit for the third month in January": the time of the trade that a lead speaks of without a figure. */
    private static Optional<StatedTime> announced(TradeSentence sentence) {
        return sentence.topics().stream()
                .filter(topic -> topic.isTrade() && topic.kind() == Topic.Kind.NOUN)
                .filter(topic -> !topic.measures(Measure.TRADE_SHARE))
                .flatMap(topic -> sentence.times().stream()
                        .filter(time -> time.from() >= topic.to()
                                && isPeriod(time.what().time()))
                        .filter(time -> new PeriodFinder(sentence).isStatedFor(time)))
                .map(time -> time.what().time())
                .findFirst();
    }

    private static Set<EntityId> parties(TradeSentence sentence) {
        return new LinkedHashSet<>(TradeContext.ids(sentence));
    }
}
