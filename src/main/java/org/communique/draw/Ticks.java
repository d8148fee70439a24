package org.communique.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.communique.query.Period;

/**
 * The days that a time axis marks: the first days of years, months or weeks, or each day, so that no more than so many are marked.
 *
 * @param period the days of the axis
 * @param most how many may be marked, 2 or more
 */
record Ticks(Period period, int most) {

    private static final List<Step> STEPS = List.of(
            new Step(1, ChronoUnit.DAYS),
            new Step(7, ChronoUnit.DAYS),
            new Step(1, ChronoUnit.MONTHS),
            new Step(3, ChronoUnit.MONTHS),
            new Step(6, ChronoUnit.MONTHS),
            new Step(1, ChronoUnit.YEARS),
            new Step(2, ChronoUnit.YEARS),
            new Step(5, ChronoUnit.YEARS),
            new Step(10, ChronoUnit.YEARS),
            new Step(50, ChronoUnit.YEARS),
            new Step(1000, ChronoUnit.YEARS));

    private record Step(int count, ChronoUnit unit) {

        private LocalDate start(LocalDate day) {
            return switch (unit) {
                case DAYS -> day;
                case MONTHS -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / count * count + 1, 1);
                default -> LocalDate.of(Math.floorDiv(day.getYear(), count) * count, 1, 1);
            };
        }
    }

    /** The days in order. */
    List<LocalDate> days() {
        Step step = step();
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = step.start(period.first());
        while (!day.isAfter(period.last())) {
            if (!day.isBefore(period.first())) {
                days.add(day);
            }
            day = day.plus(step.count(), step.unit());
        }
        return days;
    }

    private Step step() {
        return STEPS.stream()
                .filter(step -> step.unit().between(period.first(), period.last()) / step.count() < most)
                .findFirst()
                .orElse(STEPS.getLast());
    }

    /** A day as shortly as the steps allow: {@code 2022}, {@code 2022-06} or {@code 06-15}. */
    String label(LocalDate day) {
        String text = day.toString();
        return switch (step().unit()) {
            case DAYS -> text.substring(5);
            case MONTHS -> text.substring(0, 7);
            default -> text.substring(0, 4);
        };
    }
}
