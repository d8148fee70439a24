package org.communique.time;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Times that lean on the one stated before: "that day", "the following year", "the same period", "the day after". */
final class CarriedTimes implements TimeRule {

    private static final String RULE = "carried time";
    private static final List<ChronoUnit> UNITS =
            List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS);
    private final Grammar grammar;

    CarriedTimes(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Found> at(Words words, int index) {
        return samePeriod(words, index).or(() -> unit(words, index)).or(() -> dayBeside(words, index));
    }

    private static Optional<Found> unit(Words words, int index) {
        if (!words.is(index, "the", "that", "same")) {
            return Optional.empty();
        }
        return UNITS.stream()
                .flatMap(unit -> WholePeriods.unit(words, index, unit).stream())
                .filter(found -> found.phrase() instanceof Phrase.Carried)
                .filter(found -> !words.isHyphen(found.to()))
                .findFirst()
                .map(found -> sameMonth(words, found));
    }

    /** "the same month last year", "the same day a year earlier". */
    private static Found sameMonth(Words words, Found found) {
        boolean same = words.is(words.skip(found.from(), "the"), "same");
        return same ? WholePeriods.within(found, WholePeriods.year(words, found.to())) : found;
    }

    private static Optional<Found> samePeriod(Words words, int index) {
        int at = words.skip(index, "the");
        if (!words.is(at, "same") || !words.is(at + 1, "period", "time", "span", "quarter")) {
            return Optional.empty();
        }
        Found same = new Found(index, at + 2, new Phrase.SamePeriod(), RULE);
        Optional<Found> year = WholePeriods.year(words, at + 2);
        boolean yearAgo =
                words.is(at + 2, "a") && words.follow(at + 3, "year") && words.is(at + 4, "earlier", "ago", "before");
        if (yearAgo) {
            Phrase before = new Phrase.Away(-1, ChronoUnit.YEARS, new Phrase.SamePeriod());
            return Optional.of(new Found(index, at + 5, before, RULE));
        }
        return year.isPresent() || words.is(at + 1, "period", "quarter")
                ? Optional.of(WholePeriods.within(same, year))
                : Optional.empty();
    }

    /** "the day after", "the day before June 15", "the eve of the summit". */
    private Optional<Found> dayBeside(Words words, int index) {
        int at = words.skip(index, "the");
        boolean eve = words.follow(at, "eve", "of");
        boolean after = words.follow(at, "day", "after");
        if (!eve && !after && !words.follow(at, "day", "before")) {
            return Optional.empty();
        }
        int sign = after ? 1 : -1;
        Optional<Found> date = grammar.point(words, at + 2);
        if (date.isPresent()) {
            Phrase away = new Phrase.Away(sign, ChronoUnit.DAYS, date.get().phrase());
            return Optional.of(new Found(index, date.get().to(), away, RULE));
        }
        boolean ends = !eve && !words.isWord(at + 2);
        Phrase phrase = ends ? new Phrase.Carried(ChronoUnit.DAYS, sign) : new Phrase.Vague();
        return at > index ? Optional.of(new Found(index, eve ? at + 1 : at + 2, phrase, RULE)) : Optional.empty();
    }
}
