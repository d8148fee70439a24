package org.communique.time;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a year by number: "the third quarter of 2016", "Q3", "H1 2016", "the first 11 months of this year", "the second week of May". */
final class YearParts implements TimeRule {

    private static final String RULE = "part of a year";
    private static final Pattern SHORT = Pattern.compile("([qh])([1-4])|([1-4])([qh])");
    private final TimeRule dates;
    private final TimeRule fiscal;

    YearParts(TimeRule dates, TimeRule fiscal) {
        this.dates = dates;
        this.fiscal = fiscal;
    }

    @Override
    public Optional<Found> at(Words words, int index) {
        return abbreviated(words, index)
                .or(() -> yearBefore(words, index))
                .or(() -> ofFiscalYear(words, index))
                .or(() -> stretch(words, index))
                .or(() -> bareStretch(words, index))
                .or(() -> ordinal(words, index))
                .or(() -> monthsTo(words, index));
    }

    private static Optional<Found> abbreviated(Words words, int index) {
        Matcher matcher = SHORT.matcher(words.lower(index));
        if (!matcher.matches() || !words.isWord(index)) {
            return Optional.empty();
        }
        boolean letterFirst = matcher.group(1) != null;
        boolean quarter = (letterFirst ? matcher.group(1) : matcher.group(4)).equals("q");
        int n = Integer.parseInt(letterFirst ? matcher.group(2) : matcher.group(3));
        if (!quarter && n > 2) {
            return Optional.empty();
        }
        Found part = new Found(index, index + 1, new Phrase.YearPart(n, quarter ? 3 : 6), RULE);
        Optional<Found> year = WholePeriods.year(words, index + 1);
        return quarter || year.isPresent() ? Optional.of(WholePeriods.within(part, year)) : Optional.empty();
    }

    /** "2016 Q3", "2016 H2". */
    private static Optional<Found> yearBefore(Words words, int index) {
        Matcher matcher = SHORT.matcher(words.lower(index + 1));
        if (words.year(index).isEmpty() || !matcher.matches() || matcher.group(1) == null) {
            return Optional.empty();
        }
        Phrase part = new Phrase.YearPart(
                Integer.parseInt(matcher.group(2)), matcher.group(1).equals("q") ? 3 : 6);
        Phrase year = new Phrase.Fixed(Years.year(words.year(index).get()));
        return Optional.of(new Found(index, index + 2, new Phrase.Within(part, year), RULE));
    }

    /** "the first seven months of the current fiscal year", "the first quarter of FY24": counted from the first day of that year. */
    private Optional<Found> ofFiscalYear(Words words, int index) {
        int at = words.skip(index, "the");
        if (!words.is(at, "first", "opening")) {
            return Optional.empty();
        }
        int number = words.isHyphen(at + 1) ? at + 2 : at + 1;
        int single = words.is(number, "month") ? 1 : words.is(number, "quarter") ? 3 : words.is(number, "half") ? 6 : 0;
        Optional<Words.Figure> count = single > 0
                ? Optional.of(new Words.Figure(single, number))
                : words.cardinal(number).filter(figure -> words.is(figure.to(), "months"));
        return count.flatMap(figure -> {
            int year = words.skip(words.skip(figure.to() + 1, "of", "in"), "the");
            Phrase part = new Phrase.Stretch(true, figure.value(), ChronoUnit.MONTHS);
            return fiscal.at(words, year)
                    .map(whole -> new Found(index, whole.to(), new Phrase.Within(part, whole.phrase()), RULE));
        });
    }

    /** "the first 11 months of this year", "the last two months of 2022"; only months may stand without their year. */
    private Optional<Found> stretch(Words words, int index) {
        int at = words.skip(index, "the");
        boolean first = words.is(at, "first", "opening");
        if (!first && !words.is(at, "last", "final", "closing")) {
            return Optional.empty();
        }
        return words.cardinal(at + 1)
                .flatMap(count -> words.lexicon().unit(words.lower(count.to())).flatMap(unit -> {
                    int end = count.to() + 1;
                    Found part = new Found(
                            index, end, new Phrase.Stretch(first, count.value() * unit.times(), unit.unit()), RULE);
                    Optional<Found> whole = WholePeriods.yearOrMonth(words, end, dates);
                    boolean months =
                            first && unit.unit() == ChronoUnit.MONTHS && !words.is(end, "of", "in", "after", "since");
                    boolean introduced = words.is(index - 1, "in", "over", "during", "throughout");
                    return whole.isPresent() || (months && introduced)
                            ? Optional.of(inYear(words, part, whole))
                            : Optional.empty();
                }));
    }

