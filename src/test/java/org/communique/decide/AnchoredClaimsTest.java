package org.communique.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.Grounds;
import org.communique.claim.Role;
import org.communique.claim.StatedTime;
import org.communique.fuse.ClaimId;
import org.communique.text.Article;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class AnchoredClaimsTest {

    private static final EntityId ADA = new EntityId("person/ada-lind");

    private static EventReport event(EventType type, int start, int end) {
        return new EventReport(
                type,
                EventStatus.OCCURRED,
                List.of(ADA),
                List.of(),
                List.of(),
                Optional.empty(),
                StatedTime.UNKNOWN,
                Grounds.of(new Span(start, end), 90));
    }

    private static Role role(int start, int end) {
        return new Role(
                ADA, "Prime Minister", Optional.empty(), Optional.empty(), Grounds.of(new Span(start, end), 90));
    }

    private static AnchoredClaims read(Claim... claims) {
        Article article = new Article(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "\uD83D\uDE42 Prime Minister Ada Lind met her guests and then phoned home.",
                "a.txt");
        return AnchoredClaims.of(new ArticleClaims(article, List.of(), List.of(claims)));
    }

    private static List<Integer> numbers(AnchoredClaims claims, Anchor anchor) {
        return claims.find(anchor).stream().map(ClaimId::number).toList();
    }

    @Test
    void anAnchorCountsInCodePointsAndNamesWhatTheClaimIsAbout() {
        AnchoredClaims claims = read(role(3, 27), event(EventType.MEETING, 28, 31));
        assertTrue(claims.anchor(1).toString().endsWith("#char=2,26;Role;person/ada-lind+prime-minister"));
        assertTrue(claims.anchor(2).toString().endsWith("#char=27,30;EventReport;Meeting"));
        assertEquals(claims.anchor(2), Anchor.parse(claims.anchor(2).toString()));
    }

    @Test
    void theClaimIsFoundAgainUnderAnotherNumber() {
        Anchor meeting = read(event(EventType.MEETING, 28, 31)).anchor(1);
        AnchoredClaims later = read(role(3, 27), event(EventType.MEETING, 28, 31), event(EventType.PHONE_CALL, 50, 56));
        assertEquals(List.of(2), numbers(later, meeting));
    }

    @Test
    void theClaimIsFoundAgainOnWiderWordsAndUnderAnotherType() {
        Anchor meeting = read(event(EventType.MEETING, 28, 31)).anchor(1);
        assertEquals(List.of(1), numbers(read(event(EventType.MEETING, 28, 42)), meeting));
        assertEquals(List.of(1), numbers(read(event(EventType.VISIT, 28, 31)), meeting));
    }

    @Test
    void whatIsGoneOrCouldBeEitherOfTwoIsNotFound() {
        Anchor meeting = read(event(EventType.MEETING, 28, 31)).anchor(1);
        assertEquals(List.of(), numbers(read(event(EventType.PHONE_CALL, 50, 56)), meeting));
        assertEquals(
                List.of(), numbers(read(event(EventType.MEETING, 26, 29), event(EventType.MEETING, 30, 42)), meeting));
    }

    @Test
    void whatIsNoAnchorIsRefusedInWords() {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> Anchor.parse("claim/3"));
        assertTrue(refused.toString().contains("expected a claim such as"), refused.toString());
        assertTrue(refused.toString().contains("'claim/3'"), refused.toString());
    }
}
