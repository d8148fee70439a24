package org.communique.extract.trade;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.claim.FigureStatus;
import org.communique.quantity.PercentFound;

/**
 * Finds the amount whose change a percentage tells: the one behind it in "rose 5 percent to $5 billion", the one before it in "$5
 * billion, up 5 percent".
 *
 * @param sentence the sentence of the percentage
 * @param drafts the figures of that sentence, its amounts first
 * @param statuses tells what is aimed at or expected
 * @param periods tells whose time is stated
 */
record GrowthHost(TradeSentence sentence, List<FigureDraft> drafts, StatusReader statuses, PeriodFinder periods) {

    /** How many tokens may lie between a change and the amount that it leads to. */
    private static final int LEADS = 14;

    /** The draft that the change belongs to, if there is one without a change; both must not have their own time. */
    Optional<FigureDraft> of(Topic topic, Placed<PercentFound> percent) {
        List<FigureDraft> own = drafts.stream()
                .filter(draft -> draft.hasMoney() && draft.topic().equals(topic))
                .toList();
        List<FigureDraft> open = own.stream()
                .filter(draft -> !draft.isBase() && isOpen(draft, percent))
                .filter(draft -> draft.status() == statuses.read(topic, percent) || isAddedTo(draft, percent))
                .toList();
        if (open.isEmpty() && !own.isEmpty() && own.stream().allMatch(FigureDraft::isBase)) {
            return compared(own.getFirst(), percent);
        }
        Optional<FigureDraft> behind =
                open.stream().filter(draft -> leadsTo(percent, draft)).findFirst();
        return behind.or(() ->
                        open.stream().filter(draft -> isAddedTo(draft, percent)).reduce((one, other) -> other))
                .or(() -> open.stream().min(Comparator.comparingInt(draft -> distance(draft.quantity(), percent))));
    }

    /** "$5 billion, up 5 percent on the month and 8 percent on the year": a second change of one amount makes no other figure. */
    boolean isSecondOf(Topic topic, Placed<PercentFound> percent) {
        return periods.own(percent).isEmpty()
                && drafts.stream()
                        .filter(draft -> draft.hasMoney() && draft.topic().equals(topic) && !draft.isBase())
                        .filter(draft -> draft.quantity().to() <= percent.begin())
                        .anyMatch(draft -> draft.growth().isPresent() && isAddedTo(draft, percent));
    }

    private boolean isOpen(FigureDraft draft, Placed<PercentFound> percent) {
        return draft.growth().isEmpty()
                && (periods.own(percent).isEmpty()
                        || periods.own(draft.quantity()).isEmpty());
    }

    /** "rose 5 percent to $5 billion", "rose 5 percent from $4 billion to $5 billion". */
    private boolean leadsTo(Placed<PercentFound> percent, FigureDraft draft) {
        int begin = draft.quantity().begin();
        boolean near = begin >= percent.to() && begin - percent.to() <= LEADS;
        boolean topicBetween = sentence.topics().stream()
                .anyMatch(topic -> topic.isTrade() && topic.from() >= percent.to() && topic.to() <= begin);
        return near && !topicBetween && (sentence.word(begin - 1).equals("to") || isLevel(percent.to(), begin));
    }

    /** "rose 5 percent, reaching $5 billion"; in "up 5 percent, fish worth $5 billion" other goods follow. */
    private boolean isLevel(int from, int begin) {
        boolean apart =
                sentence.hasWord(",", from, begin) && !sentence.word(begin - 1).endsWith("ing");
        return sentence.endsWith(Signal.LEVEL, begin) && !apart;
    }

    /** "$5 billion, up 5 percent", "$5 billion (up 5 percent)": a comma or bracket sets the change behind its amount. */
    private boolean isAddedTo(FigureDraft draft, Placed<PercentFound> percent) {
        int to = draft.quantity().to();
        boolean apart = sentence.hasWord(",", to, percent.begin()) || sentence.hasWord("(", to, percent.begin());
        boolean plain = statuses.read(draft.topic(), percent) == FigureStatus.REPORTED
                || statuses.read(draft.topic(), percent) == draft.status();
        return to <= percent.begin() && apart && plain;
    }

    /** "$6 billion against exports of $5 billion, up 20 percent": the change is that of the first. */
    private Optional<FigureDraft> compared(FigureDraft base, Placed<PercentFound> percent) {
        return drafts.stream()
                .filter(draft -> draft.hasMoney() && !draft.isBase() && isOpen(draft, percent))
                .filter(draft -> draft.topic().measure().equals(base.topic().measure()))
                .filter(draft -> draft.quantity().to() <= base.topic().from())
                .reduce((one, other) -> other);
    }

    private static int distance(Placed<?> one, Placed<?> other) {
        return Math.max(one.begin(), other.begin()) - Math.min(one.to(), other.to());
    }
}
