package org.communique.draw;

import java.util.List;
import java.util.Optional;

/**
 * Counts as bars beside each other.
 *
 * @param name what is counted
 * @param bars from left to right
 * @param height of the drawing, which is 960 wide; a small one has no labels
 */
public record Bars(String name, List<Bar> bars, int height) {

    private static final double WIDTH = 960;
    private static final int LABELS = 18;
    private static final double FOOT = 22;
    private static final int SMALL = 60;
    private static final double WIDEST = 90;
    private static final double MARGIN = 16;

    public Bars {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param label what it stands for, short
     * @param count 0 or more
     * @param address where it leads, if anywhere
     */
    public record Bar(String label, int count, Optional<String> address) {

        private String title() {
            return label + ": " + count;
        }
    }

    /** The drawing. */
    public Svg draw() {
        Svg svg = Svg.drawing("bars", name, WIDTH, height);
        boolean labelled = height > SMALL;
        double ground = height - (labelled ? FOOT : 1);
        double step = Math.min(WIDEST, (WIDTH - 2 * MARGIN) / Math.max(1, bars.size()));
        int most = bars.stream().mapToInt(Bar::count).max().orElse(1);
        int every = Math.max(1, (int) Math.ceil(bars.size() / (double) LABELS));
        svg.line(0, ground, WIDTH, ground, "axis");
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double x = MARGIN + i * step;
            if (bar.count() > 0) {
                double tall = Math.max(3, (ground - (labelled ? 16 : 1)) * bar.count() / Math.max(1, most));
                bar(svg, bar, new Svg.Box(x + step * 0.1, ground - tall, step * 0.8, tall), ground);
            }
            if (labelled && i % every == 0) {
                svg.words(bar.label(), x + step / 2, height - 6.0, "label middle");
            }
        }
        return svg.close("svg");
    }

    private static void bar(Svg svg, Bar bar, Svg.Box box, double ground) {
        if (bar.address().isPresent()) {
            svg.openLink(bar.address().get(), bar.title(), "bar");
            svg.rect(new Svg.Box(box.x(), 0, box.width(), ground), 0, "target");
        } else {
            svg.open("g", "class", "bar").title(bar.title());
        }
        svg.rect(box, 1.5, "count");
        if (box.width() > 16 && box.y() > 12) {
            svg.words(Integer.toString(bar.count()), box.x() + box.width() / 2, box.y() - 4, "label middle");
        }
        svg.close(bar.address().isPresent() ? "a" : "g");
    }
}
