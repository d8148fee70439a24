package org.communique.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime.Bounds;
import org.communique.text.NameTag;
import org.communique.time.TimeLexicon.Named;
import org.communique.time.TimeLexicon.Sense;
import org.communique.time.Words.Figure;

/** Dates with the month as a word: "June 15, 2022", "15 June", "the 15th of June", "Oct. 2", "June 2022", "March". */
final class DateWords implements TimeRule {

    private static final String RULE = "date in words";
    private static final Pattern GLUED = Pattern.compile("([a-z]{3,9})(\\d{1,2})");
    private static final Pattern DAY_AND_YEAR = Pattern.compile("(\\d{1,2}),(\\d{4})");

    @Override
    public Optional<Found> at(Words words, int index) {
        return monthFirst(words, index)
                .or(() -> dayFirst(words, index))
                .or(() -> glued(words, index))
                .or(() -> yearFirst(words, index));
    }

    private static Optional<Found> monthFirst(Words words, int index) {
        Optional<Named<Month>> named = words.lexicon().month(words.lower(index));
        if (named.isEmpty() || isName(words, index, named.get().sense())) {
            return Optional.empty();
        }
        Month month = named.get().value();
        if (named.get().sense() != Sense.PLAIN && !words.isCapitalized(index)) {
            return Optional.empty();
        }
        int next = words.skip(index + 1, ".");
        return monthAndDay(words, index, next, month)
                .or(() -> monthAndYear(words, index, words.skip(next, ",", "of"), month))
                .or(() -> standsAlone(words, index, named.get().sense())
                        ? Optional.of(new Found(index, index + 1, new Phrase.YearlyMonth(month), "month"))
                        : Optional.empty());
    }

    private static Optional<Found> monthAndDay(Words words, int from, int next, Month month) {
        Matcher joined = DAY_AND_YEAR.matcher(words.lower(next));
        if (joined.matches()) {
            return fixedDay(
                    from, next + 1, Integer.parseInt(joined.group(2)), month, Integer.parseInt(joined.group(1)));
        }
        int at = words.touches(next) && (words.isHyphen(next) || words.is(next, "/"))
                ? next + 1
                : words.skip(next, "the");
        Optional<Figure> day = words.dayNumber(at).or(() -> words.ordinal(at).filter(Figure::isDayOfMonth));
        if (day.isEmpty() || isCount(words, day.get().to())) {
            return Optional.empty();
        }
        return withYear(words, from, day.get(), month);
    }

    /** "in May 20 people died": the number belongs to what follows. */
    private static boolean isCount(Words words, int after) {
        return words.lexicon().word("counted", words.lower(after)).isPresent()
                || words.is(after, "%", "percent", "million", "billion")
                || (words.isHyphen(after)
                        && words.lexicon().unit(words.lower(after + 1)).isPresent());
    }

    private static Optional<Found> withYear(Words words, int from, Figure day, Month month) {
        int at = words.skip(day.to(), ",", "of");
        return words.year(at)
                .filter(year -> !words.is(at + 1, "%"))
                .map(year -> fixedDay(from, at + 1, year, month, day.value()))
                .orElseGet(() -> yearlyDay(from, day.to(), month, day.value()));
    }

    private static Optional<Found> fixedDay(int from, int to, int year, Month month, int day) {
        try {
            Bounds bounds = Bounds.day(LocalDate.of(year, month, day));
            return Optional.of(new Found(from, to, new Phrase.Fixed(bounds), RULE));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Found> yearlyDay(int from, int to, Month month, int day) {
        return day > month.maxLength()
                ? Optional.empty()
                : Optional.of(new Found(from, to, new Phrase.YearlyDay(MonthDay.of(month, day)), RULE));
    }

    private static Optional<Found> monthAndYear(Words words, int from, int at, Month month) {
        return words.year(at).map(year -> new Found(from, at + 1, month(YearMonth.of(year, month)), "month and year"));
    }

    private static Phrase month(YearMonth month) {
        return new Phrase.Fixed(new Bounds(month.atDay(1), month.atEndOfMonth(), Precision.MONTH));
    }

    private static Optional<Found> dayFirst(Words words, int index) {
        int start = words.skip(index, "the");
        Optional<Figure> digits = words.dayNumber(start);
        Optional<Figure> day = digits.or(() -> words.ordinal(start).filter(Figure::isDayOfMonth));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int after = words.skip(day.get().to(), ".");
        int at = words.skip(after, "of", "-");
        boolean spelledAlone = digits.isEmpty() && at == after;
        Optional<Named<Month>> named = words.lexicon().month(words.lower(at));
        if (named.isEmpty() || spelledAlone || (named.get().sense() != Sense.PLAIN && !words.isCapitalized(at))) {
            return Optional.empty();
        }
        int end = words.is(at + 1, ".")
                        && !words.is(at + 1, "")
                        && words.year(at + 2).isPresent()
                ? at + 2
                : at + 1;
        return withYear(
                words, index, new Figure(day.get().value(), end), named.get().value());
    }

    private static Optional<Found> glued(Words words, int index) {
        String word = words.lower(index);
        Matcher matcher = GLUED.matcher(word);
        if (word.isEmpty() || !Character.isDigit(word.charAt(word.length() - 1)) || !matcher.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(matcher.group(2));
        return words.lexicon()
                .month(matcher.group(1))
                .filter(named -> day >= 1)
                .flatMap(named -> withYear(words, index, new Figure(day, index + 1), named.value()));
    }

    private static Optional<Found> yearFirst(Words words, int index) {
        Optional<Integer> year = words.year(index);
        int at = words.skip(index + 1, ",");
        Optional<Named<Month>> named = words.lexicon().month(words.lower(at));
        boolean apart = at > index + 1 && words.isWord(at + 1);
        if (year.isEmpty()
                || named.isEmpty()
                || apart
                || words.dayNumber(at + 1).isPresent()) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(year.get(), named.get().value());
        return Optional.of(new Found(index, at + 1, month(month), "month and year"));
    }

    /** Whether a month's name without number is meant as the month. */
    private static boolean standsAlone(Words words, int index, Sense sense) {
        return switch (sense) {
            case PLAIN -> true;
            case DATED -> false;
            case EVIDENCE -> hasEvidence(words, index);
        };
    }

    private static boolean hasEvidence(Words words, int index) {
        boolean introduced = words.is(
                index - 1, "in", "of", "since", "until", "till", "by", "from", "to", "through", "between", "and",
                "during", "for", "last", "next", "this", "early", "late", "mid", "around", "before", "after", "-", "–",
                "/");
        boolean determined = words.is(index - 1, "a", "the", "his", "her", "their", "its", "'s")
                && !words.is(index + 1, "on", "for", "to", "of", "in");
        boolean verbFollows = words.is(index + 1, "be", "have", "not", "also");
        return (introduced || determined) && !verbFollows;
    }

    /** Part of a person's or an organization's name of several words. */
    private static boolean isName(Words words, int index, Sense sense) {
        NameTag tag = words.tokens().get(index).tag();
        boolean mayBeSurname = tag == NameTag.PERSON && sense != Sense.PLAIN;
        boolean named = tag == NameTag.PERSON || tag == NameTag.ORGANIZATION;
        return mayBeSurname || (named && (tagOf(words, index - 1) == tag || tagOf(words, index + 1) == tag));
    }

    private static NameTag tagOf(Words words, int index) {
        return words.has(index) ? words.tokens().get(index).tag() : NameTag.NONE;
    }
}
