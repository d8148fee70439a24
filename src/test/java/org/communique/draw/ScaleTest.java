package org.communique.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void theMarksAreRoundAndHoldAllValuesAndZero() {
        assertEquals(
                List.of(0.0, 50.0, 100.0, 150.0, 200.0, 250.0),
                Scale.of(List.of(107.0, 240.1), "bn").marks());
        assertEquals(
                List.of(-20.0, -10.0, 0.0, 10.0, 20.0, 30.0, 40.0),
                Scale.of(List.of(-12.5, 36.0, 31.0), "%").marks());
    }

    @Test
    void aLoneZeroHasAScaleToo() {
        assertEquals(0.0, Scale.of(List.of(0.0), "%").marks().getFirst());
    }

    @Test
    void labelsHaveNoNoiseOfFloatingPoint() {
        assertEquals("0.3 bn", Scale.of(List.of(0.33), "bn").label(0.1 + 0.2));
        assertEquals("-20 %", Scale.of(List.of(-12.5), "%").label(-20));
    }
}
