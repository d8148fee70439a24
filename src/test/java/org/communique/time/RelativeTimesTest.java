package org.communique.time;

import static org.communique.time.Times.expect;

import org.junit.jupiter.api.Test;

class RelativeTimesTest {

    /** A Thursday. */
    private static final String PUBLISHED = "2022-06-16";

    @Test
    void aWeekdayInAPastClauseIsTheLastOneOnOrBeforeThePublicationDate() {
        expect(PUBLISHED, "The ministers spoke on Wednesday afternoon.", "Wednesday afternoon = 2022-06-15 Day");
        expect(PUBLISHED, "The ministers spoke on Thursday.", "Thursday = 2022-06-16 Day");
        expect(PUBLISHED, "The ministers spoke Friday.", "Friday = 2022-06-10 Day");
    }

    @Test
    void aWeekdayInAClauseAboutTheFutureIsTheNextOne() {
        expect(PUBLISHED, "The ministers will speak on Wednesday.", "Wednesday = 2022-06-22 Day");
        expect(PUBLISHED, "The ministers are set to meet on Monday.", "Monday = 2022-06-20 Day");
        expect(PUBLISHED, "On Sunday, the ministers will hold a summit hosted by Rome.", "Sunday = 2022-06-19 Day");
        expect(PUBLISHED, "The court agreed to hear the case on Tuesday.", "Tuesday = 2022-06-21 Day");
        expect(PUBLISHED, "The forum opens on Saturday.", "Saturday = 2022-06-18 Day");
    }

    @Test
    void eachClauseHasItsOwnTense() {
        expect(
                PUBLISHED,
                "The minister said on Tuesday that he will travel to Cairo on Sunday.",
                "Tuesday = 2022-06-14 Day",
                "Sunday = 2022-06-19 Day");
        expect(
                PUBLISHED,
                "The minister, who visited Cairo in March, will return in October.",
                "March = 2022-03-01/2022-03-31 Month",
                "October = 2022-10-01/2022-10-31 Month");
    }

    @Test
    void aParticipleDoesNotEndTheFuture() {
        expect(PUBLISHED, "The tariffs will be imposed on 15 October.", "15 October = 2022-10-15 Day");
        expect(PUBLISHED, "He will attend talks hosted by Oslo on Sunday.", "Sunday = 2022-06-19 Day");
    }

    @Test
    void aWeekdayWithoutPublicationDateStaysOpen() {
        expect("", "The ministers spoke on Wednesday.", "Wednesday = open");
        expect("", "The ministers will speak next week.", "next week = open");
    }

    @Test
    void shiftedWeekdaysGoByWholeWeeks() {
        expect(PUBLISHED, "They met last Friday.", "last Friday = 2022-06-10 Day");
        expect(PUBLISHED, "They will meet next Tuesday.", "next Tuesday = 2022-06-21 Day");
        expect(PUBLISHED, "They met on Wednesday last week.", "Wednesday last week = 2022-06-08 Day");
        expect(PUBLISHED, "They meet this Friday.", "this Friday = 2022-06-17 Day");
    }

    @Test
    void wholePeriodsAreCountedFromThePublicationDate() {
        expect(PUBLISHED, "They met yesterday.", "yesterday = 2022-06-15 Day");
        expect(PUBLISHED, "They met last week.", "last week = 2022-06-06/2022-06-12 Week");
        expect(PUBLISHED, "They will meet next month.", "next month = 2022-07-01/2022-07-31 Month");
        expect(PUBLISHED, "Trade grew last year.", "last year = 2021-01-01/2021-12-31 Year");
        expect(PUBLISHED, "They met last November.", "last November = 2021-11-01/2021-11-30 Month");
        expect(PUBLISHED, "They met over the weekend.", "the weekend = 2022-06-11/2022-06-12 Range");
        expect(PUBLISHED, "They met on June 15 (Wednesday).", "June 15 (Wednesday) = 2022-06-15 Day");
    }

