package org.communique.time;

import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.communique.claim.Precision;

/** From one time to another: "June 15-16", "4 to 22 January", "January to November 2023", "between 2019 and 2023", "Monday through Friday". */
final class Ranges implements TimeRule {

    private static final String RULE = "range";
    private final Grammar grammar;
    private final TimeRule dates;

    Ranges(Grammar grammar, TimeRule dates) {
        this.grammar = grammar;
        this.dates = dates;
    }

    @Override
    public Optional<Found> at(Words words, int index) {
        boolean between = words.is(index, "between");
        boolean from = words.is(index, "from");
        int start = between || from ? index + 1 : index;
        int outer = between ? index : start;
        return weekThenDays(words, index)
                .or(() -> daysThenMonth(words, start, between))
                .or(() -> monthThenDays(words, start))
                .or(() -> twoPoints(words, start, between, from))
                .map(found -> found.withFrom(outer));
    }

    /** One past the word that joins the two ends; -1 if none does. */
    private static int joint(Words words, int index, boolean between) {
        if (between && words.is(index, "and")) {
            return index + 1;
        }
        return words.isHyphen(index) || words.is(index, "to", "until", "till", "through", "thru") ? index + 1 : -1;
    }

    private Optional<Found> twoPoints(Words words, int index, boolean between, boolean from) {
        return now(words, index)
                .filter(point -> between)
                .or(() -> grammar.point(words, index))
                .flatMap(first -> {
                    int at = joint(words, first.to(), between);
                    boolean spoken = words.is(first.to(), "until", "till") && !from;
                    if (at < 0 || (spoken && !isDay(first.phrase()))) {
                        return Optional.empty();
                    }
                    return now(words, at)
                            .filter(point -> between)
                            .or(() -> grammar.point(words, at))
                            .filter(second -> fits(first.phrase(), second.phrase()))
                            .map(second -> new Found(
                                    index, second.to(), new Phrase.Range(first.phrase(), second.phrase()), RULE));
                });
    }

    /** "next week from Tuesday to Thursday". */
    private Optional<Found> weekThenDays(Words words, int index) {
        return WholePeriods.unit(words, index, ChronoUnit.WEEKS)
                .filter(week -> words.is(week.to(), "from", "between"))
                .flatMap(week -> twoPoints(words, week.to() + 1, words.is(week.to(), "between"), true)
                        .filter(days ->
                                days.phrase() instanceof Phrase.Range range && range.from() instanceof Phrase.Weekday)
                        .map(days ->
                                new Found(index, days.to(), new Phrase.Within(days.phrase(), week.phrase()), RULE)));
    }

    /** "between now and 2030". */
    private static Optional<Found> now(Words words, int index) {
        return words.is(index, "now") ? Optional.of(new Found(index, index + 1, Phrase.TODAY, RULE)) : Optional.empty();
    }

    private static boolean fits(Phrase first, Phrase second) {
        return !(first instanceof Phrase.Vague) && !(second instanceof Phrase.Vague);
    }

    private static boolean isDay(Phrase phrase) {
        return phrase instanceof Phrase.YearlyDay
                || phrase instanceof Phrase.Counted
                || phrase instanceof Phrase.WithWeekday
                || (phrase instanceof Phrase.Fixed fixed && fixed.bounds().precision() == Precision.DAY);
    }

    /** "15-16 June 2023", "between 4 and 22 this month". */
    private Optional<Found> daysThenMonth(Words words, int index, boolean between) {
        return words.dayNumber(words.skip(index, "the")).flatMap(first -> {
            int at = words.is(first.to(), "and") ? first.to() + 1 : joint(words, first.to(), between);
            if (at < 0) {
                return Optional.empty();
            }
            Phrase start = new Phrase.DayNumber(first.value());
            Optional<Found> date = dates.at(words, at)
                    .filter(second -> isDay(second.phrase()))
                    .map(second -> new Found(index, second.to(), new Phrase.Range(start, second.phrase()), RULE));
            return date.or(() -> inMonth(words, index, start, at));
        });
    }

    private static Optional<Found> inMonth(Words words, int index, Phrase start, int at) {
        return words.dayNumber(at).flatMap(second -> {
            int month = words.skip(second.to(), "of", "in");
            Phrase range = new Phrase.Range(start, new Phrase.DayNumber(second.value()));
            return WholePeriods.unit(words, month, ChronoUnit.MONTHS)
                    .map(whole -> new Found(index, whole.to(), new Phrase.Within(range, whole.phrase()), RULE));
        });
    }

    /** "June 15-16, 2023", "November 19 to 20", "June 15 and 16", "November between 19 and 20". */
    private Optional<Found> monthThenDays(Words words, int index) {
        return dates.at(words, index)
                .filter(first -> isYearlyDayOrMonth(first.phrase()))
                .flatMap(first -> {
                    boolean between = words.is(first.to(), "between", "from");
                    Optional<Words.Figure> start = between ? words.dayNumber(first.to() + 1) : Optional.empty();
                    int joint = start.map(Words.Figure::to).orElse(first.to());
                    int at = words.is(joint, "and") ? joint + 1 : joint(words, joint, true);
                    Optional<MonthDay> from = firstDay(first.phrase(), start);
                    if (at < 0 || from.isEmpty()) {
                        return Optional.empty();
                    }
                    return words.dayNumber(at)
                            .filter(end -> end.value() > from.get().getDayOfMonth() && !words.isHyphen(end.to()))
                            .filter(end ->
                                    words.lexicon().month(words.lower(end.to())).isEmpty()
                                            && words.lexicon()
                                                    .word("counted", words.lower(end.to()))
                                                    .isEmpty())
                            .filter(end -> end.value() <= from.get().getMonth().maxLength())
                            .map(end -> withYear(words, index, from.get(), end));
                });
    }

    private static Found withYear(Words words, int index, MonthDay from, Words.Figure end) {
        Phrase to = new Phrase.YearlyDay(MonthDay.of(from.getMonth(), end.value()));
        Found range = new Found(index, end.to(), new Phrase.Range(new Phrase.YearlyDay(from), to), RULE);
        return WholePeriods.within(range, WholePeriods.year(words, end.to()).filter(year -> !words.is(end.to(), "in")));
    }

    private static boolean isYearlyDayOrMonth(Phrase phrase) {
        return phrase instanceof Phrase.YearlyDay || phrase instanceof Phrase.YearlyMonth;
    }

    private static Optional<MonthDay> firstDay(Phrase phrase, Optional<Words.Figure> start) {
        return switch (phrase) {
            case Phrase.YearlyDay yearly -> Optional.of(yearly.day()).filter(day -> start.isEmpty());
            case Phrase.YearlyMonth yearly ->
                start.filter(day -> day.value() <= yearly.month().maxLength())
                        .map(day -> MonthDay.of(yearly.month(), day.value()));
            default -> Optional.empty();
        };
    }
}
