package org.communique.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.communique.claim.ArticleClaims;
import org.communique.claim.Claim;
import org.communique.claim.Confidence;
import org.communique.claim.EntityId;
import org.communique.claim.Grounds;
import org.communique.claim.Membership;
import org.communique.claim.MembershipStanding;
import org.communique.claim.Mention;
import org.communique.claim.MentionForm;
import org.communique.claim.Role;
import org.communique.rdf.ClaimSieve.Sieved;
import org.communique.text.Article;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;

class ClaimSieveTest {

    private static final Iris IRIS = Iris.standard();
    private static final ArticleGraphWriter WRITER = new ArticleGraphWriter(IRIS, "9.9.9", Credits.byName());
    private static final ClaimSieve SIEVE = new ClaimSieve(IRIS, WRITER, new ShapeChecker());
    private static final String ID = Samples.ARTICLE.id();

    private static final Claim MEMBER_OF_A_COUNTRY = new Membership(
            Samples.RUNA,
            Samples.AVALON,
            MembershipStanding.MEMBER,
            Grounds.of(Samples.words("President Runa Holt of Avalon"), 60));

    private static ArticleClaims rich(Claim... more) {
        List<Claim> claims = new ArrayList<>(Samples.rich().claims());
        claims.addAll(List.of(more));
        return new ArticleClaims(Samples.ARTICLE, Samples.rich().mentions(), claims);
    }

    private static Graph kept(Sieved sieved) {
        return sieved.kept().orElseThrow().graph();
    }

    @Test
    void aWellFormedArticlePassesAsItIs() {
        Sieved sieved = SIEVE.sieve(Samples.rich());
        assertEquals(List.of(), sieved.setAside());
        assertTrue(kept(sieved).isIsomorphicWith(WRITER.write(Samples.rich()).graph()));
    }

    @Test
    void aClaimThatBreaksARuleIsSetAsideAndTheOthersCloseTheGap() {
        Sieved sieved = SIEVE.sieve(rich(MEMBER_OF_A_COUNTRY));
        assertTrue(kept(sieved).isIsomorphicWith(WRITER.write(Samples.rich()).graph()));
        assertEquals(1, sieved.setAside().size());
        Violation violation = sieved.setAside().getFirst();
        assertEquals(IRIS.claim(ID, Samples.rich().claims().size() + 1), violation.focus());
        assertEquals("A membership is in one organization.", violation.message());
        assertTrue(violation.sentence().orElseThrow().startsWith("President Runa Holt"));
    }

    @Test
    void aMentionThatBreaksARuleIsSetAsideAndTheClaimsOnItsWordsStay() {
        Mention blank = new Mention(new Span(4, 5), " ", MentionForm.NAME, List.of(Samples.RUNA), Confidence.of(90));
        List<Mention> mentions = new ArrayList<>(Samples.rich().mentions());
        mentions.add(blank);
        Sieved sieved = SIEVE.sieve(
                new ArticleClaims(Samples.ARTICLE, mentions, Samples.rich().claims()));
        assertTrue(kept(sieved).isIsomorphicWith(WRITER.write(Samples.rich()).graph()));
        assertEquals(
                List.of(IRIS.mention(ID, 4, 5)),
                sieved.setAside().stream().map(Violation::focus).toList());
    }

    @Test
    void aClaimWhoseEvidenceIsBlankIsSetAside() {
        Role onNothing =
                new Role(Samples.RUNA, "president", Optional.empty(), Optional.empty(), Grounds.of(new Span(4, 5), 60));
        Sieved sieved = SIEVE.sieve(rich(onNothing));
        assertTrue(kept(sieved).isIsomorphicWith(WRITER.write(Samples.rich()).graph()));
        assertEquals(
                IRIS.claim(ID, Samples.rich().claims().size() + 1),
                sieved.setAside().getFirst().focus());
    }

    @Test
    void anArticleThatIsNotWellFormedIsSetAsideAsAWhole() {
        Article empty = new Article(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                " ",
                "empty.txt");
        Sieved sieved = SIEVE.sieve(new ArticleClaims(empty, List.of(), List.of()));
        assertEquals(Optional.empty(), sieved.kept());
        assertEquals(IRIS.article(empty.id()), sieved.setAside().getFirst().focus());
    }

    @Test
    void whatWasSetAsideIsToldByTheGraphAndReadBack() {
        SetAsideGraph setAside = new SetAsideGraph(IRIS);
        Claim alsoBad = new Membership(
                Samples.AVALON,
                new EntityId("city/elsewhere"),
                MembershipStanding.MEMBER,
                Grounds.of(Samples.words("Trade between"), 60));
        List<Violation> violations =
                SIEVE.sieve(rich(MEMBER_OF_A_COUNTRY, alsoBad)).setAside();
        NamedGraph graph = setAside.write(ID, violations);
        assertEquals(IRIS.setAsideGraph(), graph.name());
        assertEquals(violations, setAside.read(graph.graph()));
        assertEquals(2, violations.size());
        Node result = IRIS.below("article/" + ID + "/set-aside/claim-10-1");
        assertTrue(graph.graph().contains(result, Cmq.REPORTED_IN, IRIS.article(ID)));
        assertTrue(graph.triples().stream()
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank()));
    }
}
