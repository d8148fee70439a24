package org.communique.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void theLeaderOfACountryIsTheOneWhomTheArticleNames() {
        Told told = Told.story("Xi Jinping received Vladimir Putin. The Russian leader brought a letter.");
        assertEquals("person/vladimir-putin", told.denotedBy("The Russian leader"));
    }

    @Test
    void aDescriptionBeforeANameIsNoMentionOfItsOwn() {
        Told told = Told.story("Xi Jinping spoke with his Russian counterpart Vladimir Putin.");
        assertEquals("none", told.denotedBy("his Russian counterpart"));
        assertEquals("country/russia", told.denotedBy("Russian"));
    }

    @Test
    void aCounterpartWithoutANameIsTheOtherLeader() {
        Told told = Told.story("Emmanuel Macron met Xi Jinping. Macron later thanked his Chinese counterpart.");
        assertEquals("person/xi-jinping", told.denotedBy("his Chinese counterpart"));
    }

    @Test
    void theTwoCountriesAreThoseOfTheSentence() {
        Told told = Told.story("Brazil and Japan said the two countries would exempt coffee.");
        assertEquals("country/japan+country/brazil", told.denotedBy("the two countries"));
    }

    @Test
    void theTwoLeadersAreBothPeople() {
        Told told = Told.story("Xi Jinping called Joe Biden on Monday. The two leaders spoke for an hour.");
        assertEquals("person/joe-biden+person/xi-jinping", told.denotedBy("The two leaders"));
    }

    @Test
    void heIsTheSubjectOfTheSentenceBefore() {
        Told told = Told.story("Putin told Xi about the harvest. He praised the farmers.");
        assertEquals("person/vladimir-putin", told.denotedBy("He"));
    }

    @Test
    void sheIsNotTheMan() {
        Told told = Told.story("Angela Merkel met Emmanuel Macron. Macron was late. She waited.");
        assertEquals("person/angela-merkel", told.denotedBy("She"));
    }

    @Test
    void aFrontedPossessiveLooksForward() {
        Told told = Told.story("Putin spoke first. For his part, Xi promised wheat.");
        assertEquals("person/xi-jinping", told.denotedBy("his"));
    }

    @Test
    void theCapitalOfACountryIsItsCity() {
        assertEquals(
                "city/beijing",
                Told.story("The envoys met in the Chinese capital.").denotedBy("the Chinese capital"));
    }

    @Test
    void theAllianceIsTheOneThatWasNamed() {
        assertEquals(
                "organization/nato",
                Told.story("NATO met. The alliance wants more ships.").denotedBy("The alliance"));
    }

    @Test
    void theChiefOfAnOrganizationIsWhoeverTheArticleSaysHeadsIt() {
        Told told = Told.story("Grain is dear, the OPEC chief said. OPEC Secretary General Ole Berg left."
                + " UN crop chief Una Lind stayed. UN Secretary-General Ann Holm came. The UN chief spoke.");
        assertEquals("person/ole-berg", told.denotedBy("the OPEC chief"));
        assertEquals("person/ann-holm", told.denotedBy("The UN chief"));
    }

    @Test
    void theHeadOfABodyIsKnownByARemarkBesideTheName() {
        Told told = Told.story("Ole Berg, director general of the IAEA, flew home. The head of the IAEA was tired.");
        assertEquals("person/ole-berg", told.denotedBy("The head"));
    }

    @Test
    void theMinisterIsAnyMinisterButTheFirst() {
        Told told = Told.story("Minister of Fisheries Ole Berg saw Prime Minister Ann Holm. The minister smiled.");
        assertEquals("person/ole-berg", told.denotedBy("The minister"));
    }

    @Test
    void aChiefWithoutAnOrganizationIsNobody() {
        assertEquals(
                "none",
                Told.story("NATO Secretary General Mark Rutte left. The chief of cooks stayed.")
                        .denotedBy("The chief"));
    }
}
