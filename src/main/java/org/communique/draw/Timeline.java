package org.communique.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.communique.claim.EventStatus;
import org.communique.query.Period;

/**
 * Events on an axis of days. An event of one day is a dot, one whose date is less exact a band over all days that it may have been
 * on. How it stands shows in the shape: held is filled, ongoing filled with a bar behind, planned hollow, alleged and hypothetical
 * hollow and dashed, denied crossed out.
 *
 * @param name what is shown
 * @param period the days of the axis
 * @param lanes from top to bottom
 */
public record Timeline(String name, Period period, List<Lane> lanes) {

    private static final double WIDTH = 960;
    private static final double GUTTER = 210;
    private static final double ROW = 20;
    private static final double HEAD = 26;
    private static final double RADIUS = 6;
    private static final int MOST_TICKS = 12;
    private static final int LANE_LETTERS = 33;

    public Timeline {
        lanes = List.copyOf(lanes);
    }

    /** Marks that belong together, with what they share as their label. */
    public record Lane(String label, List<Mark> marks) {

        public Lane {
            marks = List.copyOf(marks);
        }
    }

    /**
     * One event.
     *
     * @param days that it may have been on
     * @param label its name, date and standing, in words
     * @param address of its page
     */
    public record Mark(Period days, EventStatus status, String label, String address) {}

    /** The drawing. */
    public Svg draw() {
        List<List<Integer>> rows = lanes.stream().map(this::rowsOf).toList();
        int count = rows.stream().mapToInt(Timeline::height).sum();
        double height = HEAD + count * ROW + lanes.size() * 6.0 + 4;
        Svg svg = Svg.drawing("timeline", name, WIDTH, height);
        ticks(svg, height);
        double y = HEAD;
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            svg.line(0, y, WIDTH, y, "lane");
            svg.open("g", "class", "name").title(lane.label());
            svg.words(Svg.shortened(lane.label(), LANE_LETTERS), 0, y + ROW * 0.8, "label")
                    .close("g");
            for (int j = 0; j < lane.marks().size(); j++) {
                mark(svg, lane.marks().get(j), y + 3 + ROW * (rows.get(i).get(j) + 0.5));
            }
            y += height(rows.get(i)) * ROW + 6;
        }
        return svg.close("svg");
    }

    private static int height(List<Integer> rows) {
        return rows.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    /** In which row of its lane each mark stands, so that none covers another. */
    private List<Integer> rowsOf(Lane lane) {
        List<Double> ends = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (Mark mark : lane.marks()) {
            double begin = left(mark.days());
            int row = 0;
            while (row < ends.size() && ends.get(row) > begin) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(0.0);
            }
            ends.set(row, right(mark.days()) + 2);
            rows.add(row);
        }
        return rows;
    }

    private double left(Period days) {
        return isDot(days) ? middle(days) - RADIUS : x(later(days.first(), period.first()));
    }

    private double right(Period days) {
        return isDot(days)
                ? middle(days) + RADIUS
                : Math.max(x(earlier(days.last(), period.last()).plusDays(1)), left(days) + 2 * RADIUS);
    }

    private static boolean isDot(Period days) {
        return days.first().equals(days.last());
    }

    private double middle(Period days) {
        return (x(days.first()) + x(days.first().plusDays(1))) / 2;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private double x(LocalDate day) {
        double all = ChronoUnit.DAYS.between(period.first(), period.last()) + 1.0;
        return GUTTER + (WIDTH - GUTTER - RADIUS) * ChronoUnit.DAYS.between(period.first(), day) / all;
    }

    private void mark(Svg svg, Mark mark, double y) {
        svg.openLink(
                mark.address(), mark.label(), "mark status-" + mark.status().term());
        double left = left(mark.days());
        double right = right(mark.days());
        if (isDot(mark.days())) {
            svg.circle(left + RADIUS, y, RADIUS, "dot");
        } else {
            svg.rect(new Svg.Box(left, y - RADIUS, right - left, 2 * RADIUS), RADIUS, "band");
        }
        if (mark.status() == EventStatus.DENIED) {
            svg.line(left - 2, y + RADIUS + 2, Math.min(right, left + 2 * RADIUS) + 2, y - RADIUS - 2, "cross");
        } else if (mark.status() == EventStatus.ONGOING) {
            svg.line(right, y, right + 8, y, "on");
        } else if (mark.status() == EventStatus.ALLEGED || mark.status() == EventStatus.HYPOTHETICAL) {
            svg.words("?", (left + right) / 2, y + 3.5, "unsure middle");
        }
        svg.close("a");
    }

    private void ticks(Svg svg, double height) {
        for (LocalDate day : new Ticks(period, MOST_TICKS).days()) {
            double x = x(day);
            svg.line(x, HEAD - 6, x, height, "tick");
            svg.words(new Ticks(period, MOST_TICKS).label(day), x + 3, HEAD - 10, "label");
        }
    }
}
