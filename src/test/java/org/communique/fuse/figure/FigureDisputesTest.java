package org.communique.fuse.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.communique.fuse.ClaimId;
import org.communique.fuse.Disagreement;
import org.communique.fuse.origin.Origins;
import org.junit.jupiter.api.Test;

class FigureDisputesTest {

    private static List<Disagreement> disputes(String... words) {
        List<FigureReport> reports = new ArrayList<>();
        for (String figure : words) {
            reports.add(Figures.report(reports.size() + 1, figure));
        }
        return FigureFusion.over(reports, id -> id.path().replaceFirst(".*/", ""), new Origins(id -> ""))
                .disagreements(reports);
    }

    @Test
    void amountsThatNoRoundingBringsTogetherAreADisagreementWithTheWordsOfEachSide() {
        List<Disagreement> found = disputes(
                "total norway chile; 2021; 140.7bn USD; 2022-03-02",
                "total norway chile; 2021; nearly 147bn USD; 2022-03-01",
                "total norway chile; 2021; 146.9bn USD; 2022-03-04");
        assertEquals(1, found.size(), found.toString());
        Disagreement one = found.getFirst();
        assertEquals("figure-total-trade-chile-norway-2021-amount", one.key());
        assertEquals(3, one.claims().size());
        assertEquals(
                "Outlet 2 (1 March 2022): nearly 147 billion USD; Outlet 1 (2 March 2022): 140.7 billion USD; "
                        + "Outlet 3 (4 March 2022): 146.9 billion USD.",
                one.comment());
    }

    @Test
    void roundingsAndLowerBoundsAreNoDisagreement() {
        assertEquals(
                List.of(),
                disputes(
                        "total norway chile; 2021; 146.89bn USD; 2022-03-02",
                        "total norway chile; 2021; 147bn USD; 2022-03-01",
                        "total norway chile; 2021; more than 140bn USD; 2022-03-01",
                        "total norway chile; 2021; about 150bn USD; 2022-03-01",
                        "total norway chile; open; 190bn USD; 2022-03-01"));
    }

    @Test
    void aLaterReportMayBeARevision() {
        List<Disagreement> found = disputes(
                "total norway chile; 2021; 146.8bn USD; 2022-01-14",
                "total norway chile; 2021; 149.6bn USD; 2022-09-01");
        assertTrue(found.getFirst().comment().endsWith("The later report may give a revised value."), found.toString());
    }

    @Test
    void growthIsComparedWhereTheAmountsAgree() {
        List<Disagreement> found = disputes(
                "total norway chile; 2021; 147bn USD +35.8%; 2022-03-02",
                "total norway chile; 2021; 147bn USD +28.2%; 2022-03-02");
        assertEquals(
                List.of("figure-total-trade-chile-norway-2021-growthpercent"),
                found.stream().map(Disagreement::key).toList());
        assertTrue(found.getFirst().comment().contains("up 35.8 percent"), found.toString());
    }

    @Test
    void aDeficitAndASurplusOfOneHolderExcludeEachOther() {
        List<Disagreement> found = disputes(
                "deficit norway chile; 2021; 2bn USD; 2022-03-02", "surplus norway chile; 2021; 3bn USD; 2022-03-02");
        assertEquals(List.of("measure"), found.stream().map(Disagreement::slot).toList());
        assertTrue(found.getFirst().comment().contains("trade deficit of 2 billion USD"), found.toString());
    }

    @Test
    void oneArticleThatContradictsItselfIsShownAndForecastsAreNot() {
        FigureReport one = Figures.report(1, "total norway chile; 2021; 140bn USD; 2022-03-02");
        FigureReport other = new FigureReport(
                new ClaimId(one.id().article(), 2),
                Figures.report(2, "total norway chile; 2021; 160bn USD; 2022-03-02")
                        .claim(),
                one.slot(),
                one.teller());
        List<FigureReport> both = List.of(one, other);
        assertEquals(
                1,
                FigureFusion.over(both, id -> id.path(), new Origins(id -> ""))
                        .disagreements(both)
                        .size());
        assertEquals(
                List.of(),
                disputes(
                        "total norway chile forecast; 2031; 140bn USD; 2022-03-02",
                        "total norway chile forecast; 2031; 160bn USD; 2022-03-02"));
    }
}
