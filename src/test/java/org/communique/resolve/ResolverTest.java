package org.communique.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResolverTest {

    @Test
    void aHeadlineIsResolvedByTheWholeArticle() {
        Told told = Told.story(
                "Xi and Putin Discuss Grain", "Xi Jinping called Vladimir Putin. Mr. Xi thanked the Kremlin chief.");
        assertEquals("person/xi-jinping", told.denotedBy("Xi"));
        assertEquals("person/vladimir-putin", told.denotedBy("Putin"));
    }

    @Test
    void anUnknownPersonIsFoundAgainByTheFamilyName() {
        Told told = Told.story("Analyst Henrika Brandvold sees little hope. Brandvold expects new talks in autumn.");
        assertEquals(
                List.of("Henrika Brandvold=person/henrika-brandvold", "Brandvold=person/henrika-brandvold"),
                told.mentions());
    }

    @Test
    void initialsAndAccentsDoNotMakeAnotherPerson() {
        Told told = Told.story("Vladimir V. Putin met Aleksandar Vučić. Later Vucic spoke to reporters.");
        assertEquals("person/vladimir-putin", told.denotedBy("Vladimir V. Putin"));
        assertEquals(told.denotedBy("Aleksandar Vučić"), told.denotedBy("Vucic"));
    }

    @Test
    void aUniversityIsNotTheCountryInItsName() {
        Told told = Told.story("Mei Lan teaches at South China Maritime University in Guangzhou.");
        assertEquals("organization/south-china-maritime-university", told.denotedBy("South China Maritime University"));
        assertTrue(told.mentions().stream().noneMatch(mention -> mention.endsWith("country/china")));
    }

    @Test
    void aCapitalThatActsIsTheGovernmentAndAPlaceIsTheCity() {
        Told told = Told.story("Beijing warned against new tariffs. The envoy landed in Beijing on Sunday.");
        assertEquals(List.of("Beijing=country/china", "Beijing=city/beijing"), told.mentions());
    }

    @Test
    void theColdWarIsNobody() {
        assertEquals(
                List.of(),
                Told.story("Nobody wants another Cold War on Monday.").mentions());
    }

    @Test
    void aCapitalAmongCapitalsIsReadLikeItsNeighbour() {
        Told told = Told.story("Ties between Minsk and Beijing are warm. Beijing and Ankara signed nothing.");
        assertEquals(
                List.of(
                        "Minsk=country/belarus",
                        "Beijing=country/china",
                        "Beijing=country/china",
                        "Ankara=country/turkey"),
                told.mentions());
    }

    @Test
    void aDatelineIsAPlaceAndItsAgencyNoActor() {
        Told told = Told.story("MOSCOW (Reuters) - Russia sold less wheat.");
        assertEquals(List.of("MOSCOW=city/moscow", "Russia=country/russia"), told.mentions());
    }

    @Test
    void aMinistryBelongsToTheCountryBeforeItOrToTheContext() {
        Told told = Told.story("Germany will not join. Its envoy left, the foreign ministry said. Serbia's ministry of "
                + "transport and infrastructure agreed.");
        assertEquals("organization/federal-foreign-office", told.denotedBy("foreign ministry"));
        assertEquals(
                "organization/ministry-of-transport-and-infrastructure-of-serbia",
                told.denotedBy("Serbia's ministry of transport and infrastructure"));
    }

    @Test
    void anAcronymThatTheArticleExplainsIsUnderstoodLater() {
        Told told = Told.story("The Baltic Grain Association (BGA) met on Friday. Later the BGA voted.");
        assertEquals("organization/baltic-grain-association", told.denotedBy("BGA"));
    }

    @Test
    void aTitleIsNotPartOfTheNameAndAVerbNeitherInAHeadline() {
        Told told = Told.story(
                "President Xi Jinping Receives Putin",
                "Xi Jinping and Vladimir Putin met. The host receives few guests.");
        assertEquals("person/xi-jinping", told.denotedBy("Xi Jinping"));
        assertEquals("person/vladimir-putin", told.denotedBy("Putin"));
    }

    @Test
    void compoundsGiveOneMentionForEachPart() {
        Told told = Told.story("Franco-German plans and the Xi-Putin call worried the US-led coalition.");
        assertEquals("country/germany", told.denotedBy("German"));
        assertEquals("person/vladimir-putin", told.denotedBy("Putin"));
        assertEquals("country/united-states", told.denotedBy("US"));
    }

    @Test
    void photographersAndAuthorsAreNotInTheStory() {
        Told told = Told.story("Japan sent rice. REUTERS/Carla Winterfeld");
        assertEquals(List.of("Japan=country/japan"), told.mentions());
    }

    @Test
    void aLongNameIsNotCutByAListInIt() {
        Told told = Told.story("The Institute of Polish, Baltic, and Nordic Studies opened in Gdansk.");
        assertEquals(
                "organization/institute-of-polish-baltic-and-nordic-studies",
                told.denotedBy("Institute of Polish, Baltic, and Nordic Studies"));
    }

    @Test
    void theAllianceIsNoUnion() {
        Told told = Told.story("Norway works with NATO and the European Union. The alliance met on Monday.");
        assertEquals("organization/nato", told.denotedBy("The alliance"));
    }

    @Test
    void theReasonOfEveryLinkIsKept() {
        Told told = Told.story("Beijing warned against new tariffs.");
        LinkDecision decision = told.resolution().decisions().getFirst();
        assertEquals("capital-as-government", decision.rule());
        assertEquals(2, decision.candidates().size());
    }
}
