package org.communique.time;

import java.util.ArrayList;
import java.util.List;
import org.communique.claim.Precision;

/** Enumerations that name their year once: "in March and October 2022". */
final class Lists {

    private Lists() {}

    /** The same phrases, with the year of the last given to those before it that only commas and "and" part from it. */
    static List<Found> shareYears(Words words, List<Found> found) {
        List<Found> shared = new ArrayList<>(found);
        for (int index = shared.size() - 2; index >= 0; index--) {
            Found first = shared.get(index);
            Found second = shared.get(index + 1);
            boolean yearly = first.phrase() instanceof Phrase.YearlyMonth || first.phrase() instanceof Phrase.YearlyDay;
            if (yearly
                    && areJoined(words, first.to(), second.from())
                    && second.phrase() instanceof Phrase.Fixed fixed
                    && (fixed.bounds().precision() == Precision.MONTH
                            || fixed.bounds().precision() == Precision.DAY)) {
                Phrase year =
                        new Phrase.Fixed(Years.year(fixed.bounds().earliest().getYear()));
                Phrase.Within within = new Phrase.Within(first.phrase(), year);
                shared.set(
                        index,
                        YearlyTimes.in(fixed.bounds().earliest().getYear(), first.phrase())
                                .map(bounds ->
                                        new Found(first.from(), first.to(), new Phrase.Fixed(bounds), first.rule()))
                                .orElse(new Found(first.from(), first.to(), within, first.rule())));
            }
        }
        return shared;
    }

    private static boolean areJoined(Words words, int from, int to) {
        boolean joint = false;
        for (int index = from; index < to; index++) {
            if (!words.is(index, ",", "and", "or", "&", "in", "on")) {
                return false;
            }
            joint = true;
        }
        return joint && to - from <= 3;
    }
}
