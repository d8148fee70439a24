package org.communique.fuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
import org.communique.claim.Confidence;
import org.communique.claim.Entity;
import org.communique.claim.EntityId;
import org.communique.claim.EventReport;
import org.communique.claim.EventStatus;
import org.communique.claim.EventType;
import org.communique.claim.Grounds;
import org.communique.claim.Membership;
import org.communique.claim.MembershipStanding;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.claim.StatedTime;
import org.communique.claim.WikidataId;
import org.communique.fuse.Constraints.Pair;
import org.communique.text.Article;
import org.communique.text.PublicationDate;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class DecidedFusionTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);
    private static final EntityId ADA = new EntityId("person/ada-lind");
    private static final EntityId LIND = new EntityId("person/lind");
    private static final EntityId OTTO = new EntityId("person/otto-berg");
    private static final EntityId NORDIA = new EntityId("country/nordia");
    private static final EntityId PACT = new EntityId("organization/coast-pact");

    private static Optional<Entity> known(EntityId id) {
        return id.equals(ADA)
                ? Optional.of(
                        new Entity(id, id.kind(), "Ada Lind", Optional.of(new WikidataId("Q7")), Optional.of(NORDIA)))
                : Optional.empty();
    }

    private static EventReport call(LocalDate day, EntityId... people) {
        return new EventReport(
                EventType.PHONE_CALL,
                EventStatus.OCCURRED,
                List.of(people),
                List.of(),
                List.of(),
                Optional.empty(),
                StatedTime.absolute("that day", StatedTime.Bounds.day(day), "test"),
                Grounds.of(new Span(0, 5), 90));
    }

    private static ArticleClaims article(int number, Claim... claims) {
        Article article = new Article(
                Optional.empty(),
                Optional.of(PublicationDate.of(DAY.plusDays(1))),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "one two three four five six".replace(" ", " w" + number + " "),
                "a" + number + ".txt");
        Mention mention = new Mention(new Span(0, 3), "Lind", MentionForm.NAME, List.of(LIND), Confidence.of(90));
        return new ArticleClaims(article, List.of(mention), List.of(claims));
    }

    private static ClaimId claim(ArticleClaims article, int number) {
        return new ClaimId(article.article().id(), number);
    }

    private static SortedSet<ClaimId> set(ClaimId... claims) {
        return new TreeSet<>(List.of(claims));
    }

    private static Constraints together(ClaimId... claims) {
        return new Constraints(
                List.of(set(claims)), new TreeSet<>(), set(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    private static Constraints apart(Pair... pairs) {
        return new Constraints(
                List.of(), new TreeSet<>(List.of(pairs)), set(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    private static Constraints rejecting(ClaimId... claims) {
        return new Constraints(
                List.of(), new TreeSet<>(), set(claims), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    private static Constraints entities(
            SortedMap<EntityId, EntityId> replaced,
            SortedMap<EntityId, WikidataId> items,
            SortedMap<EntityId, SortedSet<String>> not) {
        return new Constraints(List.of(), new TreeSet<>(), set(), replaced, items, not);
    }

    private static Knowledge fuse(Constraints constraints, ArticleClaims... articles) {
        return new Fuser(DecidedFusionTest::known, Credited.NOBODY).fuse(List.of(articles), constraints);
    }

    private static List<Integer> sizes(Knowledge knowledge) {
        return knowledge.events().stream()
                .map(event -> event.reports().size())
                .sorted()
                .toList();
    }

    @Test
    void whatPeoplePutTogetherIsOneEventThoughTheDaysDiffer() {
        ArticleClaims first = article(1, call(DAY, ADA, OTTO));
        ArticleClaims second = article(2, call(DAY.plusDays(1), ADA, OTTO));
        assertEquals(List.of(1, 1), sizes(fuse(Constraints.NONE, first, second)));
        assertEquals(List.of(2), sizes(fuse(together(claim(first, 1), claim(second, 1)), first, second)));
    }

    @Test
    void aNewReportOfEitherDayIsOfTheMergedEvent() {
        ArticleClaims first = article(1, call(DAY, ADA, OTTO));
        ArticleClaims second = article(2, call(DAY.plusDays(1), ADA, OTTO));
        ArticleClaims third = article(3, call(DAY, ADA, OTTO));
        ArticleClaims fourth = article(4, call(DAY.plusDays(1), ADA, OTTO));
        Constraints merged = together(claim(first, 1), claim(second, 1));
        assertEquals(List.of(4), sizes(fuse(merged, first, second, third, fourth)));
    }

    @Test
    void whatPeopleKeepApartIsTwoEventsAndANewReportIsOfTheLarger() {
        ArticleClaims first = article(1, call(DAY, ADA, OTTO));
        ArticleClaims second = article(2, call(DAY, ADA, OTTO));
        ArticleClaims third = article(3, call(DAY, ADA, OTTO));
        ArticleClaims later = article(4, call(DAY, ADA, OTTO));
        Constraints split =
                apart(Pair.of(claim(first, 1), claim(second, 1)), Pair.of(claim(first, 1), claim(third, 1)));
        assertEquals(List.of(1, 2), sizes(fuse(split, first, second, third)));
        Knowledge knowledge = fuse(split, first, second, third, later);
        assertEquals(List.of(1, 3), sizes(knowledge));
        assertEquals(
                List.of(claim(first, 1)),
                knowledge.events().stream()
                        .filter(event -> event.reports().size() == 1)
                        .findFirst()
                        .orElseThrow()
                        .reports());
    }

    @Test
    void nothingIsDerivedFromARejectedClaim() {
        Membership membership = new Membership(NORDIA, PACT, MembershipStanding.MEMBER, Grounds.of(new Span(6, 9), 90));
        ArticleClaims article = article(1, call(DAY, ADA, OTTO), membership, call(DAY.plusDays(9), ADA, OTTO));
        assertEquals(1, fuse(Constraints.NONE, article).memberOf().size());
        Knowledge knowledge = fuse(rejecting(claim(article, 1), claim(article, 3)), article);
        assertEquals(List.of(), knowledge.memberOf());
        assertEquals(List.of(claim(article, 2)), knowledge.events().getFirst().reports());
    }

    @Test
    void whatWasSaidOfAnEntityThatGivesWayIsSaidOfTheOther() {
        ArticleClaims first = article(1, call(DAY, ADA, OTTO));
        ArticleClaims second = article(2, call(DAY, LIND, OTTO));
        assertEquals(List.of(1, 1), sizes(fuse(Constraints.NONE, first, second)));
        Knowledge knowledge =
                fuse(entities(new TreeMap<>(Map.of(LIND, ADA)), new TreeMap<>(), new TreeMap<>()), first, second);
        assertEquals(List.of(2), sizes(knowledge));
        KnownEntity ada = knowledge.entities().getFirst();
        assertEquals(ADA, ada.id());
        assertEquals(List.of("Lind"), ada.altLabels());
        assertTrue(knowledge.entities().stream().noneMatch(entity -> entity.id().equals(LIND)));
    }

    @Test
    void aLinkThatPeopleGiveBeatsTheTablesAndOneThatTheyRejectGoes() {
        ArticleClaims article = article(1, call(DAY, ADA, OTTO));
        ArticleClaims naming = new ArticleClaims(
                article.article(),
                List.of(new Mention(new Span(0, 3), "Ada", MentionForm.NAME, List.of(ADA), Confidence.of(90))),
                article.claims());
        WikidataId other = new WikidataId("Q8");
        Knowledge linked = fuse(entities(new TreeMap<>(), new TreeMap<>(Map.of(ADA, other)), new TreeMap<>()), naming);
        assertEquals(Optional.of(other), linked.entities().getFirst().wikidata());
        SortedSet<String> not = new TreeSet<>(List.of("Q7"));
        Knowledge unlinked = fuse(entities(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(Map.of(ADA, not))), naming);
        assertEquals(Optional.empty(), unlinked.entities().getFirst().wikidata());
    }

    @Test
    void theOrderOfArticlesDoesNotMatterForWhatPeopleDecided() {
        List<ArticleClaims> articles = new ArrayList<>();
        for (int number = 1; number <= 8; number++) {
            articles.add(article(number, call(DAY.plusDays(number % 3), ADA, OTTO)));
        }
        Constraints constraints = new Constraints(
                List.of(set(claim(articles.get(0), 1), claim(articles.get(1), 1))),
                new TreeSet<>(List.of(Pair.of(claim(articles.get(2), 1), claim(articles.get(5), 1)))),
                set(claim(articles.get(7), 1)),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>());
        Knowledge expected = fuse(constraints, articles.toArray(ArticleClaims[]::new));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertEquals(expected, fuse(constraints, articles.toArray(ArticleClaims[]::new)));
        }
    }
}
