package org.communique.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.communique.claim.Confidence;

/** Sets the confidence of claims beside how many of them were right: a confidence that means something rises with that share. */
final class Reliability {

    private static final int STEP = 10;

    private final Map<Integer, Score> byStep = new TreeMap<>();

    void add(Confidence confidence, boolean right) {
        int step = Math.min(confidence.percent(), 100 - STEP) / STEP * STEP;
        byStep.merge(step, right ? new Score(1, 0, 0) : new Score(0, 1, 0), Score::plus);
    }

    /** A table in Markdown. */
    List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("| confidence  | claims | right | share |");
        lines.add("| ----------- | -----: | ----: | ----: |");
        byStep.forEach((step, score) -> lines.add(String.format(
                Locale.ROOT,
                "| %.2f - %.2f | %6d | %5d | %.3f |",
                step / 100.0,
                (step + STEP) / 100.0,
                score.right() + score.wrong(),
                score.right(),
                score.precision())));
        return lines;
    }
}
