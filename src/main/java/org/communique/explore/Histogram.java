package org.communique.explore;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.query.Period;

/**
 * How many events lie in each step of a period.
 *
 * @param zoom the size of the steps
 * @param counts each step of the period in order, with those that have none
 * @param wider how many events touch the period with a date that is not as exact as a step
 */
public record Histogram(Zoom zoom, Map<String, Integer> counts, int wider) {

    private static final int MOST_STEPS = 400;
    private static final int TWENTIETH = 20;

    /** From the first day of the dated events to the last one; empty if none has a date. */
    public static Optional<Period> span(List<EventEntry> events) {
        List<Period> times =
                events.stream().flatMap(event -> event.time().stream()).toList();
        Optional<LocalDate> first = times.stream().map(Period::first).min(LocalDate::compareTo);
        Optional<LocalDate> last = times.stream().map(Period::last).max(LocalDate::compareTo);
        return first.map(day -> new Period(day, last.orElse(day)));
    }

    /** The years up to the last day in which all but the earliest twentieth of the events lie, for an axis that leaves room to the bulk. */
    public static Period bulk(List<EventEntry> dated, Period span) {
        List<LocalDate> days = dated.stream()
                .flatMap(event -> event.time().stream())
                .map(Period::first)
                .sorted()
                .toList();
        if (days.size() < TWENTIETH || Zoom.of(span) != Zoom.YEAR) {
            return span;
        }
        return new Period(days.get(days.size() / TWENTIETH).withDayOfYear(1), span.last());
    }

    /** Counts events by the steps of a period. */
    public static Histogram of(List<EventEntry> events, Period period, Zoom zoom) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        LocalDate day = period.first();
        for (int steps = 0; !day.isAfter(period.last()) && steps < MOST_STEPS; steps++) {
            counts.put(zoom.step(day), 0);
            day = zoom.next(day);
        }
        int wider = 0;
        for (EventEntry event : events) {
            Optional<String> step = event.time().flatMap(zoom::step).filter(counts::containsKey);
            if (step.isPresent()) {
                counts.merge(step.get(), 1, Integer::sum);
            } else if (event.time().isPresent()) {
                wider++;
            }
        }
        return new Histogram(zoom, counts, wider);
    }
}
