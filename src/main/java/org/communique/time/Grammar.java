package org.communique.time;

import java.util.List;
import java.util.Optional;

/** All rules, the simple ones and those that are built from others; where several read, the longest reading wins. */
final class Grammar {

    private final List<TimeRule> points;
    private final List<TimeRule> compounds;

    Grammar() {
        TimeRule words = new DateWords();
        TimeRule figures = new NumericDates();
        TimeRule dates = (sentence, index) -> longest(List.of(words, figures), sentence, index);
        TimeRule seasons = new SeasonsAndHolidays();
        TimeRule names = (sentence, index) -> longest(List.of(words, seasons), sentence, index);
        TimeRule fiscal = new FiscalYears();
        this.points = List.of(
                new DatesInYears(dates),
                new Years(),
                new Weekdays(dates),
                new CountedPeriods(names),
                new YearParts(dates, fiscal),
                seasons,
                fiscal,
                new CarriedTimes(this),
                new PartsOfPeriods(this),
                new Distances(this));
        this.compounds = List.of(new Ranges(this, dates), new Limits(this));
    }

    /** One time, but no range and no limit. */
    Optional<Found> point(Words words, int index) {
        return words.has(index) && words.canOpen(index)
                ? words.remember(index, at -> longest(points, words, at))
                : Optional.empty();
    }

    /** The longest time phrase of any kind that begins at token {@code index}. */
    Optional<Found> any(Words words, int index) {
        if (!words.canOpen(index)) {
            return Optional.empty();
        }
        Optional<Found> compound = longest(compounds, words, index);
        Optional<Found> point = point(words, index);
        return compound.isPresent()
                        && point.map(found -> found.to() <= compound.get().to()).orElse(true)
                ? compound
                : point;
    }

    private static Optional<Found> longest(List<TimeRule> rules, Words words, int index) {
        Optional<Found> longest = Optional.empty();
        for (TimeRule rule : rules) {
            Optional<Found> found = rule.at(words, index);
            if (found.isPresent()
                    && (longest.isEmpty() || found.get().to() > longest.get().to())) {
                longest = found;
            }
        }
        return longest;
    }
}
