package org.communique.fuse.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.communique.claim.EntityId;
import org.communique.fuse.ClaimId;
import org.communique.fuse.FusedEvent.SourceCount;
import org.communique.fuse.origin.Origins;
import org.junit.jupiter.api.Test;

class FigureFusionTest {

    private static List<FusedFigure> fuse(List<FigureReport> reports) {
        return FigureFusion.over(reports, id -> id.path().replaceFirst(".*/", ""), new Origins(id -> ""))
                .figures(reports);
    }

    private static List<FigureReport> reports(String... words) {
        List<FigureReport> reports = new ArrayList<>();
        for (String figure : words) {
            reports.add(Figures.report(reports.size() + 1, figure));
        }
        return reports;
    }

    @Test
    void theMostPreciseOfTheValuesThatMostAgreeOnIsShown() {
        List<FusedFigure> figures = fuse(reports(
                "total chile norway; 2021; 140.65bn USD +35%; 2022-03-01",
                "total norway chile; 2021; nearly 147bn USD; 2022-03-01",
                "total norway chile; 2021; 146.9bn USD +35.8%; 2022-03-02",
                "total norway chile; open; 147bn USD; 2022-03-02"));
        assertEquals(1, figures.size(), figures.toString());
        FusedFigure figure = figures.getFirst();
        assertEquals("total-trade-chile-norway-2021", figure.key());
        assertEquals("Total trade: norway and chile, 2021", figure.label());
        assertEquals(
                new BigDecimal("146900000000"),
                figure.best().money().orElseThrow().amount());
        assertEquals(
                new BigDecimal("35.8"), figure.best().growth().orElseThrow().percent());
        assertEquals(new SourceCount(4, 4), figure.sources());
    }

    @Test
    void theOrderOfTheFiguresDoesNotMatter() {
        List<FigureReport> reports = new ArrayList<>(reports(
                "total norway chile; 2021; 147bn USD; 2022-03-01",
                "total norway chile; 2020; 107bn USD; 2022-03-01",
                "total norway chile; open; 147bn USD; 2022-03-02",
                "total norway chile; open; 147.3bn USD; 2022-03-20",
                "total norway chile; open; 107bn USD; 2022-03-03",
                "exports norway>chile; 2021; 60bn USD; 2022-03-01"));
        List<FusedFigure> expected = fuse(reports);
        assertEquals(4, expected.size(), expected.toString());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertEquals(expected, fuse(reports));
        }
    }

    @Test
    void aKeyTellsDirectionGoodsStandingAndPeriod() {
        assertEquals(
                List.of("exports-from-norway-to-chile-of-salmon-2021-q1"),
                keys("exports norway>chile of salmon; 2021-q1; 60bn USD; 2022-03-01"));
        assertEquals(
                List.of("target-total-trade-chile-norway-2030"),
                keys("total norway chile target; 2030; 200bn USD; 2022-03-01"));
        assertEquals(
                List.of("trade-balance-norway-chile-2021-01-01-to-2021-05-31"),
                keys("deficit norway chile; 2021-01..2021-05; 2bn USD; 2022-03-01"));
        assertEquals(
                List.of("total-trade-chile-norway-undated-0000000000000001-1"),
                keys("total norway chile; open; 2bn USD; 2022-03-01"));
    }

    /** The whole made at once, and made piece by piece with only what each new figure disturbs. */
    @Test
    void whatAFigureDisturbsIsAllThatItChanges() {
        String[] periods = {"2021", "open", "2022", "open"};
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<FigureReport> reports = new ArrayList<>();
            Map<ClaimId, FusedFigure> known = new TreeMap<>();
            for (int number = 1; number <= 14; number++) {
                FigureReport came = Figures.report(
                        number * 7919 % 1000,
                        "total norway chile; " + periods[random.nextInt(4)] + "; " + (100 + random.nextInt(3))
                                + "bn USD; 2022-03-" + (10 + random.nextInt(12)));
                reports.add(came);
                FigureFusion fusion = FigureFusion.over(reports, EntityId::path, new Origins(id -> ""));
                for (FusedFigure figure : fusion.figures(fusion.disturbed(List.of(came), List.of()))) {
                    figure.reports().forEach(report -> known.put(report, figure));
                }
                Map<ClaimId, FusedFigure> whole = new TreeMap<>();
                fusion.figures(reports)
                        .forEach(figure -> figure.reports().forEach(report -> whole.put(report, figure)));
                assertEquals(whole, known, "seed " + seed + ", figure " + number);
                int members = fusion.figures(reports).stream()
                        .mapToInt(figure -> figure.reports().size())
                        .sum();
                assertEquals(number, members, "every figure is in exactly one observation");
            }
        }
    }

    private static List<String> keys(String words) {
        return fuse(reports(words)).stream().map(FusedFigure::key).toList();
    }
}
