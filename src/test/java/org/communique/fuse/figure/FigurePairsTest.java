package org.communique.fuse.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.communique.claim.EntityId;
import org.communique.fuse.origin.Origins;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code pairs.tsv}: what belongs together and what can be true together, each with its reason. */
class FigurePairsTest {

    private static final FigureComparison COMPARISON = new FigureComparison(ExchangeRates.load());

    record Pair(String one, String other, boolean together, Fit values, String reason) {

        static Pair of(String line) {
            String[] cells = line.split("\t", -1);
            Fit values = Fit.valueOf(cells[3].toUpperCase(Locale.ROOT));
            return new Pair(cells[0], cells[1], cells[2].equals("yes"), values, cells[4]);
        }
    }

    static List<Pair> pairs() throws IOException {
        try (InputStream in = FigurePairsTest.class.getResourceAsStream("pairs.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Pair::of)
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void thePairIsJudgedAsTheTableSaysInBothOrders(Pair pair) {
        FigureReport one = Figures.report(1, pair.one());
        FigureReport other = Figures.report(2, pair.other());
        assertEquals(pair.values(), COMPARISON.values(one, other), pair.reason());
        assertEquals(pair.values(), COMPARISON.values(other, one), pair.reason());
        assertEquals(pair.together() ? 1 : 2, fuse(one, other).size(), pair.reason());
        assertEquals(fuse(one, other), fuse(other, one), pair.reason());
    }

    private static List<FusedFigure> fuse(FigureReport... reports) {
        List<FigureReport> all = List.of(reports);
        return FigureFusion.over(all, EntityId::path, new Origins(id -> "")).figures(all);
    }
}
