package org.communique.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A vertical axis with round marks: steps of 1, 2 or 5 times a power of ten.
 *
 * @param bottom the lowest value, at a mark
 * @param top the highest value, at a mark
 * @param step from mark to mark
 * @param unit what stands behind each number
 */
public record Scale(double bottom, double top, double step, String unit) {

    private static final int STEPS = 5;
    private static final List<Integer> ROUND = List.of(1, 2, 5, 10);

    /** The scale that holds all values and 0. */
    public static Scale of(List<Double> values, String unit) {
        double top = Math.max(
                0, values.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        double bottom = Math.min(
                0, values.stream().mapToDouble(Double::doubleValue).min().orElse(0));
        double rough = Math.max(top - bottom, 1e-9) / STEPS;
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) StrictMath.floor(StrictMath.log10(rough)));
        double step = ROUND.stream()
                .map(times -> power.multiply(BigDecimal.valueOf(times)).doubleValue())
                .filter(size -> size >= rough * 0.999)
                .findFirst()
                .orElse(rough);
        return new Scale(StrictMath.floor(bottom / step) * step, StrictMath.ceil(top / step) * step, step, unit);
    }

    /** The marks from below. */
    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        long count = Math.round((top - bottom) / step);
        for (int i = 0; i <= count; i++) {
            double mark = bottom + i * step;
            marks.add(Math.abs(mark) < step / 1000 ? 0.0 : mark);
        }
        return marks;
    }

    String label(double mark) {
        BigDecimal number = BigDecimal.valueOf(mark).round(new MathContext(6, RoundingMode.HALF_UP));
        String digits = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return unit.isEmpty() ? digits : digits + " " + unit;
    }
}
