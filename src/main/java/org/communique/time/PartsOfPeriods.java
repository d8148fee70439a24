package org.communique.time;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.time.Phrase.Edge;

/** Parts of a period: "early February", "mid-2023", "the end of last week", "earlier this month", "the rest of the year". */
final class PartsOfPeriods implements TimeRule {

    private static final Pattern GLUED = Pattern.compile("(mid|early|late)-?(\\d{4})");
    private static final List<ChronoUnit> UNITS =
            List.of(ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS, ChronoUnit.DAYS);
    private final Grammar grammar;

    PartsOfPeriods(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Found> at(Words words, int index) {
        return glued(words, index)
                .or(() -> edge(words, index))
                .or(() -> running(words, index))
                .or(() -> rest(words, index));
    }

    private static Optional<Found> glued(Words words, int index) {
        Matcher matcher = GLUED.matcher(words.lower(index));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Edge edge = Edge.valueOf(matcher.group(1).toUpperCase(java.util.Locale.ROOT));
        Phrase year = new Phrase.Fixed(Years.year(Integer.parseInt(matcher.group(2))));
        return Optional.of(new Found(index, index + 1, new Phrase.Part(edge, year), "part of a period"));
    }

    private Optional<Found> edge(Words words, int index) {
        int at = words.skip(index, "the");
        return words.lexicon().word("part", words.lower(at)).map(Edge::valueOf).flatMap(edge -> {
            boolean noun = !words.is(at, "early", "mid", "late");
            int next = words.isHyphen(at + 1) ? at + 2 : words.skip(at + 1, noun ? "of" : "in", "on", "-");
            if (noun && next == at + 1) {
                return Optional.empty();
            }
            return whole(words, next, noun)
                    .filter(of -> !noun || !words.is(of.to(), "'s", "’s"))
                    .map(of -> new Found(index, of.to(), new Phrase.Part(edge, of.phrase()), "part of a period"));
        });
    }

    /** The period; "the year" counts as one after "end of". */
    private Optional<Found> whole(Words words, int index, boolean running) {
        Optional<Found> point = grammar.point(words, index);
        if (point.isPresent() || !running) {
            return point;
        }
        return UNITS.stream()
                .flatMap(unit -> WholePeriods.unit(words, index, unit).stream())
                .findFirst();
    }

    /** "earlier this month", "later that year", "so far in 2023", "this year so far". */
    private Optional<Found> running(Words words, int index) {
        boolean soFar = words.follow(index, "so", "far");
        boolean earlier = soFar || words.is(index, "earlier");
        if (!earlier && !words.is(index, "later")) {
            return soFarAfter(words, index);
        }
        int at = words.skip(soFar ? index + 2 : index + 1, "in", "on");
        Optional<Found> period = UNITS.stream()
                .flatMap(unit -> WholePeriods.unit(words, at, unit).stream())
                .findFirst();
        return period.or(() -> grammar.point(words, at))
                .map(of -> new Found(index, of.to(), running(earlier, of.phrase()), "running period"));
    }

    /** "later on Tuesday" is Tuesday. */
    private static Phrase running(boolean past, Phrase of) {
        return of instanceof Phrase.Weekday ? of : new Phrase.Running(past, of);
    }

    private static Optional<Found> soFarAfter(Words words, int index) {
        return words.is(index, "this") && words.follow(index + 2, "so", "far")
                ? UNITS.stream()
                        .flatMap(unit -> WholePeriods.unit(words, index, unit).stream())
                        .findFirst()
                        .map(of ->
                                new Found(index, of.to() + 2, new Phrase.Running(true, of.phrase()), "running period"))
                : Optional.empty();
    }

    private static Optional<Found> rest(Words words, int index) {
        int start = words.skip(index, "the");
        if (!words.is(start, "rest", "remainder")) {
            return Optional.empty();
        }
        int at = words.skip(start + 1, "of");
        return UNITS.stream()
                .flatMap(unit -> WholePeriods.unit(words, at, unit).stream())
                .findFirst()
                .map(of -> new Found(index, of.to(), new Phrase.Running(false, of.phrase()), "running period"));
    }
}
