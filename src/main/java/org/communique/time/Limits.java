package org.communique.time;

import java.util.Optional;
import org.communique.time.TimeLexicon.UnitWord;

/** Times with one stated end: "since 2019", "by 2025", "until March", "90 days starting Dec. 1", "the week of June 12". */
final class Limits implements TimeRule {

    private final Grammar grammar;

    Limits(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Found> at(Words words, int index) {
        return since(words, index)
                .or(() -> deadline(words, index))
                .or(() -> weekOf(words, index))
                .or(() -> lasting(words, index));
    }

    private Optional<Found> since(Words words, int index) {
        if (!words.is(index, "since")) {
            return Optional.empty();
        }
        return grammar.point(words, words.skip(index + 1, "at", "least", "around"))
                .map(start -> new Found(index, start.to(), new Phrase.Since(start.phrase()), "since"));
    }

    private Optional<Found> deadline(Words words, int index) {
        if (!words.is(index, "by", "until", "till")) {
            return Optional.empty();
        }
        return grammar.point(words, words.skip(index + 1, "at", "around"))
                .map(end -> new Found(index, end.to(), new Phrase.Deadline(end.phrase()), "time limit"));
    }

    private Optional<Found> weekOf(Words words, int index) {
        int at = words.skip(index, "the");
        if (!words.is(at, "week") || !words.is(at + 1, "of", "beginning", "starting", "commencing")) {
            return Optional.empty();
        }
        int start = words.skip(at + 2, "on");
        return grammar.point(words, start)
                .or(() -> dayNumber(words, start))
                .map(day -> new Found(index, day.to(), new Phrase.WeekOf(day.phrase()), "week of a day"));
    }

    private static Optional<Found> dayNumber(Words words, int index) {
        return words.is(index, "the")
                ? words.ordinal(index + 1)
                        .filter(Words.Figure::isDayOfMonth)
                        .map(day -> new Found(index, day.to(), new Phrase.DayNumber(day.value()), "day of the month"))
                : Optional.empty();
    }

    private Optional<Found> lasting(Words words, int index) {
        Optional<Words.Figure> count =
                words.is(index, "a", "one") ? Optional.of(new Words.Figure(1, index + 1)) : words.cardinal(index);
        return count.flatMap(n -> words.lexicon().unit(words.lower(n.to())).flatMap(unit -> {
            int at = words.skip(n.to() + 1, ",");
            boolean from = words.is(at, "from") && (at > n.to() + 1 || words.is(index - 1, "for"));
            return from || words.is(at, "starting", "beginning")
                    ? start(words, at + 1).map(day -> lasting(index, n.value(), unit, day))
                    : Optional.empty();
        }));
    }

    private Optional<Found> start(Words words, int index) {
        return grammar.point(words, words.skip(words.skip(index, "from"), "on"));
    }

    private static Found lasting(int index, int count, UnitWord unit, Found day) {
        Phrase phrase = new Phrase.Lasting(count * unit.times(), unit.unit(), day.phrase());
        return new Found(index, day.to(), phrase, "stretch from a day");
    }
}
