package org.communique.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.NavigableMap;
import java.util.Optional;

/** On which day of a year a holiday falls. */
sealed interface HolidayRule {

    /** The day in this year; absent where it is not known. */
    Optional<LocalDate> in(int year);

    /** The same day every year. */
    record FixedDay(MonthDay day) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(day.atYear(year));
        }
    }

    /** So many days after Easter Sunday of the Western or the Orthodox churches. */
    record FromEaster(int days, boolean orthodox) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            LocalDate easter = orthodox ? orthodoxEaster(year) : easter(year);
            return Optional.of(easter.plusDays(days));
        }

        /** Butcher's form of the Gregorian rule. */
        private static LocalDate easter(int year) {
            int golden = year % 19;
            int century = year / 100;
            int rest = year % 100;
            int correction = (8 * century + 13) / 25;
            int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
            int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
            int shift = (golden + 11 * moon + 22 * weekday) / 451;
            int march = moon + weekday - 7 * shift + 114;
            return LocalDate.of(year, march / 31, march % 31 + 1);
        }

        /** Meeus' Julian rule, moved to the Gregorian calendar (13 days from 1900 to 2099). */
        private static LocalDate orthodoxEaster(int year) {
            int moon = (19 * (year % 19) + 15) % 30;
            int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
            int march = moon + weekday + 114;
            return LocalDate.of(year, march / 31, march % 31 + 1).plusDays(13);
        }
    }

    /** The nth such weekday of a month; -1 is the last. */
    record NthWeekday(Month month, DayOfWeek day, int n) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day)));
        }
    }

    /** So many days after the first day of the Chinese year, from a table of those days. */
    record FromLunarNewYear(int days, NavigableMap<Integer, LocalDate> newYears) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.ofNullable(newYears.get(year)).map(first -> first.plusDays(days));
        }
    }
}
