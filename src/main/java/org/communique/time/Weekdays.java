package org.communique.time;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.communique.claim.Precision;
import org.communique.text.NameTag;
import org.communique.time.Phrase.Shift;
import org.communique.time.TimeLexicon.Named;
import org.communique.time.TimeLexicon.Sense;

/** Weekdays: "Wednesday afternoon", "last Friday", "Friday of next week", "next week on Friday", "Wednesday, June 15". */
final class Weekdays implements TimeRule {

    private static final String RULE = "weekday";
    private final TimeRule dates;

    Weekdays(TimeRule dates) {
        this.dates = dates;
    }

    @Override
    public Optional<Found> at(Words words, int index) {
        return weekThenDay(words, index).or(() -> shifted(words, index)).or(() -> plain(words, index));
    }

    private static Optional<Found> weekThenDay(Words words, int index) {
        return WholePeriods.unit(words, index, ChronoUnit.WEEKS)
                .filter(week -> week.phrase() instanceof Phrase.Counted)
                .flatMap(week -> {
                    int at = words.skip(words.skip(week.to(), ","), "on");
                    return day(words, at)
                            .map(day -> new Found(
                                    index,
                                    daypart(words, at + 1),
                                    new Phrase.Within(new Phrase.Weekday(day.value(), Shift.NEAREST), week.phrase()),
                                    RULE));
                });
    }

    private static Optional<Found> shifted(Words words, int index) {
        int start = words.skip(index, "the");
        boolean past = words.follow(start, "this", "past") || words.follow(start, "this", "last");
        boolean coming = words.follow(start, "this", "coming") || words.is(start, "coming", "upcoming");
        int at = words.follow(start, "this", "coming") || past ? start + 2 : start + 1;
        Optional<Shift> shift = past || coming ? Optional.of(Shift.NEAREST) : WholePeriods.shift(words, start);
        if (shift.isEmpty() || day(words, at).isEmpty()) {
            return Optional.empty();
        }
        DayOfWeek day = day(words, at).get().value();
        Phrase weekday = new Phrase.Weekday(day, shift.get());
        Phrase phrase = past || coming ? new Phrase.Running(past, weekday) : weekday;
        return Optional.of(new Found(index, daypart(words, at + 1), phrase, RULE));
    }

    private Optional<Found> plain(Words words, int index) {
        Optional<Named<DayOfWeek>> named = day(words, index);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        DayOfWeek day = named.get().value();
        int end = daypart(words, words.skip(index + 1, "."));
        Optional<Found> dated = withDate(words, index, end, day);
        if (dated.isPresent() || named.get().sense() == Sense.DATED) {
            return dated;
        }
        int bare = daypart(words, index + 1);
        Phrase weekday = new Phrase.Weekday(day, Shift.NEAREST);
        int week = words.skip(words.skip(bare, ","), "of");
        return WholePeriods.unit(words, week, ChronoUnit.WEEKS)
                .filter(found -> found.phrase() instanceof Phrase.Counted && !words.is(week, "the"))
                .map(found -> new Found(index, found.to(), new Phrase.Within(weekday, found.phrase()), RULE))
                .or(() -> Optional.of(new Found(index, bare, weekday, RULE)));
    }

    /** "Wednesday, June 15", "Wednesday (15/6/2022)", "Friday the 15th". */
    private Optional<Found> withDate(Words words, int index, int end, DayOfWeek day) {
        boolean bracket = words.is(end, "(");
        int at = words.skip(end, ",", "(");
        Optional<Found> date = dates.at(words, at).filter(found -> isDay(found.phrase()));
        if (date.isEmpty()) {
            return dayOnly(words, index, end, day);
        }
        int to = bracket ? words.skip(date.get().to(), ")") : date.get().to();
        return Optional.of(new Found(
                index,
                to,
                new Phrase.WithWeekday(day, date.get().phrase()),
                date.get().rule()));
    }

    private static Optional<Found> dayOnly(Words words, int index, int end, DayOfWeek day) {
        if (!words.is(end, "the")) {
            return Optional.empty();
        }
        return words.ordinal(end + 1)
                .filter(number -> number.isDayOfMonth() && !words.is(number.to(), "of"))
                .filter(number -> !words.isWord(number.to()) || words.is(number.to(), "until", "to", "and", "at"))
                .map(number -> new Found(
                        index, number.to(), new Phrase.WithWeekday(day, new Phrase.DayNumber(number.value())), RULE));
    }

    private static boolean isDay(Phrase phrase) {
        return phrase instanceof Phrase.YearlyDay
                || phrase instanceof Phrase.TwoNumbers
                || (phrase instanceof Phrase.Fixed fixed && fixed.bounds().precision() == Precision.DAY);
    }

    private static int daypart(Words words, int index) {
        return words.lexicon().word("daypart", words.lower(index)).isPresent() ? index + 1 : index;
    }

    private static Optional<Named<DayOfWeek>> day(Words words, int index) {
        return words.lexicon()
                .weekday(words.lower(index))
                .filter(named -> named.sense() == Sense.PLAIN || words.isCapitalized(index))
                .filter(named -> !isName(words, index));
    }

    /** Part of a name of several words, as in the name of a newspaper. */
    private static boolean isName(Words words, int index) {
        NameTag tag = words.tokens().get(index).tag();
        return (tag == NameTag.ORGANIZATION || tag == NameTag.PERSON)
                && ((words.has(index - 1) && words.tokens().get(index - 1).tag() == tag)
                        || (words.has(index + 1)
                                && words.tokens().get(index + 1).tag() == tag));
    }
}
