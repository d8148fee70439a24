package org.communique.quantity;

import java.math.BigDecimal;

/**
 * A number read from pieces.
 *
 * @param value signed
 * @param raw the value without the scale at its end (in "1.3 trillion" 1.3), for ranges that state the scale once
 * @param scale what {@code raw} was multiplied with, 1 where no scale is stated
 * @param from index of its first piece
 * @param to one past the index of its last piece
 */
record NumberMatch(BigDecimal value, BigDecimal raw, BigDecimal scale, int from, int to) {

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }
}