    @Test
    void runningPeriodsEndOrBeginOnThePublicationDate() {
        expect(PUBLISHED, "They met earlier this month.", "earlier this month = 2022-06-01/2022-06-16 Range");
        expect(PUBLISHED, "They will meet later this month.", "later this month = 2022-06-16/2022-06-30 Range");
        expect(PUBLISHED, "Trade grew so far this year.", "so far this year = 2022-01-01/2022-06-16 Range");
        expect(PUBLISHED, "Trade has grown since 2019.", "since 2019 = 2019-01-01/2022-06-16 Range");
        expect(PUBLISHED, "They will agree by March.", "by March = 2022-06-16/2023-03-31 Range");
        expect(PUBLISHED, "Exports will double by 2025.", "by 2025 = 2025-01-01/2025-12-31 Year");
    }

    @Test
    void partsOfMonthsAreThirdsOfThem() {
        expect(PUBLISHED, "They met in early February.", "early February = 2022-02-01/2022-02-10 Range");
        expect(PUBLISHED, "They met in late February.", "late February = 2022-02-21/2022-02-28 Range");
        expect(
                PUBLISHED,
                "They will meet at the end of this month.",
                "the end of this month = 2022-06-21/2022-06-30 Range");
    }

    @Test
    void distancesNameTheUnitThatWasCounted() {
        expect(PUBLISHED, "They met three days ago.", "three days ago = 2022-06-13 Day");
        expect(PUBLISHED, "They met two weeks ago.", "two weeks ago = 2022-05-30/2022-06-05 Week");
        expect(PUBLISHED, "They met two years ago.", "two years ago = 2020-01-01/2020-12-31 Year");
        expect(PUBLISHED, "They met three days after June 1.", "three days after June 1 = 2022-06-04 Day");
        expect(
                PUBLISHED,
                "Their tariffs ended in 2020, in the past two years.",
                "2020 = 2020-01-01/2020-12-31 Year",
                "the past two years = 2020-06-16/2022-06-16 Range");
        expect(PUBLISHED, "It was their first meeting in a year.");
        expect(
                PUBLISHED,
                "Tariffs are frozen for 90 days starting June 20.",
                "90 days starting June 20 = 2022-06-20/2022-09-17 Range");
    }

    @Test
    void wordsWithoutBoundsStayOpen() {
        expect(PUBLISHED, "Ties have warmed in recent years.", "recent years = open");
        expect(PUBLISHED, "He left two days after the vote.", "two days after = open");
    }

    @Test
    void aYearOfTheSentenceScopesItsMonths() {
        expect(
                "2024-02-09",
                "Last year, the president travelled to Oslo in March.",
                "Last year = 2023-01-01/2023-12-31 Year",
                "March = 2023-03-01/2023-03-31 Month");
        expect(
                "2024-12-09",
                "They met in March and October 2022.",
                "March = 2022-03-01/2022-03-31 Month",
                "October 2022 = 2022-10-01/2022-10-31 Month");
    }

    @Test
    void carriedTimesLeanOnTheOneStatedBefore() {
        expect(
                "",
                "The war began on June 15, 2022. The two men spoke a day later and met the following week.",
                "June 15, 2022 = 2022-06-15 Day",
                "a day later = 2022-06-16 Day",
                "the following week = 2022-06-20/2022-06-26 Week");
        expect(
                "",
                "Trade grew from $1 billion in 2021 to $2 billion the following year.",
                "2021 = 2021-01-01/2021-12-31 Year",
                "the following year = 2022-01-01/2022-12-31 Year");
        expect(
                "2024-05-20",
                "Exports fell in April. They had risen in the same month last year.",
                "April = 2024-04-01/2024-04-30 Month",
                "the same month last year = 2023-04-01/2023-04-30 Month");
        expect("2024-05-20", "They met that day.", "that day = open");
    }

    @Test
    void aWeekdayOfTheArticlesPastIsNotTheOneOfAlmostAWeekAhead() {
        expect(
                PUBLISHED,
                "They met on Wednesday. On Wednesday, they will also discuss trade.",
                "Wednesday = 2022-06-15 Day",
                "Wednesday = 2022-06-15 Day");
        expect(
                PUBLISHED,
                "They met on Wednesday (June 15). On Wednesday, they will also discuss trade.",
                "Wednesday (June 15) = 2022-06-15 Day",
                "Wednesday = 2022-06-15 Day");
    }
}
