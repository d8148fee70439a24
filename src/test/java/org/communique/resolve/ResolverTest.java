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
}
