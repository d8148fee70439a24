package org.communique.evaluate;

import java.util.Locale;

/**
 * Counts of one kind of finding.
 *
 * @param right found and right
 * @param wrong found and not in gold
 * @param missed in gold and not found
 */
record Score(int right, int wrong, int missed) {

    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    double precision() {
        return ratio(right, right + wrong);
    }

    double recall() {
        return ratio(right, right + missed);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    String row(String kind) {
        return String.format(
                Locale.ROOT,
                "| %-28s | %5d | %5d | %6d | %.3f | %.3f | %.3f |",
                kind,
                right,
                wrong,
                missed,
                precision(),
                recall(),
                f1());
    }
}
