package org.communique.time;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.communique.time.Phrase.Shift;

/** Days, weeks, months, seasons, quarters and years counted from now: "yesterday", "last week", "this summer", "the year before last". */
final class CountedPeriods implements TimeRule {

    private static final String RULE = "counted period";
    private final TimeRule yearlyNames;

    /** @param yearlyNames reads months, seasons and holidays, for "last March", "this summer" */
    CountedPeriods(TimeRule yearlyNames) {
        this.yearlyNames = yearlyNames;
    }

    @Override
    public Optional<Found> at(Words words, int index) {
        return nearDay(words, index)
                .or(() -> outer(words, index))
                .or(() -> weekend(words, index))
                .or(() -> shiftedName(words, index))
                .or(() -> quarter(words, index))
                .or(() -> unit(words, index));
    }

    private static Optional<Found> nearDay(Words words, int index) {
        Optional<String> day = words.lexicon().word("day", words.lower(index));
        if (day.isPresent() && !words.is(index - 1, "of")) {
            Phrase phrase = new Phrase.Counted(ChronoUnit.DAYS, Integer.parseInt(day.get()));
            return found(index, skipDaypart(words, index + 1), phrase);
        }
        if (words.is(index, "this") && isDaypart(words, index + 1)) {
            return found(index, index + 2, Phrase.TODAY);
        }
        if (words.follow(index, "last", "night")) {
            return found(index, index + 2, new Phrase.Counted(ChronoUnit.DAYS, -1));
        }
        int at = words.skip(index, "the");
        if (words.follow(at, "day", "before", "yesterday")) {
            return found(index, at + 3, new Phrase.Counted(ChronoUnit.DAYS, -2));
        }
        return words.is(at, "day")
                        && words.is(at + 1, "after")
                        && words.lexicon()
                                .word("day", words.lower(at + 2))
                                .filter("1"::equals)
                                .isPresent()
                ? found(index, at + 3, new Phrase.Counted(ChronoUnit.DAYS, 2))
                : Optional.empty();
    }

    private static boolean isDaypart(Words words, int index) {
        return words.lexicon().word("daypart", words.lower(index)).isPresent();
    }

    private static int skipDaypart(Words words, int index) {
        return isDaypart(words, index) ? index + 1 : index;
    }

    /** "the week after next", "the year before last". */
    private static Optional<Found> outer(Words words, int index) {
        int at = words.skip(index, "the");
        boolean after = words.is(at + 1, "after");
        int last = words.skip(at + 2, "the");
        if (!words.is(last, after ? "next" : "last") || !(after || words.is(at + 1, "before"))) {
            return Optional.empty();
        }
        int offset = after ? 2 : -2;
        if (words.is(at, "weekend")) {
            Phrase weekend = new Phrase.Weekend(after ? Shift.NEXT : Shift.LAST);
            return found(index, last + 1, new Phrase.Away(after ? 1 : -1, ChronoUnit.WEEKS, weekend));
        }
        return words.lexicon()
                .unit(words.lower(at))
                .filter(unit -> unit.times() == 1)
                .flatMap(unit -> found(index, last + 1, new Phrase.Counted(unit.unit(), offset)));
    }

    private static Optional<Found> weekend(Words words, int index) {
        if (words.is(index + 1, "weekend")) {
            Optional<Shift> shift =
                    words.is(index, "the", "that") ? Optional.of(Shift.NEAREST) : WholePeriods.shift(words, index);
            return shift.flatMap(value -> found(index, index + 2, new Phrase.Weekend(value)));
        }
        boolean past = words.follow(index, "this", "past", "weekend");
        return past || words.follow(index, "this", "coming", "weekend")
                ? found(index, index + 3, new Phrase.Weekend(past ? Shift.LAST : Shift.THIS))
                : Optional.empty();
    }

    private Optional<Found> shiftedName(Words words, int index) {
        boolean coming = words.follow(index, "this", "coming");
        boolean past = words.follow(index, "this", "past");
        Optional<Shift> shift = WholePeriods.shift(words, coming || past ? index + 1 : index);
        int at = coming || past ? index + 2 : index + 1;
        return shift.flatMap(value -> yearlyNames
                .at(words, at)
                .filter(name -> name.phrase() instanceof Phrase.YearlyMonth
                        || name.phrase() instanceof Phrase.Season
                        || name.phrase() instanceof Phrase.Holiday)
                .flatMap(name -> found(index, name.to(), new Phrase.Shifted(name.phrase(), value))));
    }

    private static Optional<Found> quarter(Words words, int index) {
        int at = words.skip(index, "the");
        return words.is(at + 1, "quarter")
                ? WholePeriods.shift(words, at)
                        .flatMap(shift -> found(index, at + 2, new Phrase.CountedQuarter(WholePeriods.offset(shift))))
                : Optional.empty();
    }

    /** "last week"; with an article ("over the past year") it is a stretch of time and left to {@link Distances}. */
    private static Optional<Found> unit(Words words, int index) {
        int at = words.skip(index, "the");
        boolean article = at > index;
        Optional<Shift> shift = WholePeriods.shift(words, at);
        if (shift.isEmpty() || (article && !words.is(at, "current", "coming", "upcoming", "forthcoming"))) {
            return Optional.empty();
        }
        return words.lexicon()
                .unit(words.lower(at + 1))
                .filter(unit -> unit.times() == 1 && !words.lower(at + 1).endsWith("s") && !words.is(at, "past"))
                .filter(unit -> !words.isHyphen(at + 2) || !words.touches(at + 2))
                .flatMap(unit ->
                        found(index, at + 2, new Phrase.Counted(unit.unit(), WholePeriods.offset(shift.get()))));
    }

    private static Optional<Found> found(int from, int to, Phrase phrase) {
        return Optional.of(new Found(from, to, phrase, RULE));
    }
}
