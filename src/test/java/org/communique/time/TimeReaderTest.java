package org.communique.time;

import static org.communique.time.Times.expect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.claim.StatedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 June 2022", "June 15, 2022", "15th June 2022", "the 15th of June 2022", "Jun. 15, 2022",
                        "2022-06-15",
                "15/6/2022", "6/15/2022", "15.6.2022", "15-Jun-2022", "Wednesday, June 15, 2022",
                        "Wednesday (15/6/2022)"
            })
    void everyUsualFormOfADateIsRead(String words) {
        expect("", "The treaty was signed on " + words + " in Vienna.", words + " = 2022-06-15 Day");
    }

    @Test
    void aDateWithoutAYearTakesTheOneTheTenseAllows() {
        expect("2024-05-10", "The envoys met on Dec. 1 in Geneva.", "Dec. 1 = 2023-12-01 Day");
        expect("2024-05-10", "The envoys will meet on December 1 in Geneva.", "December 1 = 2024-12-01 Day");
        expect("2024-05-10", "The envoys met on Oct2 in Geneva.", "Oct2 = 2023-10-02 Day");
        expect("", "The envoys met on March 18 and in April.", "March 18 = open --03-18", "April = open --04");
    }

    @Test
    void theArticleTellsWhichOfTwoNumbersIsTheDay() {
        expect(
                "",
                "Talks began on 3/7/2022. They ended on 25/7/2022.",
                "3/7/2022 = 2022-07-03 Day",
                "25/7/2022 = 2022-07-25 Day");
        expect("", "Talks began on Thursday (7/4/2022).", "Thursday (7/4/2022) = 2022-04-07 Day");
        expect("", "Talks began on 3/7/2022.", "3/7/2022 = open");
    }

    @Test
    void aDatedWeekdayInTheOpeningDatesTheNewsOfAnUndatedArticle() {
        expect(
                "",
                "The envoys met on Thursday (7/4/2022). A bridge was opened last week.",
                "Thursday (7/4/2022) = 2022-04-07 Day",
                "last week = 2022-03-28/2022-04-03 Week");
        expect("", "The envoys met on Thursday. A bridge was opened last week.", "Thursday = open", "last week = open");
        expect(
                "",
                "They met on Thursday, April 7, 2022, and on Friday, April 8, 2022. A bridge was opened last week.",
                "Thursday, April 7, 2022 = 2022-04-07 Day",
                "Friday, April 8, 2022 = 2022-04-08 Day",
                "last week = open");
    }

    @Test
    void daysOfOneMonthMakeARange() {
        expect("2023-07-01", "Leaders met on June 15-16 in Rome.", "June 15-16 = 2023-06-15/2023-06-16 Range");
        expect("", "Leaders met from 15 to 16 June 2023.", "15 to 16 June 2023 = 2023-06-15/2023-06-16 Range");
        expect("", "Leaders met on June 15–16, 2023.", "June 15–16, 2023 = 2023-06-15/2023-06-16 Range");
    }

    @Test
    void periodsAreReadWithTheirBounds() {
        expect("", "Exports rose in March 2023.", "March 2023 = 2023-03-01/2023-03-31 Month");
        expect("", "Exports rose in Q1 2023.", "Q1 2023 = 2023-01-01/2023-03-31 Quarter");
        expect(
                "",
                "Exports rose in the third quarter of 2023.",
                "the third quarter of 2023 = 2023-07-01/2023-09-30 Quarter");
        expect("", "Exports rose in the first half of 2024.", "the first half of 2024 = 2024-01-01/2024-06-30 Range");
        expect("", "Exports rose in mid-2023.", "mid-2023 = 2023-05-01/2023-08-31 Range");
        expect("", "Exports rose in the 1990s.", "the 1990s = 1990-01-01/1999-12-31 Range");
        expect("", "Exports rose from 2019 to 2023.", "2019 to 2023 = 2019-01-01/2023-12-31 Range");
        expect("", "Exports rose in the 21st century.", "the 21st century = 2000-01-01/2099-12-31 Range");
    }

    @Test
    void stretchesOfMonthsAreCountedWithinTheirYear() {
        expect(
                "2023-12-15",
                "Trade grew in the first 11 months of this year.",
                "the first 11 months of this year = 2023-01-01/2023-11-30 Range");
        expect(
                "2023-12-15",
                "Trade grew from January to November.",
                "January to November = 2023-01-01/2023-11-30 Range");
        expect(
                "2023-12-15",
                "Trade grew in the nine months to September.",
                "the nine months to September = 2023-01-01/2023-09-30 Range");
        expect(
                "2023-12-15",
                "Trade grew over the first nine months of the year.",
                "the first nine months of the year = 2023-01-01/2023-09-30 Range");
    }

    @Test
    void financialYearsAreThoseOfTheirCountry() {
        expect(
                "2024-07-01",
                "India imported more oil in the 2023-24 financial year.",
                "the 2023-24 financial year = 2023-04-01/2024-03-31 Year");
        expect("2024-07-01", "Sales grew in fiscal 2023.", "fiscal 2023 = 2023-01-01/2023-12-31 Year");
        expect("2024-07-01", "Trade came to $65 billion in 2023-24.", "2023-24 = 2023-01-01/2024-12-31 Range");
    }

    @Test
    void holidaysCountAsDatesWhereTheyAreUsedAsSuch() {
        expect("", "He resigned on Christmas Day 2021.", "Christmas Day 2021 = 2021-12-25 Day");
        expect("2024-01-05", "They spoke on New Year's Eve.", "New Year's Eve = 2023-12-31 Day");
        expect("", "They met on Easter Monday 2024.", "Easter Monday 2024 = 2024-04-01 Day");
        expect("", "They spoke on Lunar New Year 2023.", "Lunar New Year 2023 = 2023-01-22 Day");
        expect("2024-01-05", "The Christmas Carol Company paid for it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rally may end in a march to the square.",
                "Theresa May spoke to Boris Johnson.",
                "The Sunday Times and the Mail on Sunday reported it.",
                "The 69-year-old won 2-1 and works 24/7.",
                "He recalled the 9/11 attacks and COVID-19.",
                "He sent 2,000 troops and 1500 soldiers for $2022.",
                "They talked for three days and waited two decades.",
                "Resolution 1973 and Flight 2022 were mentioned."
            })
    void wordsThatAreNoDatesAreLeftAlone(String text) {
        expect("2024-05-10", text);
    }

    @Test
    void spansAreInTextOrderAndCoverTheStatedWords() {
        String text = "On Monday, March 4, 2024, and again last week, they met. In 2023 they had not.";
        List<TimeExpression> times = Times.in("2024-03-20", text);
        int end = 0;
        for (TimeExpression time : times) {
            assertTrue(time.span().start() >= end);
            end = time.span().end();
            assertEquals(Optional.of(time.span().in(text)), time.time().asStated());
        }
        assertEquals(3, times.size());
    }

    @Test
    void onlyWhatWasCountedFromTheAnchorNamesIt() {
        StatedTime relative =
                Times.in("2024-03-20", "They met yesterday.").getFirst().time();
        StatedTime absolute =
                Times.in("2024-03-20", "They met in 2021.").getFirst().time();
        assertEquals(Optional.of(LocalDate.of(2024, 3, 20)), relative.anchor());
        assertEquals(Optional.empty(), absolute.anchor());
    }
}
