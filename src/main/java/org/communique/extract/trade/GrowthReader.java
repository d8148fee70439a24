package org.communique.extract.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime;
import org.communique.claim.TradeFigure.Growth;
import org.communique.quantity.ChangeWords.Change;
import org.communique.quantity.PercentFound;
import org.communique.text.Span;
import org.communique.time.TimeExpression;

/** Which percentages of a sentence are changes, in which direction, and against what. */
final class GrowthReader {

    private static final Pattern TWO_YEARS = Pattern.compile("(?<first>\\d{4}) to (?<second>\\d{4})");
    /** What may follow "up" or "down" behind a percentage: "12 percent up on May". */
    private static final Set<String> COMPARED = Set.of("on", "from", "over", "compared", "against", "year-on-year");

    private static final Pattern MINUS = Pattern.compile("[-−–]");
    private static final int REACH = 6;
    private static final int BASE_REACH = 5;
    /** How far before "or 5 percent" the change may be named that an amount stands behind. */
    private static final int RESTATED = 11;

    private final TradeSentence sentence;
    private final String text;

    GrowthReader(TradeSentence sentence, String text) {
        this.sentence = sentence;
        this.text = text;
    }

    /** The change that the percentage states, if it states one. */
    Optional<Growth> read(Placed<PercentFound> percent) {
        return signed(percent).map(value -> new Growth(value, base(percent)));
    }

    private Optional<BigDecimal> signed(Placed<PercentFound> percent) {
        Optional<BigDecimal> bracketed = bracketed(percent);
        if (bracketed.isPresent()) {
            return bracketed;
        }
        return switch (percent.what().form()) {
            case PERCENT -> sign(percent, REACH).map(sign -> directed(percent, sign));
            case PART -> before(percent, 2).map(sign -> directed(percent, sign));
            case MULTIPLE -> multiple(percent);
        };
    }

