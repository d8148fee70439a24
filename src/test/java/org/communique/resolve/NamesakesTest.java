package org.communique.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesakesTest {

    @Test
    void theFamilyNameAloneIsThePresidentAndNotTheFirstLady() {
        Told told = Told.story("President Trump opened the fair. He and first lady Melania Trump tasted the bread. "
                + "\"Good bread,\" Mr. Trump said. Trump left early.");
        assertEquals("person/donald-trump", told.denotedBy("Trump"));
        assertEquals("person/melania-trump", told.denotedBy("Melania Trump"));
        assertEquals(
                4,
                told.mentions().stream()
                        .filter(mention -> mention.endsWith("person/donald-trump"))
                        .count());
    }

    @Test
    void anUnknownPresidentIsNotTheWifeWhoSharesTheName() {
        Told told = Told.story("President Henrik Brandvold and his wife, Ida Brandvold, opened the fair. "
                + "Brandvold praised the bread. Mrs. Brandvold bought a cake.");
        assertEquals("person/henrik-brandvold", told.denotedBy("Brandvold"));
        assertEquals("Brandvold=person/ida-brandvold", told.mentions().getLast());
    }

    @Test
    void aRelativeWhoseNameNobodySharesKeepsIt() {
        Told told = Told.story("The king's daughter, Ida Brandvold, opened the fair. Brandvold praised the bread.");
        assertEquals("person/ida-brandvold", told.denotedBy("Brandvold"));
    }

    @Test
    void thePresidentIsTheOneWhomTheStoryIsAbout() {
        Told told = Told.story("President Joe Biden praised Emmanuel Macron. Biden thanked President Emmanuel Macron. "
                + "The president added that trade had grown.");
        assertEquals("person/joe-biden", told.denotedBy("The president"));
    }

    @Test
    void theOfficeInARemarkMakesADescriptionKnown() {
        Told told =
                Told.story("Norland's Minister of Water, Oil and Gas, Ann Holt, resigned. The minister had been ill.");
        assertEquals("person/ann-holt", told.denotedBy("The minister"));
    }

    @Test
    void whoIsTurnedToIsNotTheOneWhoTurns() {
        Told told = Told.story("President Joe Biden praised the bread. Turning to Mr. Macron, he smiled.");
        assertEquals("person/joe-biden", told.denotedBy("he"));
    }

    @Test
    void aFamilyNameOfSeveralWordsIsNoOtherPerson() {
        Told told = Told.story("Spokesman Bert De Vlamen agreed with Ursula von der Leyen. "
                + "De Vlamen smiled. Von der Leyen smiled too.");
        assertEquals("person/bert-de-vlamen", told.denotedBy("De Vlamen"));
        assertEquals("person/ursula-von-der-leyen", told.denotedBy("Von der Leyen"));
    }

    @Test
    void whoActsOnlyInQuotedWordsIsNotTheOneWhoGoesOnSpeaking() {
        Told told = Told.story("Joe Biden was angry. “Emmanuel Macron is late. Emmanuel Macron called the baker,” "
                + "he said. “We wait,” he added.");
        assertEquals(
                "he=person/joe-biden, he=person/joe-biden",
                String.join(
                        ", ",
                        told.mentions().stream()
                                .filter(mention -> mention.startsWith("he="))
                                .toList()));
    }
}
