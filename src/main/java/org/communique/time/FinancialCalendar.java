package org.communique.time;

import java.time.LocalDate;
import org.communique.claim.Precision;
import org.communique.claim.StatedTime.Bounds;
import org.communique.time.Phrase.FiscalStart;

/** Financial years; without a known first day they are bounded by calendar years. */
final class FinancialCalendar {

    private FinancialCalendar() {}

    static Bounds year(Phrase.FiscalYear named) {
        if (named.start().isEmpty()) {
            return named.spansTwo() ? Years.span(named.year(), named.year() + 1) : Years.year(named.year());
        }
        FiscalStart start = named.start().get();
        boolean startsBefore = !named.spansTwo() && start.namedByEnd();
        return from(start.day().atYear(startsBefore ? named.year() - 1 : named.year()));
    }

    static Bounds counted(Phrase.CountedFiscalYear counted, LocalDate anchor) {
        if (counted.start().isEmpty()) {
            return Years.year(anchor.getYear() + counted.offset());
        }
        LocalDate first = counted.start().get().day().atYear(anchor.getYear());
        LocalDate running = first.isAfter(anchor) ? first.minusYears(1) : first;
        return from(running.plusYears(counted.offset()));
    }

    private static Bounds from(LocalDate first) {
        return new Bounds(first, first.plusYears(1).minusDays(1), Precision.YEAR);
    }
}
