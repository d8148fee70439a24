package org.communique.time;

import java.util.Optional;
import org.communique.time.TimeLexicon.Sense;

/** Seasons and holidays used as dates: "summer 2016", "the spring of 2022", "on Christmas Day", "New Year's Eve 2021". */
final class SeasonsAndHolidays implements TimeRule {

    @Override
    public Optional<Found> at(Words words, int index) {
        return season(words, index).or(() -> holiday(words, index));
    }

    private static Optional<Found> season(Words words, int index) {
        int at = words.skip(index, "the");
        return words.lexicon().season(words.lower(at)).flatMap(named -> {
            Found season = new Found(index, at + 1, new Phrase.Season(named.value()), "season");
            Optional<Found> year = WholePeriods.year(words, at + 1);
            boolean introduced = words.is(
                            index - 1, "in", "last", "this", "next", "early", "late", "since", "until", "by", "during",
                            "over", "-")
                    && (named.sense() == Sense.PLAIN
                            || !words.is(at, "fall")
                            || !words.is(at + 1, "of", "in", "to", "from"));
            return year.isPresent() || introduced ? Optional.of(WholePeriods.within(season, year)) : Optional.empty();
        });
    }

    private static Optional<Found> holiday(Words words, int index) {
        int at = words.skip(index, "the");
        return words.has(at)
                ? words.lexicon().holidays().longestAt(words.tokens(), at).flatMap(match -> {
                    Found holiday = new Found(
                            index, match.to(), new Phrase.Holiday(match.values().getFirst()), "holiday");
                    Optional<Found> year = WholePeriods.year(words, match.to());
                    boolean used = words.isCapitalized(at)
                            && (year.isPresent()
                                    || words.is(
                                            index - 1, "on", "at", "since", "until", "by", "before", "after", "from",
                                            "over", "around", "for", "last", "this", "next", "during", "to", "of",
                                            "and"));
                    boolean closed = year.isPresent() || !words.isCapitalized(match.to());
                    return used && closed ? Optional.of(WholePeriods.within(holiday, year)) : Optional.empty();
                })
                : Optional.empty();
    }
}