    /** "$61 million (+5.2%)": a sign, right behind an amount. */
    private Optional<BigDecimal> bracketed(Placed<PercentFound> percent) {
        boolean behindAmount = sentence.money().stream()
                .anyMatch(money -> money.to() < percent.begin() && percent.begin() - money.to() <= 2);
        boolean bracket = sentence.word(percent.begin() - 1).equals("(")
                || sentence.word(percent.begin() - 2).equals("(");
        String sign = text.codePoints()
                .skip(Math.max(0, percent.what().span().start() - 1))
                .limit(2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean up = sign.contains("+");
        boolean down = MINUS.matcher(sign).find();
        return behindAmount && bracket && (up || down)
                ? Optional.of(
                        up
                                ? percent.what().percent().abs()
                                : percent.what().percent().abs().negate())
                : Optional.empty();
    }

    private static BigDecimal directed(Placed<PercentFound> percent, int sign) {
        return percent.what().percent().abs().multiply(BigDecimal.valueOf(sign));
    }

    private Optional<Integer> sign(Placed<PercentFound> percent, int reach) {
        String next = sentence.word(percent.to());
        String previous = sentence.word(percent.begin() - 1);
        boolean grewAt = previous.equals("at") && sentence.hasChange(percent.begin() - 2, percent.begin() - 1);
        if (next.equals("of")
                || previous.equals("to")
                || previous.equals("from")
                || (previous.equals("at") && !grewAt)) {
            return Optional.empty();
        }
        return behind(percent).or(() -> before(percent, reach)).or(() -> gapped(percent));
    }

    /** "exports rose 5 percent and imports 3 percent", "rose 5 percent and 3 percent": the verb is told once. */
    private Optional<Integer> gapped(Placed<PercentFound> percent) {
        Optional<Placed<PercentFound>> previous = sentence.percents().stream()
                .filter(one -> one.to() <= percent.begin() && one.what().form() == PercentFound.Form.PERCENT)
                .reduce((one, other) -> other);
        int by = sentence.word(percent.begin() - 1).equals("by") ? percent.begin() - 1 : percent.begin();
        boolean topic =
                sentence.topics().stream().anyMatch(one -> one.isTrade() && (one.to() == by || isPartnerOf(one, by)));
        boolean listed = sentence.word(by - 1).equals("and")
                && previous.filter(one -> by - one.to() <= 2).isPresent();
        boolean held = sentence.has(Signal.HOLDS, previous.map(Placed::to).orElse(0), percent.begin());
        return (topic || listed) && !held ? previous.flatMap(one -> sign(one, REACH)) : Optional.empty();
    }

    /** "to Peru 4 percent": nothing but the partner stands between topic and change. */
    private boolean isPartnerOf(Topic topic, int end) {
        return sentence.parties().stream()
                .anyMatch(party -> party.to() == end && party.from() >= topic.to() && party.from() - topic.to() <= 2);
    }

    private Optional<Integer> before(Placed<PercentFound> percent, int reach) {
        boolean restated = sentence.word(percent.begin() - 1).equals("or")
                || sentence.word(percent.begin() - 1).equals("(");
        int floor = Math.max(0, percent.begin() - (restated ? RESTATED : reach));
        for (int index = percent.begin() - 1; index >= floor; index--) {
            Optional<Change> change = sentence.changes().get(index);
            boolean madeUp = sentence.word(index).equals("up") && sentence.endsWith(Signal.HOLDS, index + 1);
            if (madeUp) {
                return Optional.empty();
            }
            if (change.isPresent()) {
                boolean negative = sentence.word(index - 1).equals("negative");
                return change.map(one -> negative ? -Math.abs(one.sign()) : one.sign());
            }
            if (sentence.word(index).equals(";") || (!restated && sentence.hasQuantity(index, percent.begin()))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "a 30 percent increase", "a 30 percent year-on-year drop". */
    private Optional<Integer> behind(Placed<PercentFound> percent) {
        int limit = Math.min(sentence.size(), percent.to() + REACH);
        for (int index = percent.to(); index < limit; index++) {
            Optional<Change> change = sentence.changes().get(index);
            boolean particle =
                    sentence.word(index).equals("up") || sentence.word(index).equals("down");
            boolean compared = index == percent.to() && COMPARED.contains(sentence.word(index + 1));
            if (change.isPresent() && (!particle || compared)) {
                return change.map(Change::sign);
            }
            boolean yearly = sentence.has(Signal.YEARLY, Math.max(0, index - 2), Math.min(sentence.size(), index + 5));
            if (!yearly && index > percent.to()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "doubled" states a change by itself; "double digits" and "doubled down" do not; "fivefold" needs a verb. */
    private Optional<BigDecimal> multiple(Placed<PercentFound> percent) {
        Optional<Change> verb = sentence.changes().get(percent.from());
        String next = sentence.word(percent.to());
        if (verb.isEmpty()) {
            return sign(percent, REACH).map(sign -> directed(percent, sign));
        }
        boolean other =
                next.equals("down") || next.startsWith("digit") || next.equals("-") || next.startsWith("standard");
        return other ? Optional.empty() : Optional.of(percent.what().percent());
    }

    /** What the change is measured against, as stated: "2019", "the previous year", "year-on-year". */
    private Optional<String> base(Placed<PercentFound> percent) {
        Optional<String> yearly = sentence.signals().stream()
                .filter(match -> match.values().contains(Signal.YEARLY))
                .filter(match ->
                        match.from() >= percent.begin() - REACH - 2 && match.from() <= percent.to() + BASE_REACH)
                .max(Comparator.comparingInt(match -> match.to() - match.from()))
                .map(match -> words(sentence.span(match.from(), match.to())));
        return yearly.isPresent() ? yearly : stated(percent);
    }

    private Optional<String> stated(Placed<PercentFound> percent) {
        int limit = Math.min(sentence.size(), percent.to() + BASE_REACH);
        for (int index = percent.to(); index < limit; index++) {
            String word = sentence.word(index);
            if (word.equals("since") && startsTime(index)) {
                return named(index).map(since -> since.replaceFirst("(?i)^since ", ""));
            }
            boolean opens = word.equals("on")
                    || word.equals("over")
                    || word.equals("since")
                    || sentence.endsWith(Signal.BASE, index + 1);
            if (opens) {
                return named(index + 1);
            }
        }
        return Optional.empty();
    }

    private boolean startsTime(int index) {
        return sentence.times().stream().anyMatch(time -> time.from() == index);
    }

    private Optional<String> named(int from) {
        int start = sentence.word(from).equals("the") || sentence.word(from).equals("a") ? from + 1 : from;
        Optional<String> time = sentence.times().stream()
                .filter(one -> one.from() <= start + 3 && one.to() > start)
                .findFirst()
                .map(one -> words(sentence.span(Math.min(from, one.from()), one.to())))
                .map(GrowthReader::firstOfTwo);
        if (time.isPresent()) {
            return time;
        }
        boolean year = start + 1 < sentence.size()
                && (sentence.hasWord("year", start, start + 2) || sentence.hasWord("period", start, start + 2));
        return year ? Optional.of(words(sentence.span(from, endOfBase(start)))) : Optional.empty();
    }

    private static String firstOfTwo(String words) {
        Matcher years = TWO_YEARS.matcher(words);
        return years.matches() ? years.group("first") : words;
    }

    private int endOfBase(int start) {
        int end = Math.min(sentence.size(), start + 2);
        while (end < sentence.size()
                && (sentence.word(end).equals("earlier")
                        || sentence.word(end).equals("before")
                        || sentence.word(end).equals("last")
                        || sentence.word(end).equals("year")
                        || sentence.word(end).equals("of"))) {
            end++;
        }
        return end;
    }

    private String words(Span span) {
        return span.in(text);
    }

    /** "from 2022 to 2023" behind a change: the change is that of the second year. */
    Optional<Placed<TimeExpression>> secondOfTwo(Placed<PercentFound> percent) {
        return sentence.times().stream()
                .filter(time -> time.from() > percent.to() && time.from() <= percent.to() + BASE_REACH)
                .filter(time -> sentence.endsWith(Signal.BASE, time.from()))
                .findFirst()
                .flatMap(this::second);
    }

    private Optional<Placed<TimeExpression>> second(Placed<TimeExpression> first) {
        Matcher years = TWO_YEARS.matcher(first.what().time().asStated().orElse(""));
        if (years.matches() && first.what().time().bounds().isPresent()) {
            StatedTime time = StatedTime.absolute(years.group("second"), lastYear(first), "second of two years");
            TimeExpression second = new TimeExpression(first.what().span(), time);
            return Optional.of(new Placed<>(first.from(), first.to(), first.begin(), second));
        }
        boolean another = sentence.word(first.to()).equals("to");
        return sentence.times().stream()
                .filter(time -> another && time.from() == first.to() + 1)
                .findFirst();
    }

    private static StatedTime.Bounds lastYear(Placed<TimeExpression> range) {
        LocalDate end = range.what().time().bounds().orElseThrow().latest();
        return new StatedTime.Bounds(end.withDayOfYear(1), end, Precision.YEAR);
    }
}
