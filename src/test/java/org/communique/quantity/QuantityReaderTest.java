package org.communique.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTest {

    private static final QuantityReader READER = QuantityReader.load();

    private static String money(String text) {
        return READER.money(text, new Span(0, text.length())).stream()
                .map(found -> found.money().currency() + " "
                        + found.money().amount().toPlainString()
                        + (found.qualifier() == org.communique.claim.Qualifier.EXACTLY ? "" : " " + found.qualifier())
                        + found.upTo()
                                .map(up -> ".." + up.amount().toPlainString())
                                .orElse("")
                        + (found.conversion() ? " again" : ""))
                .collect(Collectors.joining("; "));
    }

    private static String percents(String text) {
        return READER.percents(text, new Span(0, text.length())).stream()
                .map(found -> found.percent().toPlainString() + " " + found.form())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Sales came to $172.4 billion | USD 172400000000",
                "a bill of 147 billion dollars | USD 147000000000",
                "US$240bn in all | USD 240000000000",
                "€48bn went missing | EUR 48000000000",
                "1.3 trillion yuan were lent | CNY 1300000000000",
                "Rs 5,000 crore for roads in India | INR 50000000000",
                "Rs. 3 lakh crore | INR 3000000000000",
                "₹12,34,567 in cash | INR 1234567",
                "RM5.06 billion | MYR 5060000000",
                "RM 300 million | MYR 300000000",
                "190 bln USD | USD 190000000000",
                "S$4 million, A$5 million and C$6 million | SGD 4000000; AUD 5000000; CAD 6000000",
                "$C7bn and HK$8 billion and R$9 billion | CAD 7000000000; HKD 8000000000; BRL 9000000000",
                "90 billion rubles and 80 billion roubles | RUB 90000000000; RUB 80000000000",
                "a 5-billion-dollar plan | USD 5000000000",
                "Rp 1,5 triliun is not English, Rp 1.5 trillion is | IDR 1.5; IDR 1500000000000",
                "half a million euros | EUR 500000",
                "two and a half billion pounds | GBP 2500000000",
                "1.234.567,50 euros | EUR 1234567.50",
                "12 billion U.S. dollars | USD 12000000000",
                "700 million Canadian dollars | CAD 700000000",
                "3bn Swiss francs and 20 million Kenyan shillings | CHF 3000000000; KES 20000000",
                "KSh 40 billion | KES 40000000000",
                "N5.2 trillion, or ₦5.2trn | NGN 5200000000000; NGN 5200000000000",
                "R12 billion rand | ZAR 12000000000",
                "FCFA 300 billion | XOF 300000000000",
                "75 cents | USD 0.75",
            })
    void moneyIsReadInTheManyWaysOfTheWorldsPress(String text, String expected) {
        assertEquals(expected.replaceAll("(\\.\\d*?)0+(?=;|$)", "$1").replaceAll("\\.(?=;|$)", ""), money(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nearly $200 billion | USD 200000000000 NEARLY",
                "close to $65 billion | USD 65000000000 NEARLY",
                "approaching 1 trillion euros | EUR 1000000000000 NEARLY",
                "roughly $5 million | USD 5000000 ABOUT",
                "some $5 million | USD 5000000 ABOUT",
                "more than a record $5 million | USD 5000000 MORE_THAN",
                "surpassing US$100 billion | USD 100000000000 MORE_THAN",
                "at least $5 million | USD 5000000 MORE_THAN",
                "$5 million or more | USD 5000000 MORE_THAN",
                "up to $5 million | USD 5000000 LESS_THAN",
                "less than $5 million | USD 5000000 LESS_THAN",
                "just under $5 million | USD 5000000 NEARLY",
                "not only $5 million | USD 5000000",
            })
    void wordsBeforeAnAmountQualifyIt(String text, String expected) {
        assertEquals(expected, money(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "between 5 and 6 billion dollars | USD 5000000000 MORE_THAN..6000000000",
                "$5-6 billion | USD 5000000000 MORE_THAN..6000000000",
                "$5 to $6 billion | USD 5000000000 MORE_THAN..6000000000",
                "from 20 to 48 billion dollars | USD 20000000000; USD 48000000000",
                "from $20 billion to $48 billion | USD 20000000000; USD 48000000000",
                "in 2023 and $5 million | USD 5000000",
            })
    void aRangeHasTwoEndsAndAChangeTwoAmounts(String text, String expected) {
        assertEquals(expected, money(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$65bn (€60bn) | USD 65000000000; EUR 60000000000 again",
                "C$5bn ($3.7bn; £2.8bn) | CAD 5000000000; USD 3700000000 again; GBP 2800000000 again",
                "100 million yuan (about $14 million) | CNY 100000000; USD 14000000 ABOUT again",
                "100 million yuan, or $14 million, | CNY 100000000; USD 14000000 again",
                "$5 million ($4 million in 2020) | USD 5000000; USD 4000000",
                "$5 million and €4 million | USD 5000000; EUR 4000000",
            })
    void aConversionInBracketsRestatesTheAmountBeforeIt(String text, String expected) {
        assertEquals(expected, money(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Japan's cabinet set aside ¥300 billion, said Japanese media | JPY 300000000000",
                "Chinese banks lent ¥300 billion | CNY 300000000000",
                "Pakistan's government found Rs 50 billion | PKR 50000000000",
                "Sri Lanka lost 50 billion rupees | LKR 50000000000",
                "Egyptian growers earned 3 billion pounds | EGP 3000000000",
                "Mexico paid 3 billion pesos | MXN 3000000000",
            })
    void aSharedNameMeansTheCurrencyOfTheCountryThatTheTextSpeaksOf(String text, String expected) {
        assertEquals(expected, money(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a 500-pound bomb",
                "2,000 pounds of explosives",
                "the N95 mask and the R2 road",
                "hundreds of billions of dollars",
                "the G20 in 2023",
                "it gave us 5 million reasons",
                "ALL 70 DELEGATES",
                "A dollar is a dollar",
            })
    void whatOnlyLooksLikeMoneyIsLeftAlone(String text) {
        assertEquals("", money(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "30 percent | 30 PERCENT",
                "30 per cent | 30 PERCENT",
                "47.5% | 47.5 PERCENT",
                "47.5 pct | 47.5 PERCENT",
                "minus 5 percent | -5 PERCENT",
                "twenty-five percent | 25 PERCENT",
                "rose one-tenth | 10 PART",
                "fell by a quarter | 25 PART",
                "two thirds | 66.67 PART",
                "exports doubled | 100 MULTIPLE",
                "exports tripled | 200 MULTIPLE",
                "exports halved | -50 MULTIPLE",
                "rose fivefold | 400 MULTIPLE",
                "a 20-fold rise | 1900 MULTIPLE",
                "5 to 6 percent | 5 PERCENT",
                "from 5 to 6 percent | 6 PERCENT",
            })
    void percentagesPartsAndMultiplesAreTold(String text, String expected) {
        assertEquals(expected, percents(text));
    }

    @Test
    void percentagePointsAreNoPercentage() {
        assertEquals("", percents("by 5 percentage points"));
    }

    @Test
    void numbersAreReadInDigitsAndWords() {
        String text = "two dozen ships, 1,000 men, 40 000 tonnes, three hundred and five tanks, 1.3 million shells";
        List<String> found = READER.numbers(text, new Span(0, text.length())).stream()
                .map(number -> number.value().stripTrailingZeros().toPlainString())
                .toList();
        assertEquals(List.of("24", "1000", "40000", "305", "1300000"), found);
    }

    @Test
    void spansCountInTheWholeText() {
        String text = "Nothing here. Then nearly $3 billion came.";
        MoneyFound found = READER.money(text, new Span(14, text.length())).getFirst();
        assertEquals("$3 billion", found.span().in(text));
        assertEquals("nearly $3 billion", found.whole().in(text));
    }
}