    /** "in nine months of 2023", "for the eight months of this year": counted from the first of January. */
    private Optional<Found> bareStretch(Words words, int index) {
        int at = words.skip(index, "the");
        if (!words.is(index - 1, "in", "for", "over", "during", "within")) {
            return Optional.empty();
        }
        return words.cardinal(at)
                .filter(count -> words.is(count.to(), "months") && words.is(count.to() + 1, "of", "in"))
                .flatMap(count -> WholePeriods.year(words, count.to() + 1).map(year -> {
                    Phrase months = new Phrase.Stretch(true, count.value(), ChronoUnit.MONTHS);
                    return inYear(words, new Found(index, count.to() + 1, months, RULE), Optional.of(year));
                }));
    }

    private static Found inYear(Words words, Found part, Optional<Found> whole) {
        Found stated = WholePeriods.within(part, whole.filter(found -> !isTheYear(words, found)));
        return new Found(part.from(), whole.map(Found::to).orElse(part.to()), stated.phrase(), RULE);
    }

    /** "of the year" names no year by itself. */
    private static boolean isTheYear(Words words, Found whole) {
        return whole.to() - whole.from() == 3 && words.follow(whole.from(), "of", "the", "year");
    }

    private Optional<Found> ordinal(Words words, int index) {
        int at = words.skip(index, "the");
        boolean last = words.is(at, "last", "final");
        Optional<Words.Figure> number = last
                ? Optional.of(new Words.Figure(-1, at + 1))
                : words.is(at, "latter") ? Optional.of(new Words.Figure(2, at + 1)) : words.ordinal(at);
        return number.flatMap(n -> named(words, index, n));
    }

    private Optional<Found> named(Words words, int index, Words.Figure n) {
        int at = words.isHyphen(n.to()) ? n.to() + 1 : n.to();
        if (words.is(at, "quarter", "half")) {
            return quarterOrHalf(words, index, at, n.value());
        }
        if (words.is(at, "week")) {
            Found part = new Found(index, at + 1, new Phrase.NthWeek(n.value()), RULE);
            return WholePeriods.yearOrMonth(words, at + 1, dates)
                    .map(whole -> WholePeriods.within(part, Optional.of(whole)));
        }
        return words.lexicon().weekday(words.lower(at)).flatMap(day -> {
            Found part = new Found(index, at + 1, new Phrase.NthWeekday(n.value(), day.value()), RULE);
            return WholePeriods.yearOrMonth(words, at + 1, dates)
                    .map(whole -> WholePeriods.within(part, Optional.of(whole)));
        });
    }

    private static Optional<Found> quarterOrHalf(Words words, int index, int at, int n) {
        boolean quarter = words.is(at, "quarter");
        int parts = quarter ? 4 : 2;
        int which = n == -1 ? parts : n;
        Optional<Found> year = WholePeriods.year(words, at + 1);
        boolean ofSomethingElse = words.is(at + 1, "of") && year.isEmpty();
        if (which > parts || ofSomethingElse || (n == -1 && year.isEmpty())) {
            return Optional.empty();
        }
        Found part = new Found(index, at + 1, new Phrase.YearPart(which, 12 / parts), RULE);
        return Optional.of(inYear(words, part, year));
    }

    /** "the nine months to September", "the six-month period ended March 2023", "the year to June". */
    private Optional<Found> monthsTo(Words words, int index) {
        int at = words.skip(words.skip(index, "the"), "fiscal", "financial");
        Optional<Words.Figure> count =
                at > index && words.is(at, "year") ? Optional.of(new Words.Figure(12, at)) : words.cardinal(at);
        return count.flatMap(n -> {
            int noun = words.isHyphen(n.to()) ? n.to() + 1 : n.to();
            int link = words.skip(noun + 1, "period", "that", "which");
            if (words.is(noun, "quarters") && words.is(noun + 1, "to")) {
                return quartersTo(words, index, n.value(), noun + 2);
            }
            if (!words.is(noun, "months", "month", "year")
                    || !words.is(link, "to", "through", "until", "ended", "ending")) {
                return Optional.empty();
            }
            return dates.at(words, words.skip(words.skip(link + 1, "in", "on"), "late"))
                    .map(end ->
                            new Found(index, end.to(), new Phrase.MonthsTo(n.value(), end.phrase()), "months up to"));
        });
    }

    /** "the four quarters to the end of Q4 2023", as British statistics count. */
    private static Optional<Found> quartersTo(Words words, int index, int count, int start) {
        int end = words.follow(start, "the", "end", "of") ? start + 3 : start;
        return abbreviated(words, end)
                .filter(quarter -> quarter.to() > end + 1)
                .map(quarter -> new Found(
                        index, quarter.to(), new Phrase.MonthsTo(3 * count, quarter.phrase()), "months up to"));
    }
}
