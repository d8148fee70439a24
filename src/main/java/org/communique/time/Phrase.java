package org.communique.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.communique.claim.StatedTime.Bounds;

/** What a time in words says, before it is laid on the calendar. {@link CalendarResolver} does that. */
sealed interface Phrase {

    /** The day of publication. */
    Phrase TODAY = new Counted(ChronoUnit.DAYS, 0);

    /** Needs nothing else: "15 June 2022", "March 2023", "2022", "the 1990s". */
    record Fixed(Bounds bounds) implements Phrase {}

    /** A month and day of some year: "June 15". */
    record YearlyDay(MonthDay day) implements Phrase {}

    /** A month of some year: "March". */
    record YearlyMonth(Month month) implements Phrase {}

    /** A day of some month: "the 18th". */
    record DayNumber(int day) implements Phrase {}

    /** Two numbers that are a day and a month in an order the article must tell: "3/7/2022", "3/7". */
    record TwoNumbers(int first, int second, Optional<Integer> year) implements Phrase {}

    /** A date with the weekday beside it: "Wednesday, June 15". */
    record WithWeekday(DayOfWeek weekday, Phrase date) implements Phrase {}

    /** "Wednesday", "last Friday". */
    record Weekday(DayOfWeek day, Shift shift) implements Phrase {}

    /** A whole unit of the calendar, counted from the one that holds the day of publication: "yesterday" is DAYS -1, "next year" YEARS 1. */
    record Counted(ChronoUnit unit, int offset) implements Phrase {}

    /** A whole unit counted from the time stated before: "that day" is DAYS 0, "the following year" YEARS 1. */
    record Carried(ChronoUnit unit, int offset) implements Phrase {}

    /** The very period stated before: "the same period". */
    record SamePeriod() implements Phrase {}

    /** So many units away from another time: "two weeks ago", "three days after June 15". */
    record Away(int amount, ChronoUnit unit, Phrase from) implements Phrase {}

    /** Two days that follow each other, Saturday and Sunday. */
    record Weekend(Shift shift) implements Phrase {}

    /** "early February", "the end of 2023". */
    record Part(Edge edge, Phrase of) implements Phrase {}

    /** The part of a running period up to now ("earlier this month") or from now on ("later this year", "the rest of the week"). */
    record Running(boolean past, Phrase of) implements Phrase {}

    /** The {@code n}th of equal parts of a year: quarters (3 months), halves (6). */
    record YearPart(int n, int months) implements Phrase {}

    /** So many units at the start or end of a period: "the first 11 months", "the last two weeks". */
    record Stretch(boolean first, int count, ChronoUnit unit) implements Phrase {}

    /** "the third week" of a month or year; -1 is the last. */
    record NthWeek(int n) implements Phrase {}

    /** "the first Friday" of a month; -1 is the last. */
    record NthWeekday(int n, DayOfWeek day) implements Phrase {}

    /** Three months of some year, named by the first of them. */
    record Season(Month first) implements Phrase {}

    /** A day of some year by its rule. */
    record Holiday(HolidayRule rule) implements Phrase {}

    /** A month, season or holiday with "last", "this" or "next" before it. */
    record Shifted(Phrase yearly, Shift shift) implements Phrase {}

    /** A quarter of the calendar year, counted from the one that holds the day of publication. */
    record CountedQuarter(int offset) implements Phrase {}

    /**
     * A financial year.
     *
     * @param year the year of its name; of two, the first
     * @param spansTwo whether two years name it ("2023-24")
     * @param start when such years begin, where that is known
     */
    record FiscalYear(int year, boolean spansTwo, Optional<FiscalStart> start) implements Phrase {}

    /** "last fiscal year": counted from the one that holds the day of publication. */
    record CountedFiscalYear(int offset, Optional<FiscalStart> start) implements Phrase {}

    /**
     * When a country's financial year begins.
     *
     * @param day its first day
     * @param namedByEnd whether "fiscal 2023" ends in 2023 rather than begins then
     */
    record FiscalStart(MonthDay day, boolean namedByEnd) {}

    /** Something yearly in a stated year, a weekday in a stated week: "March last year", "Friday of next week". */
    record Within(Phrase part, Phrase whole) implements Phrase {}

    /** From the start of one to the end of the other. */
    record Range(Phrase from, Phrase to) implements Phrase {}

    /** From the start of it to the day of publication. */
    record Since(Phrase start) implements Phrase {}

    /** A time limit: "by March", "until Friday". */
    record Deadline(Phrase end) implements Phrase {}

    /** So many units up to now, or from now on: "the past three weeks", "the next two years". */
    record Stretching(int count, ChronoUnit unit, boolean future) implements Phrase {}

    /** So many months that end with this one: "the nine months to September". */
    record MonthsTo(int count, Phrase end) implements Phrase {}

    /** So many units from a first day: "90 days starting Dec. 1". */
    record Lasting(int count, ChronoUnit unit, Phrase start) implements Phrase {}

    /** The calendar week that holds a day: "the week of June 12". */
    record WeekOf(Phrase day) implements Phrase {}

    /** Words of time without bounds: "in recent years", "the day after the summit". */
    record Vague() implements Phrase {}

    /** Which one of a thing that comes again and again, seen from now. */
    enum Shift {
        NEAREST,
        LAST,
        THIS,
        NEXT
    }

    /** Which part of a period. */
    enum Edge {
        EARLY(0),
        MID(1),
        LATE(2);

        private final int third;

        Edge(int third) {
            this.third = third;
        }

        /** 0 for the first third of the period, 2 for the last. */
        int third() {
            return third;
        }
    }
}
