package org.communique.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.query.Period;

/**
 * Values over time on one scale. What articles claim are circles, what offices counted squares with a line between them, a target is a
 * hollow diamond, a forecast a dashed circle. An arrow says that the true value is above or below, a tilde that it is about that.
 *
 * @param name what is shown
 * @param scale the vertical axis
 * @param period the days of the horizontal axis
 * @param series from the first colour on; each has its name written beside its last value
 */
public record Chart(String name, Scale scale, Period period, List<Series> series) {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 330;
    private static final double LEFT = 92;
    private static final double RIGHT = 150;
    private static final double TOP = 14;
    private static final double FOOT = 30;
    private static final int MOST_TICKS = 8;
    private static final double APART = 11;

    public Chart {
        series = List.copyOf(series);
    }

    /** Values of the same thing over time. */
    public record Series(String name, List<Value> values) {

        public Series {
            values = List.copyOf(values);
        }
    }

    /** What a value is. */
    public enum Form {
        CLAIM,
        OFFICIAL,
        TARGET,
        FORECAST
    }

    /** How the true value relates to the stated one. */
    public enum Hint {
        SAME,
        ABOUT,
        ABOVE,
        BELOW
    }

    /**
     * One value.
     *
     * @param period the days that it is about
     * @param label the value with its source, in words
     * @param address where it leads
     */
    public record Value(Period period, double value, Form form, Hint hint, String label, String address) {}

    /** The drawing. */
    public Svg draw() {
        Svg svg = Svg.drawing("values", name, WIDTH, HEIGHT);
        for (double mark : scale.marks()) {
            svg.line(LEFT, y(mark), WIDTH - RIGHT, y(mark), mark == 0 ? "axis" : "tick");
            svg.words(scale.label(mark), LEFT - 8, y(mark) + 4, "label end");
        }
        Ticks ticks = new Ticks(period, MOST_TICKS);
        for (LocalDate day : ticks.days()) {
            svg.line(x(day), TOP, x(day), HEIGHT - FOOT + 5, "tick");
            svg.words(ticks.label(day), x(day) + 3, HEIGHT - 10, "label");
        }
        double lastLabel = -100;
        for (int i = 0; i < series.size(); i++) {
            svg.open("g", "class", "series-" + (i % 6 + 1));
            lastLabel = draw(svg, series.get(i), lastLabel);
            svg.close("g");
        }
        return svg.close("svg");
    }

    private double draw(Svg svg, Series one, double lastLabel) {
        List<Value> official = one.values().stream()
                .filter(value -> value.form() == Form.OFFICIAL)
                .toList();
        for (int i = 1; i < official.size(); i++) {
            Value from = official.get(i - 1);
            Value to = official.get(i);
            svg.line(middle(from.period()), y(from.value()), middle(to.period()), y(to.value()), "join");
        }
        Map<Period, Integer> inPeriod = new HashMap<>();
        for (Value value : Stream.concat(
                        official.stream(), one.values().stream().filter(value -> value.form() != Form.OFFICIAL))
                .toList()) {
            int before = inPeriod.merge(value.period(), 1, Integer::sum) - 1;
            int places = (before + 1) / 2 * (before % 2 == 0 ? 1 : -1);
            mark(svg, value, middle(value.period()) + places * APART);
        }
        double at = y(one.values().getLast().value()) + 4;
        double label = Math.abs(at - lastLabel) < 14 ? lastLabel + 14 : at;
        svg.words(Svg.shortened(one.name(), 24), WIDTH - RIGHT + 8, label, "name");
        return label;
    }

    private void mark(Svg svg, Value value, double x) {
        double y = y(value.value());
        svg.openLink(
                value.address(),
                value.label(),
                "value form-" + value.form().name().toLowerCase(java.util.Locale.ROOT));
        switch (value.form()) {
            case CLAIM, FORECAST -> svg.circle(x, y, 5.5, "shape");
            case OFFICIAL -> svg.rect(new Svg.Box(x - 4.5, y - 4.5, 9, 9), 0, "shape");
            case TARGET ->
                svg.shape(
                        "path",
                        "d",
                        "M" + Svg.number(x) + " " + Svg.number(y - 7) + "l7 7l-7 7l-7 -7z",
                        "class",
                        "shape");
        }
        switch (value.hint()) {
            case SAME -> svg.shape("g");
            case ABOUT -> svg.words("~", x, y - 8, "hint middle");
            case ABOVE -> svg.words("↑", x, y - 8, "hint middle");
            case BELOW -> svg.words("↓", x, y + 18, "hint middle");
        }
        svg.close("a");
    }

    private double middle(Period days) {
        return (x(days.first()) + x(days.last().plusDays(1))) / 2;
    }

    private double x(LocalDate day) {
        double all = ChronoUnit.DAYS.between(period.first(), period.last()) + 1.0;
        return LEFT + (WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(period.first(), day) / all;
    }

    private double y(double value) {
        return TOP + (HEIGHT - TOP - FOOT) * (scale.top() - value) / (scale.top() - scale.bottom());
    }
}
