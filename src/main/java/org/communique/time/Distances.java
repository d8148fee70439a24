package org.communique.time;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.time.TimeLexicon.UnitWord;

/** So many units from another time, or up to now: "two weeks ago", "three days after June 15", "a day earlier", "the past two years". */
final class Distances implements TimeRule {

    private static final String RULE = "distance";
    private static final int RECORD_REACH = 5;
    private static final Phrase THAT_DAY = new Phrase.Carried(ChronoUnit.DAYS, 0);
    private final Grammar grammar;

    Distances(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Found> at(Words words, int index) {
        return stretch(words, index)
                .or(() -> away(words, index))
                .or(() -> ahead(words, index))
                .or(() -> vague(words, index));
    }

    /** An amount of time: "two weeks", "a day", "2 years 1 month". */
    private record Amount(int count, UnitWord unit, int to) {

        int total() {
            return count * unit.times();
        }

        Phrase from(int sign, Phrase start) {
            return new Phrase.Away(sign * total(), unit.unit(), start);
        }
    }

    private static Optional<Amount> amount(Words words, int index) {
        Optional<Words.Figure> number =
                words.is(index, "a", "an") ? Optional.of(new Words.Figure(1, index + 1)) : words.cardinal(index);
        return number.flatMap(count -> words.lexicon()
                .unit(words.lower(count.to()))
                .map(unit -> new Amount(count.value(), unit, count.to() + 1)));
    }

    /** "the past two years", "the next three months", "the past year". */
    private static Optional<Found> stretch(Words words, int index) {
        int at = words.skip(index, "the");
        boolean future = words.is(at, "next", "coming", "upcoming");
        if (!future && !words.is(at, "last", "past", "previous")) {
            return Optional.empty();
        }
        Optional<Amount> amount = amount(words, at + 1)
                .or(() -> words.lexicon()
                        .unit(words.lower(at + 1))
                        .filter(unit ->
                                (at > index && !words.is(at, "next")) || words.is(at, "past") || isOver(words, index))
                        .filter(unit -> unit.unit() != ChronoUnit.CENTURIES)
                        .filter(unit -> !words.lower(at + 1).endsWith("s"))
                        .map(unit -> new Amount(1, unit, at + 2)));
        return amount.filter(found -> !words.is(found.to(), "of", "in"))
                .map(found -> new Found(
                        index,
                        found.to(),
                        new Phrase.Stretching(found.total(), found.unit().unit(), future),
                        "stretch up to now"));
    }

    /** "over the next year" is a stretch, "the next year" may be one that was named before. */
    private static boolean isOver(Words words, int index) {
        return words.is(index, "the")
                && words.is(index - 1, "in", "over", "within", "during", "for", "across", "throughout");
    }

    private Optional<Found> away(Words words, int index) {
        return away(words, index, index);
    }

    /** One or more amounts ("2 years, 1 month and 21 days ago"); {@code from} is where the first began. */
    private Optional<Found> away(Words words, int from, int index) {
        return amount(words, index).flatMap(amount -> {
            int joint = words.skip(words.skip(amount.to(), ","), "and");
            return amount(words, joint).isPresent()
                    ? away(words, from, joint)
                            .filter(found -> found.phrase() instanceof Phrase.Away)
                            .map(found -> new Found(from, found.to(), add(amount, found.phrase()), RULE))
                    : towards(words, from, amount);
        });
    }

    private static Phrase add(Amount amount, Phrase inner) {
        return inner instanceof Phrase.Away away ? amount.from(Integer.signum(away.amount()), inner) : inner;
    }

    private Optional<Found> towards(Words words, int index, Amount amount) {
        int at = amount.to();
        if (words.is(at, "ago")) {
            return Optional.of(new Found(index, at + 1, amount.from(-1, Phrase.TODAY), RULE));
        }
        if (words.follow(at, "from", "now") || words.is(at, "hence")) {
            return Optional.of(
                    new Found(index, words.is(at, "hence") ? at + 1 : at + 2, amount.from(1, Phrase.TODAY), RULE));
        }
        boolean before = words.is(at, "before");
        if (before || words.is(at, "after", "from", "following")) {
            int sign = before ? -1 : 1;
            return grammar.point(words, at + 1)
                    .map(start -> new Found(index, start.to(), amount.from(sign, start.phrase()), RULE))
                    .or(() -> eventually(words, index, amount, sign));
        }
        boolean earlier = words.is(at, "earlier");
        return earlier || words.is(at, "later")
                ? Optional.of(
                        new Found(index, at + 1, amount.from(earlier ? -1 : 1, carried(amount)), "carried distance"))
                : Optional.empty();
    }

    private static Phrase carried(Amount amount) {
        return amount.unit().unit() == ChronoUnit.DAYS || amount.unit().unit() == ChronoUnit.WEEKS
                ? THAT_DAY
                : new Phrase.SamePeriod();
    }

    /** "a day before." looks back to the stated day; "a day before the summit" is open. */
    private static Optional<Found> eventually(Words words, int index, Amount amount, int sign) {
        int at = amount.to();
        if (words.is(at, "from", "following")) {
            return Optional.empty();
        }
        boolean ends = !words.isWord(at + 1);
        Phrase phrase = ends ? amount.from(sign, carried(amount)) : new Phrase.Vague();
        return Optional.of(new Found(index, at + 1, phrase, ends ? "carried distance" : "distance from an event"));
    }

    /** "in two weeks" and "within 90 days"; the resolver keeps them only where the clause speaks of the future. */
    private static Optional<Found> ahead(Words words, int index) {
        boolean within = words.is(index, "within");
        if (!within && !words.is(index, "in")) {
            return Optional.empty();
        }
        int at = words.skip(words.skip(index + 1, "the"), "next", "coming", "upcoming");
        return amount(words, at)
                .filter(amount -> within || at > index + 1 || !isRecord(words, index))
                .filter(amount -> new Tense(words).isFuture(index, amount.to()).orElse(false))
                .map(amount -> new Found(
                        index,
                        amount.to(),
                        within || at > index + 1
                                ? new Phrase.Stretching(
                                        amount.total(), amount.unit().unit(), true)
                                : amount.from(1, Phrase.TODAY),
                        RULE));
    }

    /** "their first meeting in a year": how long a thing had not been. */
    private static boolean isRecord(Words words, int index) {
        return IntStream.rangeClosed(index - RECORD_REACH, index - 1)
                .anyMatch(at -> words.lexicon().word("record", words.lower(at)).isPresent());
    }

    /** "in recent years", "the last few months", "a few days ago". */
    private static Optional<Found> vague(Words words, int index) {
        int at = words.skip(index, "the", "a");
        int after = words.skip(at, "last", "past", "next", "coming", "previous");
        int counted = words.lexicon().word("vague", words.lower(after)).isPresent() ? after + 1 : after;
        int noun = words.skip(counted, "of");
        boolean plural = words.lexicon().unit(words.lower(noun)).isPresent()
                && words.lower(noun).endsWith("s");
        if (noun == index || !plural || (noun == at)) {
            return Optional.empty();
        }
        boolean shifted = after > at || words.is(at, "recent");
        int end = words.skip(noun + 1, "ago");
        return shifted || end > noun + 1
                ? Optional.of(new Found(index, end, new Phrase.Vague(), "without bounds"))
                : Optional.empty();
    }
}
