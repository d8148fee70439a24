package org.communique.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.communique.claim.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    private static final BigDecimal BILLION = new BigDecimal("1000000000");

    private static BigDecimal billions(String number) {
        return new BigDecimal(number).multiply(BILLION);
    }

    /** Both amounts in billions. */
    @ParameterizedTest(name = "{0} {1} beside {2}: {3}, because {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "EXACTLY   | 240.11 | 240.11  | true  | it is the same",
                "EXACTLY   | 240.1  | 240.11  | true  | it is rounded to one decimal",
                "EXACTLY   | 240    | 240.11  | true  | it is rounded to whole billions",
                "EXACTLY   | 240    | 240.5   | true  | half a billion rounds down at most",
                "EXACTLY   | 240    | 240.61  | false | 240.61 rounds to 241",
                "EXACTLY   | 240    | 239.5   | true  | 239.5 rounds to 240",
                "EXACTLY   | 240    | 239.4   | false | 239.4 rounds to 239",
                "EXACTLY   | 147    | 146.89  | true  | 146.89 rounds to 147",
                "EXACTLY   | 146.9  | 146.89  | true  | 146.89 rounds to 146.9",
                "EXACTLY   | 146.8  | 146.89  | false | cutting off is not rounding",
                "EXACTLY   | 146.887| 146.89  | true  | the official value is the rounded one",
                "EXACTLY   | 146.88 | 146.89  | false | both have two decimals and differ",
                "EXACTLY   | 200    | 190.27  | false | whole billions are stated without a hedge",
                "EXACTLY   | 190    | 190.27  | true  | it is rounded to whole billions",
                "EXACTLY   | 190.2  | 190.27  | false | 190.27 rounds to 190.3",
                "EXACTLY   | 1      | 1.04    | true  | one digit is good to a tenth",
                "EXACTLY   | 1000   | 1400    | false | one digit is good to a tenth, not to a half",
                "EXACTLY   | 1000   | 1080    | true  | one trillion is good to a tenth",
                "EXACTLY   | 7      | 7.4     | true  | 7.4 rounds to 7",
                "EXACTLY   | 7      | 7.6     | false | 7.6 rounds to 8",
                "ABOUT     | 200    | 195     | true  | about 200 is good to a twentieth",
                "ABOUT     | 200    | 209     | true  | about 200 is good to a twentieth",
                "ABOUT     | 200    | 211     | false | that is about 210",
                "ABOUT     | 200    | 185     | false | that is about 185 or 190",
                "ABOUT     | 240    | 246     | true  | 240 is rounded to tens",
                "ABOUT     | 240    | 252.5   | false | that is about 250",
                "ABOUT     | 107.1  | 107.06  | true  | it is rounded to one decimal",
                "ABOUT     | 107.1  | 108.5   | false | who says 107.1 does not mean 108.5",
                "ABOUT     | 7      | 7.4     | true  | 7.4 rounds to 7",
                "ABOUT     | 7      | 8       | false | that is about 8",
                "NEARLY    | 200    | 199.8   | true  | it is a little below",
                "NEARLY    | 200    | 200.5   | false | it is above",
                "NEARLY    | 200    | 192     | true  | it is below by less than a twentieth",
                "NEARLY    | 200    | 180     | false | a tenth less is not nearly",
                "NEARLY    | 241    | 240.11  | true  | it is less than a billion below",
                "NEARLY    | 241    | 239.4   | false | that is nearly 240",
                "NEARLY    | 108    | 107.77  | true  | it is a little below",
                "MORE_THAN | 200    | 200.5   | true  | it is a little above",
                "MORE_THAN | 200    | 199.8   | false | it is below",
                "MORE_THAN | 200    | 200     | true  | 'at least' allows the number itself",
                "MORE_THAN | 200    | 218     | true  | it is below the next number that one would name",
                "MORE_THAN | 200    | 260     | false | that is more than 250",
                "MORE_THAN | 107    | 107.06  | true  | it is a little above",
                "MORE_THAN | 107    | 108.2   | false | that is more than 108",
                "MORE_THAN | 240    | 240.11  | true  | it is a little above",
                "MORE_THAN | 190    | 240.11  | false | that is more than 240",
                "LESS_THAN | 110    | 107.77  | true  | it is below by less than ten billion",
                "LESS_THAN | 110    | 110.76  | false | it is above",
                "LESS_THAN | 110    | 90      | false | that is less than 100",
                "LESS_THAN | 200    | 185     | true  | it is below by less than a tenth",
                "EXACTLY   | 0.45   | 0.453   | false | 450 million is stated in whole millions",
                "EXACTLY   | 0      | 0       | true  | nothing is nothing",
                "EXACTLY   | 0      | 3       | false | nothing is not three"
            })
    void aClaimFitsOrNot(Qualifier qualifier, String claim, String official, boolean fits, String reason) {
        Agreement agreement = Agreement.of(StatedAmount.of(billions(claim), qualifier), billions(official));
        assertEquals(fits, agreement.fits(), reason + "; allowed " + agreement);
    }

    @ParameterizedTest
    @CsvSource({
        "240110000000, 5, 10000000",
        "240000000000, 3, 1000000000",
        "200000000000, 3, 1000000000",
        "1000000000000, 1, 1000000000000",
        "1100000000, 2, 100000000",
        "450000000, 3, 1000000",
        "7, 1, 1",
        "1234, 4, 1"
    })
    void theStatedDigitsAreThoseBeforeTheScaleWordOrUpToTheLastThatIsNotZero(
            BigDecimal amount, int digits, BigDecimal step) {
        StatedAmount stated = StatedAmount.of(amount, Qualifier.EXACTLY);
        assertEquals(digits, stated.significantDigits());
        assertEquals(0, step.compareTo(stated.step()), stated.step().toPlainString());
    }

    @Test
    void knownDigitsCountMoreThanGuessedOnes() {
        BigDecimal official = billions("240.4");
        StatedAmount loose = StatedAmount.of(billions("240"), Qualifier.EXACTLY);
        StatedAmount strict = new StatedAmount(billions("240"), Qualifier.EXACTLY, 4);
        assertEquals(true, Agreement.of(loose, official).fits());
        assertEquals(false, Agreement.of(strict, official).fits());
    }

    @Test
    void theDeviationIsInPercentOfTheOfficialValue() {
        assertEquals(
                Optional.of(new BigDecimal("-4.87")),
                Agreement.of(StatedAmount.of(billions("190.27"), Qualifier.EXACTLY), billions("200"))
                        .deviationPercent()
                        .map(percent -> percent.setScale(2)));
        assertEquals(
                Optional.empty(),
                Agreement.of(StatedAmount.of(billions("1"), Qualifier.EXACTLY), BigDecimal.ZERO)
                        .deviationPercent());
    }
}
