package org.communique.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.claim.EntityId;
import org.communique.claim.WikidataId;
import org.communique.fuse.ClaimId;
import org.communique.fuse.Constraints;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final Instant MORNING = Instant.parse("2026-11-21T08:00:00Z");
    private static final EntityId ADA = new EntityId("person/ada-lind");
    private static final EntityId LIND = new EntityId("person/lind");
    private static final EntityId MINISTER = new EntityId("person/minister-lind");

    private static final Anchor A = anchor("aaaaaaaaaaaaaaaa");
    private static final Anchor B = anchor("bbbbbbbbbbbbbbbb");
    private static final Anchor C = anchor("cccccccccccccccc");
    private static final Anchor D = anchor("dddddddddddddddd");
    private static final Anchor LOST = anchor("0000000000000000");

    private int hour;

    private static Anchor anchor(String article) {
        return new Anchor(article, 10, 20, "EventReport", "Meeting");
    }

    private static ClaimId claim(Anchor anchor) {
        return new ClaimId(anchor.article(), 1);
    }

    private static SortedSet<ClaimId> claims(Anchor... anchors) {
        return new TreeSet<>(Arrays.stream(anchors).map(SettlementTest::claim).toList());
    }

    private Decision next(Ruling ruling) {
        hour++;
        return DecisionLine.decision(MORNING.plusSeconds(3600L * hour), "Ada", ruling, "", "");
    }

    private Decision merge(Anchor... anchors) {
        return next(new Ruling.OneEvent(List.of(anchors)));
    }

    private Decision split(Anchor taken, Anchor... left) {
        return next(new Ruling.Apart(List.of(taken), List.of(left)));
    }

    private static Settlement settle(Decision... decisions) {
        return Settlement.of(List.of(decisions), anchor -> anchor.equals(LOST) ? new TreeSet<>() : claims(anchor));
    }

    private static List<DecisionState> states(Settlement settlement) {
        return settlement.outcomes().stream().map(Outcome::state).toList();
    }

    @Test
    void mergesThatShareAReportAreOneGroup() {
        Settlement settlement = settle(merge(A, B), merge(B, C));
        assertEquals(List.of(claims(A, B, C)), settlement.constraints().together());
    }

    @Test
    void aLaterSplitTakesOneReportOutOfAMerge() {
        Settlement settlement = settle(merge(A, B, C), split(A, B, C));
        assertEquals(List.of(claims(B, C)), settlement.constraints().together());
        assertTrue(settlement.constraints().keepsApart(claim(C), claim(A)));
        assertEquals(List.of(DecisionState.IN_PART, DecisionState.IN_FORCE), states(settlement));
    }

    @Test
    void aLaterMergeOverrulesASplit() {
        Decision split = split(A, B);
        Decision merge = merge(A, B);
        Settlement settlement = settle(split, merge);
        assertEquals(List.of(claims(A, B)), settlement.constraints().together());
        assertEquals(DecisionState.OVERRULED, settlement.outcomes().getFirst().state());
        assertTrue(settlement.outcomes().getFirst().reason().endsWith(merge.id()));
    }

    @Test
    void noChainOfOlderMergesJoinsWhatASplitKeepsApart() {
        Settlement settlement = settle(merge(A, B), merge(B, C), split(A, C));
        assertEquals(List.of(claims(B, C)), settlement.constraints().together());
        assertEquals(
                List.of(DecisionState.OVERRULED, DecisionState.IN_FORCE, DecisionState.IN_FORCE), states(settlement));
    }

    @Test
    void undoBringsBackWhatWasBeforeAndCanBeUndone() {
        Decision merge = merge(A, B);
        Decision undo = next(new Ruling.Undo(merge.id()));
        Decision redo = next(new Ruling.Undo(undo.id()));
        assertEquals(Constraints.NONE.lines(), settle(merge, undo).constraints().lines());
        assertEquals(
                List.of(claims(A, B)), settle(merge, undo, redo).constraints().together());
    }

    @Test
    void aDecisionOnClaimsThatAreGoneIsKeptAndDoesNothing() {
        Settlement settlement = settle(merge(A, LOST), next(new Ruling.NoClaim(List.of(LOST))), merge(A, B, LOST));
        assertEquals(List.of(DecisionState.INERT, DecisionState.INERT, DecisionState.IN_PART), states(settlement));
        assertEquals(List.of(claims(A, B)), settlement.constraints().together());
        assertTrue(settlement.constraints().rejected().isEmpty());
    }

    @Test
    void entitiesGiveWayAlongAChainAndNeverInACircle() {
        Settlement settlement = settle(
                next(new Ruling.OneEntity(List.of(ADA), MINISTER)),
                next(new Ruling.OneEntity(List.of(MINISTER), LIND)),
                next(new Ruling.OneEntity(List.of(LIND), ADA)));
        assertEquals(
                new TreeMap<>(Map.of(LIND, ADA, MINISTER, ADA)),
                settlement.constraints().replaced());
        assertEquals(
                List.of(DecisionState.OVERRULED, DecisionState.IN_FORCE, DecisionState.IN_FORCE), states(settlement));
    }

    @Test
    void theLaterItemOfWikidataWins() {
        WikidataId first = new WikidataId("Q1");
        WikidataId second = new WikidataId("Q2");
        Settlement settlement = settle(
                next(new Ruling.Item(ADA, first)),
                next(new Ruling.Item(ADA, second)),
                next(new Ruling.NoItem(ADA, first)));
        assertEquals(second, settlement.constraints().items().get(ADA));
        assertEquals(
                new TreeSet<>(List.of("Q1")),
                settlement.constraints().notItems().get(ADA));
        assertEquals(DecisionState.OVERRULED, settlement.outcomes().getFirst().state());
    }

    @Test
    void theOrderInWhichDecisionsAreReadDoesNotMatter() {
        List<Decision> decisions = new ArrayList<>(List.of(
                merge(A, B), split(A, D), merge(B, C, D), split(C, A, B), next(new Ruling.NoClaim(List.of(D)))));
        Settlement expected = settle(decisions.toArray(Decision[]::new));
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(decisions, new Random(seed));
            assertEquals(expected, settle(decisions.toArray(Decision[]::new)));
        }
    }
}
