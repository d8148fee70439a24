package org.communique.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Bodies that are named without saying whose: ministries, central banks, embassies, commissions. */
class BodiesTest {

    @Test
    void aCentralBankIsThatOfTheCountryOfTheStoryEvenIfNoTableKnowsIt() {
        Told ghana = Told.story("Ghana sold more cocoa in May. The central bank kept its rate.");
        assertEquals("organization/bank-of-ghana", ghana.denotedBy("central bank"));
        Told bhutan = Told.story("Bhutan sold more power in May. The central bank kept its rate.");
        assertEquals("organization/central-bank-of-bhutan", bhutan.denotedBy("central bank"));
    }

    @Test
    void aCentralBankOfNobodyKnowsWhichCountryIsNoEntity() {
        assertEquals("none", Told.story("The central bank kept its rate.").denotedBy("central bank"));
    }

    @Test
    void aMinistryIsThatOfTheCountryThatActsNotOfTheOneDealtWith() {
        Told told = Told.story("Kenya lodged a protest against Japan over the tariffs, the foreign ministry said.");
        assertEquals("organization/ministry-of-foreign-affairs-of-kenya", told.denotedBy("foreign ministry"));
    }

    @Test
    void aMinistryIsThatOfItsOfficialAndOfTheCapitalItSitsIn() {
        Told official =
                Told.story("India and Japan spoke of it. Foreign Ministry spokeswoman Mao Ning was not worried.");
        assertEquals("organization/ministry-of-foreign-affairs-of-china", official.denotedBy("Foreign Ministry"));
        Told seat = Told.story("Kenya wrote a letter. The foreign ministry in Nairobi confirmed it to Peru.");
        assertEquals("organization/ministry-of-foreign-affairs-of-kenya", seat.denotedBy("foreign ministry"));
    }

    @Test
    void aMinistryNamedBeforeIsMeantAgain() {
        Told told =
                Told.story("The Kenyan Foreign Ministry sent a note. Chad had written to Peru and Togo. The foreign "
                        + "ministry gave no date.");
        assertEquals("organization/ministry-of-foreign-affairs-of-kenya", told.denotedBy("foreign ministry"));
    }

    @Test
    void theLettersOfAMinistryStandForItAfterItsCountry() {
        Told told = Told.story("A spokesman of the Kazakh MFA thanked the guests.");
        assertEquals("organization/ministry-of-foreign-affairs-of-kazakhstan", told.denotedBy("Kazakh MFA"));
    }

    @Test
    void anEmbassyBelongsToItsSenderAndIsNamedWithItsHost() {
        Told told =
                Told.story("The Kenyan embassy in Rome opened its doors. Later the Kenyan embassy in Italy closed.");
        assertEquals("organization/embassy-of-kenya-in-italy", told.denotedBy("Kenyan embassy in Rome"));
        assertEquals("organization/embassy-of-kenya-in-italy", told.denotedBy("Kenyan embassy in Italy"));
        Told formal = Told.story("The Embassy of Japan in Kenya and the Indian consulate general in Mombasa agreed.");
        assertEquals("organization/embassy-of-japan-in-kenya", formal.denotedBy("Embassy of Japan in Kenya"));
        assertEquals(
                "organization/consulate-general-of-india-in-mombasa",
                formal.denotedBy("Indian consulate general in Mombasa"));
    }

    @Test
    void anEmbassyWithoutHostIsTheOneNamedWithItElsewhere() {
        Told told = Told.story("The Kenyan embassy wrote a letter. The Kenyan embassy in Peru sends it by sea.");
        assertEquals("organization/embassy-of-kenya-in-peru", told.denotedBy("Kenyan embassy"));
    }

    @Test
    void aBodyNamedThroughItsOrganizationIsTheBody() {
        Told told = Told.story("Ann Bell met the AU's Commission. The ECOWAS commission agreed.");
        assertEquals("organization/african-union-commission", told.denotedBy("AU's Commission"));
        assertEquals("organization/ecowas-commission", told.denotedBy("ECOWAS commission"));
    }

    @Test
    void anAdjectiveOfAPartOfTheWorldIsNotTheCountryInIt() {
        Told told = Told.story("Latin American ministers met South American farmers.");
        assertEquals("region/latin-america", told.denotedBy("Latin American"));
        assertEquals("region/south-america", told.denotedBy("South American"));
        assertEquals("none", told.denotedBy("American"));
    }

    @Test
    void aDatelineWithDateOrCountryIsAPlace() {
        assertEquals(
                "city/dhaka",
                Told.story("Dhaka, Bangladesh (Wire) - Rice fell.").denotedBy("Dhaka"));
        assertEquals(
                "city/nairobi", Told.story("NAIROBI, March 3. /Wire/ Tea fell.").denotedBy("NAIROBI"));
    }

    @Test
    void aTitleBeforeAFathersNameIsAGivenName() {
        Told told = Told.story("Minister Sultan bin Rashid Al Omari spoke. Al Omari left early.");
        assertEquals("person/sultan-bin-rashid-al-omari", told.denotedBy("Sultan bin Rashid Al Omari"));
    }

    @Test
    void sheIsNoManWhomTheTablesKnow() {
        Told told = Told.story("Emmanuel Macron met Nanaia Mahuta. She thanked him.");
        assertEquals("person/nanaia-mahuta", told.denotedBy("She"));
    }

    @Test
    void theSenateIsThatOfTheCountryOfTheStory() {
        Told told = Told.story("Nigeria's Senate met. The Cambodian Senate did not.");
        assertEquals("organization/senate-of-nigeria", told.denotedBy("Senate"));
        assertEquals("organization/cambodian-senate", told.denotedBy("Cambodian Senate"));
        Told american = Told.story("Washington will wait until the Senate has met.");
        assertEquals("organization/united-states-senate", american.denotedBy("Senate"));
    }

    @Test
    void aCommonNounAfterANameTellsItsKind() {
        Told told = Told.story("Ann Bell told El Faro newspaper of it.");
        assertEquals("organization/el-faro", told.denotedBy("El Faro"));
    }

    @Test
    void aPersonNamedLongerThanInTheTablesIsKnownByTheLastName() {
        Told told = Told.story("Prime Minister Abiy Ahmed Ali landed. Later Prime Minister Ali left again.");
        assertEquals("person/abiy-ahmed", told.denotedBy("Ali"));
    }
}
