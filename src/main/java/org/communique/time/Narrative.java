package org.communique.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime.Bounds;
import org.communique.text.Sentence;
import org.communique.time.Frame.Resolved;

/** What an article has said of time so far: the year a sentence speaks of, and the last stated time that "that day" can mean. */
final class Narrative {

    /** How many sentences back a time may be leaned on. */
    private static final int MEMORY = 3;

    /** From so many days ahead a weekday needs a word like "next" beside a past day of the same name. */
    private static final int FAR = 5;

    private final Map<DayOfWeek, LocalDate> pastDays = new EnumMap<>(DayOfWeek.class);
    private final CalendarResolver resolver;
    private final Optional<LocalDate> anchor;
    private final NumberOrder order;
    private Optional<Resolved> scope = Optional.empty();
    private Optional<Resolved> before = Optional.empty();
    private int sentence;
    private int statedIn;
    private boolean headline;

    Narrative(CalendarResolver resolver, Optional<LocalDate> anchor, NumberOrder order) {
        this.resolver = resolver;
        this.anchor = anchor;
        this.order = order;
    }

    /** Goes on to the next sentence. Nothing is carried from a headline into the text below it. */
    void enter(Sentence next) {
        scope = Optional.empty();
        sentence = next.index();
        if (sentence - statedIn > MEMORY || (headline && !next.headline())) {
            before = Optional.empty();
        }
        headline = next.headline();
    }

    /** Lays a phrase of the current sentence on the calendar and remembers it. */
    Optional<Resolved> resolve(Words words, Found found) {
        boolean future = new Tense(words).isFuture(found.from(), found.to()).orElse(looksAhead(found.phrase()));
        Optional<Resolved> resolved = resolver.resolve(found.phrase(), new Frame(anchor, future, scope, before, order));
        Optional<Resolved> settled = resolved.map(known -> settle(found.phrase(), known));
        settled.ifPresent(known -> remember(words, found, known));
        return settled;
    }

    /** A weekday that the article has used for a day gone by is not used for the one of almost a week ahead without "next". */
    private Resolved settle(Phrase phrase, Resolved known) {
        if (phrase instanceof Phrase.WithWeekday dated && known.bounds().precision() == Precision.DAY) {
            pastDays.put(dated.weekday(), known.bounds().earliest());
        }
        if (!(phrase instanceof Phrase.Weekday weekday)
                || weekday.shift() != Phrase.Shift.NEAREST
                || anchor.isEmpty()) {
            return known;
        }
        LocalDate day = known.bounds().earliest();
        if (!day.isAfter(anchor.get())) {
            pastDays.put(weekday.day(), day);
            return known;
        }
        boolean far = !day.isBefore(anchor.get().plusDays(FAR));
        return far && day.minusWeeks(1).equals(pastDays.get(weekday.day()))
                ? known.with(Bounds.day(day.minusWeeks(1)))
                : known;
    }

    /** Without a word that tells, limits and "this weekend" look ahead, all other times back. */
    private static boolean looksAhead(Phrase phrase) {
        return phrase instanceof Phrase.Deadline
                || (phrase instanceof Phrase.Weekend weekend && weekend.shift() == Phrase.Shift.THIS);
    }

    private void remember(Words words, Found found, Resolved known) {
        boolean limit = found.phrase() instanceof Phrase.Since || found.phrase() instanceof Phrase.Stretching;
        if (!limit) {
            before = Optional.of(known);
            statedIn = sentence;
        }
        boolean year = known.bounds().precision() == Precision.YEAR && !(found.phrase() instanceof Phrase.Deadline);
        if (year && (found.from() <= 3 || opensClause(words, found.from()))) {
            scope = Optional.of(known);
        }
    }

    /** "In 2022, ...", ", last year ...": the year stands at the head of what follows. */
    private static boolean opensClause(Words words, int from) {
        return words.is(from - 1, ",") || (words.is(from - 1, "in") && words.is(from - 2, ",", "and"));
    }
}
