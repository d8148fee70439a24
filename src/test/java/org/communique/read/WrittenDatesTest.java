package org.communique.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {

    private final WrittenDates dates = new WrittenDates(ClockTimes.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-06-15 | 2022-06-15",
                "2022-06-15 13:16:31 | 2022-06-15T13:16:31",
                "2022-06-15T13:16:31Z | 2022-06-15T13:16:31Z",
                "2022-06-15T13:16:31.123+0800 | 2022-06-15T13:16:31+08:00",
                "2022-06-15T13:16+08:00 | 2022-06-15T13:16:00+08:00",
                "2022/6/15 | 2022-06-15",
                "20220615 | 2022-06-15",
                "Wed, 15 Jun 2022 13:16:31 GMT | 2022-06-15T13:16:31Z",
                "Wednesday, June 15, 2022 | 2022-06-15",
                "June 15, 2022 1:16 PM ET | 2022-06-15T13:16:00-04:00",
                "Dec. 15, 2022, 1:16 p.m. ET | 2022-12-15T13:16:00-05:00",
                "Published 9:12 AM EDT, Wed June 15, 2022 | 2022-06-15T09:12:00-04:00",
                "15th of June 2022 | 2022-06-15",
                "15 Sept 2022, 8.30 am (GMT+7) | 2022-09-15T08:30:00+07:00",
                "17 Oct 2023 at 04:45 | 2023-10-17T04:45:00",
                "03 Apr 2024 12:19AM | 2024-04-03T00:19:00",
                "TUESDAY, OCTOBER 17, 2023 | 2023-10-17",
                "June 15, 2022 Updated June 16, 2022 | 2022-06-15",
                "25/12/2022 | 2022-12-25",
                "12/25/2022 | 2022-12-25",
                "05/05/2022 | 2022-05-05",
                "15 June 2022 10:00 CST | 2022-06-15T10:00:00",
                "15 June 2022 10:71 | 2022-06-15"
            })
    void aDateIsReadAsOutletsWriteIt(String written, String expected) {
        StatedDate.Known known = assertInstanceOf(StatedDate.Known.class, dates.read(written));
        assertEquals(expected, known.date().lexical());
    }

    @Test
    void figuresThatMayBeTakenEitherWayAreAmbiguous() {
        StatedDate expected = new StatedDate.Ambiguous(LocalDate.of(2024, 6, 5), LocalDate.of(2024, 5, 6));
        assertEquals(expected, dates.read("05/06/2024"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "", " - ", "N/A", "None"})
    void aWordForNothingIsNoDate(String written) {
        assertInstanceOf(StatedDate.Absent.class, dates.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"last spring", "31 February 2022", "2022-13-40", "June 2022", "99/99/2022"})
    void otherWordsAreUnreadable(String written) {
        assertInstanceOf(StatedDate.Unreadable.class, dates.read(written));
    }
}
