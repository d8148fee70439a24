package org.communique.time;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.communique.time.Phrase.Shift;

/** The period that another phrase is part of: "(March) last year", "(the third quarter) of 2016", "(Friday) of next week". */
final class WholePeriods {

    private WholePeriods() {}

    /** A year, stated or counted from now or from the time before, at {@code index} or after "of", "in" or a comma. */
    static Optional<Found> year(Words words, int index) {
        int at = words.skip(words.skip(index, ","), "of", "in", "-");
        Optional<Found> stated = words.year(at)
                .filter(year ->
                        words.lexicon().word("counted", words.lower(at + 1)).isEmpty())
                .map(year -> new Found(index, at + 1, new Phrase.Fixed(Years.year(year)), "year"));
        return stated.or(() -> unit(words, at, ChronoUnit.YEARS)).map(found -> found.withFrom(index));
    }

    /** A year or a month. */
    static Optional<Found> yearOrMonth(Words words, int index, TimeRule dates) {
        int at = words.skip(words.skip(index, ","), "of", "in", "-");
        return year(words, index)
                .or(() -> unit(words, at, ChronoUnit.MONTHS))
                .or(() -> dates.at(words, at).filter(found -> isMonth(found.phrase())))
                .map(found -> found.withFrom(index));
    }

    static boolean isMonth(Phrase phrase) {
        return phrase instanceof Phrase.YearlyMonth
                || (phrase instanceof Phrase.Fixed fixed
                        && fixed.bounds().precision() == org.communique.claim.Precision.MONTH);
    }

    /** "last year", "this year", "next year", "that year", "the same year", "the following year", "the year"; the same with weeks and months. */
    static Optional<Found> unit(Words words, int index, ChronoUnit unit) {
        int at = words.skip(index, "the");
        boolean article = at > index;
        int noun = at + 1;
        if (isUnit(words, at, unit) && article) {
            return Optional.of(new Found(index, at + 1, new Phrase.Counted(unit, 0), "the running period"));
        }
        if (!isUnit(words, noun, unit)) {
            return Optional.empty();
        }
        if (words.is(at, "that", "same")) {
            return Optional.of(new Found(index, noun + 1, new Phrase.Carried(unit, 0), "carried period"));
        }
        boolean stretch = words.is(at, "next")
                && words.is(index - 1, "in", "over", "within", "during", "for", "across", "throughout");
        if (article && !stretch && words.is(at, "following", "next", "previous", "preceding")) {
            int offset = words.is(at, "following", "next") ? 1 : -1;
            return Optional.of(new Found(index, noun + 1, new Phrase.Carried(unit, offset), "carried period"));
        }
        return shift(words, at)
                .map(shift -> new Found(index, noun + 1, new Phrase.Counted(unit, offset(shift)), "counted period"));
    }

    static boolean isUnit(Words words, int index, ChronoUnit unit) {
        return words.lexicon()
                .unit(words.lower(index))
                .filter(word -> word.unit() == unit
                        && word.times() == 1
                        && !words.lower(index).endsWith("s"))
                .isPresent();
    }

    static Optional<Shift> shift(Words words, int index) {
        return words.lexicon().word("shift", words.lower(index)).map(Shift::valueOf);
    }

    static int offset(Shift shift) {
        return switch (shift) {
            case LAST -> -1;
            case THIS, NEAREST -> 0;
            case NEXT -> 1;
        };
    }

    /** The phrase within the whole that follows it, or as it is where none follows. */
    static Found within(Found part, Optional<Found> whole) {
        return whole.map(found -> new Found(
                        part.from(), found.to(), new Phrase.Within(part.phrase(), found.phrase()), part.rule()))
                .orElse(part);
    }
}
