package org.communique.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime.Bounds;

/** Years, pairs of years, decades and centuries: "2022", "2023-24", "the 1990s", "the 21st century". */
final class Years implements TimeRule {

    private static final Pattern DECADE = Pattern.compile("(?:(\\d{2})|['’])?(\\d0)'?s");
    private static final Pattern SHORT = Pattern.compile("\\d{2}");
    private static final Pattern SLASHED = Pattern.compile("((?:19|20)\\d{2})/(\\d{2}|\\d{4})");
    private static final int FIRST_PLAIN = 1800;
    private static final int LAST_PLAIN = 2099;

    @Override
    public Optional<Found> at(Words words, int index) {
        return pair(words, index)
                .or(() -> decade(words, index))
                .or(() -> spelledDecade(words, index))
                .or(() -> century(words, index))
                .or(() -> single(words, index));
    }

    private static Optional<Found> single(Words words, int index) {
        int at = words.skip(index, "year");
        return words.year(at)
                .filter(year -> year >= FIRST_PLAIN && year <= LAST_PLAIN && isYear(words, at))
                .map(year -> new Found(index, at + 1, new Phrase.Fixed(year(year)), "year"));
    }

    static Bounds year(int year) {
        return new Bounds(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /** Whether four figures are a year: not a count, not money, not part of a number or a name. */
    private static boolean isYear(Words words, int index) {
        if (words.is(index - 1, "©", "copyright", "(c)")) {
            return false;
        }
        if (words.is(index - 1, "than") && words.is(index - 2, "later", "earlier", "sooner")) {
            return true;
        }
        if (words.is(index - 1, "year") || words.is(index - 1, "in", "since", "by", "until")) {
            return !isUnit(words, index + 1);
        }
        boolean money = words.touches(index) && !words.is(index - 1, "(", "\"", "“", "‘", "'", "-", "–", "—", "/", "[");
        boolean glued =
                words.touches(index + 1) && words.is(index + 1, "%", "-", "°", "x") && !isSpan(words, index + 1);
        return !money
                && !glued
                && !isUnit(words, index + 1)
                && words.lexicon().word("number-before", words.lower(index - 1)).isEmpty();
    }

    private static boolean isUnit(Words words, int index) {
        return words.lexicon().word("counted", words.lower(index)).isPresent();
    }

    private static boolean isSpan(Words words, int index) {
        return words.isHyphen(index)
                && (words.year(index + 1).isPresent() || !Character.isDigit((words.lower(index + 1) + "x").charAt(0)));
    }

    /** "2023-24", "2023/24": two years that follow each other, or a longer span; "2014-2018" is left to the ranges. */
    private static Optional<Found> pair(Words words, int index) {
        Matcher slashed = SLASHED.matcher(words.lower(index));
        if (slashed.matches()) {
            String second = slashed.group(2);
            return pair(index, index + 1, Integer.parseInt(slashed.group(1)), second.substring(second.length() - 2));
        }
        boolean joined = words.touches(index + 1) && words.touches(index + 2);
        boolean hyphened = joined && (words.isHyphen(index + 1) || words.is(index + 1, "/"));
        if (words.year(index).isEmpty()
                || !hyphened
                || !SHORT.matcher(words.lower(index + 2)).matches()) {
            return Optional.empty();
        }
        return pair(index, index + 3, words.year(index).get(), words.lower(index + 2));
    }

    private static Optional<Found> pair(int from, int to, int first, String second) {
        int end = first / 100 * 100 + Integer.parseInt(second);
        int last = end < first ? end + 100 : end;
        if (last <= first || last - first > 50) {
            return Optional.empty();
        }
        return Optional.of(new Found(from, to, new Phrase.Fixed(span(first, last)), "pair of years"));
    }

    static Bounds span(int first, int last) {
        return new Bounds(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.RANGE);
    }

    private static Optional<Found> decade(Words words, int index) {
        int at = words.skip(index, "the");
        int figures = words.skip(at, "'");
        boolean apostrophe =
                words.lower(figures).startsWith("'") || words.lower(figures).startsWith("’");
        if (!apostrophe && !words.beginsWithDigit(figures)) {
            return Optional.empty();
        }
        Matcher matcher = DECADE.matcher(words.lower(figures));
        int split = words.is(figures + 1, "s", "'s") && words.touches(figures + 1) ? figures + 2 : figures + 1;
        if (!matcher.matches()) {
            matcher = DECADE.matcher(words.lower(figures) + words.lower(figures + 1));
            if (split == figures + 1 || !matcher.matches()) {
                return Optional.empty();
            }
        } else {
            split = figures + 1;
        }
        boolean full = matcher.group(1) != null;
        boolean shortened = at > index || figures > at || words.lower(figures).startsWith("'");
        if (!full && !shortened && !words.is(index - 1, "early", "late", "mid", "-")) {
            return Optional.empty();
        }
        int century = full ? Integer.parseInt(matcher.group(1)) * 100 : 1900;
        int start = century + Integer.parseInt(matcher.group(2));
        return Optional.of(new Found(index, split, new Phrase.Fixed(span(start, start + 9)), "decade"));
    }

    private static Optional<Found> spelledDecade(Words words, int index) {
        return words.is(index, "the")
                ? words.lexicon()
                        .word("decade", words.lower(index + 1))
                        .map(Integer::parseInt)
                        .map(start -> new Found(index, index + 2, new Phrase.Fixed(span(start, start + 9)), "decade"))
                : Optional.empty();
    }

    private static Optional<Found> century(Words words, int index) {
        int at = words.skip(index, "the");
        return words.ordinal(at)
                .filter(number -> number.value() >= 10 && number.value() <= 22)
                .map(number ->
                        new Words.Figure(number.value(), words.isHyphen(number.to()) ? number.to() + 1 : number.to()))
                .filter(number -> words.is(number.to(), "century"))
                .map(number -> new Found(
                        index,
                        number.to() + 1,
                        new Phrase.Fixed(span((number.value() - 1) * 100, (number.value() - 1) * 100 + 99)),
                        "century"));
    }
}
