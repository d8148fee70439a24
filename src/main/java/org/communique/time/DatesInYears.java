package org.communique.time;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Dates with the year that words beside them give: "March last year", "June 15 of that year", "the 20th of next month", "on the 27th". */
final class DatesInYears implements TimeRule {

    private final TimeRule dates;

    DatesInYears(TimeRule dates) {
        this.dates = dates;
    }

    @Override
    public Optional<Found> at(Words words, int index) {
        return dates.at(words, index)
                .map(date -> withWeekday(words, inYear(words, date)))
                .or(() -> dayNumber(words, index));
    }

    /** "October 17 (Tuesday)". */
    private static Found withWeekday(Words words, Found date) {
        return words.is(date.to(), "(") && words.is(date.to() + 2, ")")
                ? words.lexicon()
                        .weekday(words.lower(date.to() + 1))
                        .map(day -> new Found(
                                date.from(),
                                date.to() + 3,
                                new Phrase.WithWeekday(day.value(), date.phrase()),
                                date.rule()))
                        .orElse(date)
                : date;
    }

    private static Found inYear(Words words, Found date) {
        boolean yearly = date.phrase() instanceof Phrase.YearlyDay || date.phrase() instanceof Phrase.YearlyMonth;
        if (!yearly || (words.is(date.to(), "in") && words.year(date.to() + 1).isPresent())) {
            return date;
        }
        int at = words.skip(date.to(), "of", "in");
        return WholePeriods.unit(words, at, ChronoUnit.YEARS)
                .filter(year -> !words.is(at, "the") || year.phrase() instanceof Phrase.Carried)
                .map(year -> WholePeriods.within(date, Optional.of(year)))
                .orElse(date);
    }

    /** "the 20th of next month"; alone only after "on", and where no noun follows. */
    private static Optional<Found> dayNumber(Words words, int index) {
        int at = words.skip(index, "the");
        return words.ordinal(at).filter(Words.Figure::isDayOfMonth).flatMap(day -> {
            Found alone = new Found(index, day.to(), new Phrase.DayNumber(day.value()), "day of the month");
            Optional<Found> month = words.is(day.to(), "of")
                    ? WholePeriods.unit(words, day.to() + 1, ChronoUnit.MONTHS)
                    : Optional.empty();
            boolean spoken = words.is(index - 1, "on", "until", "since")
                    && at > index
                    && Character.isDigit(words.lower(at).charAt(0));
            boolean closed = !words.isWord(day.to()) || words.is(day.to(), "and", "at", "in", "to", "after", "before");
            if (month.isPresent()) {
                return Optional.of(WholePeriods.within(alone, month));
            }
            return spoken && closed && !words.isHyphen(day.to()) ? Optional.of(alone) : Optional.empty();
        });
    }
}
