package org.communique.extract;

import static org.communique.extract.ShownMemberships.assertMemberships;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Holt of the Institute of Peace under the Chinese Academy of Social Sciences spoke. | PART institute-of-peace chinese-academy-of-social-sciences",
                "He studied at Lund University's School of Law. | PART school-of-law lund-university",
                "The Federal Seed Service, an agency of the Harbour Ministry of Norland, was closed. | PART federal-seed-service harbour-ministry-of-norland",
                "The Rivers Institute, which is affiliated with Lund University, was closed. | PART rivers-institute lund-university",
                "The Council of Grain Ministers of the African Union met. | PART council-of-grain-ministers african-union",
                "The Rivers Institute met Lund University. | ",
            })
    void anOrganizationIsSaidToBePartOfAnother(String body, String expected) {
        assertMemberships(body, expected);
    }

    @Test
    void theHistoryOfAnOrganizationNamesItsMembers() {
        assertMemberships(
                "BRICS was founded in 2006 by Brazil, Russia and India, with South Africa joining in 2010, and now includes "
                        + "Iran and Egypt. Ethiopia joined in January 2024.",
                "brazil brics; egypt brics; ethiopia brics; india brics; iran brics; russia brics; south-africa brics");
    }

    @Test
    void aWordInANameIsNoNounForMembers() {
        assertMemberships("He praised the United Nations, the United States and the African Union.", "");
    }

    @Test
    void whoAppliesForMembershipIsACandidate() {
        assertMemberships("Turkey formally applied for BRICS membership in May.", "CANDIDATE turkey brics");
    }

    @Test
    void aUnionBetweenCountriesHasThemAsMembers() {
        assertMemberships(
                "The Gulf Cooperation Council is a political and economic union between Oman, Qatar and Kuwait.",
                "kuwait gulf-cooperation-council; oman gulf-cooperation-council; qatar gulf-cooperation-council");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The summit of BRICS (Brazil, Russia, India, China and South Africa) opens today. | brazil brics; china brics; india brics; russia brics; south-africa brics",
                "BRICS, which groups Brazil, Russia, India, China and South Africa, will meet. | brazil brics; china brics; india brics; russia brics; south-africa brics",
                "The Quad brings together Australia, India, Japan and the United States. | australia quad; india quad; japan quad; united-states quad",
                "Mercosur consists of Argentina, Brazil, Paraguay and Uruguay. | argentina mercosur; brazil mercosur; paraguay mercosur; uruguay mercosur",
                "The G7 nations — the US, Japan, Germany, Britain, France, Italy and Canada — issued a warning. | canada g7; france g7; germany g7; italy g7; japan g7; united-kingdom g7; united-states g7",
                "Aukus, a security pact between Australia, the UK and the US, was announced. | australia aukus; united-kingdom aukus; united-states aukus",
                "BRICS expanded last year to include Egypt, Ethiopia and Iran. | egypt brics; ethiopia brics; iran brics",
            })
    void anOrganizationIsSaidToConsistOfCountries(String body, String expected) {
        assertMemberships(body, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NATO members such as Poland and Latvia want more troops. | latvia nato; poland nato",
                "EU countries like France and Germany disagree. | france european-union; germany european-union",
                "Several ASEAN states, including Vietnam and the Philippines, protested. | philippines asean; vietnam asean",
                "NATO member Turkey bought the missiles. | turkey nato",
                "Ministers of fellow NATO member Greece objected. | greece nato",
                "Officials in NATO-member Turkey declined to comment. | turkey nato",
                "Turkey, a NATO member, bought the missiles. | turkey nato",
                "Talks were held in Turkey, a NATO ally that borders Syria. | turkey nato",
                "Pakistan is a member of the Shanghai Cooperation Organization. | pakistan shanghai-cooperation-organisation",
                "India has been a full member of the SCO since 2017. | india shanghai-cooperation-organisation",
                "Belarus became the 10th member of the SCO on Thursday. | belarus shanghai-cooperation-organisation",
                "As an SCO member, India sent a minister. | india shanghai-cooperation-organisation",
                "Despite Hungary being an EU member, it bought the gas. | hungary european-union",
                "Hungary, as an EU member, has a veto. | hungary european-union",
                "Greece and Turkey, both NATO members, have quarrelled for years. | greece nato; turkey nato",
                "Germany is one of the founding members of the EU. | germany european-union",
                "China is a permanent member of the UN Security Council. | china united-nations-security-council",
                "OPEC, whose members include Saudi Arabia and Iraq, will meet in Vienna. | iraq opec; saudi-arabia opec",
                "Mongolia, which is a member of the International Criminal Court, did not arrest him. | mongolia international-criminal-court",
                "The leaders of BRICS met in Kazan. The bloc's members include Iran and Egypt. | egypt brics; iran brics",
                "As NATO members, Poland and Estonia are obliged to help. | estonia nato; poland nato",
                "China, Russia and the other members of the SCO met in Astana. | china shanghai-cooperation-organisation; russia shanghai-cooperation-organisation",
                "The EU's most populous member, Germany, voted no. | germany european-union",
                "Denmark is part of NATO. | denmark nato",
                "Ankara is also a member of the G20. | turkey g20",
            })
    void aCountryIsCalledAMember(String body, String expected) {
        assertMemberships(body, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Finland joined NATO in April 2023. | finland nato",
                "Finland, which shares a long border with Russia, joined NATO last year. | finland nato",
                "China acceded to the World Trade Organization in 2001. | china world-trade-organization",
                "Pakistan was admitted to the SCO as a full member. | pakistan shanghai-cooperation-organisation",
                "Poland joined NATO in 1999 and the EU in 2004. | poland european-union; poland nato",
                "Egypt, Ethiopia join BRICS | egypt brics; ethiopia brics",
                "The African Union joined the G20 in New Delhi. | african-union g20",
                "Iran has joined the China-led SCO. | iran shanghai-cooperation-organisation",
                "Britain left the European Union in 2020. | FORMER united-kingdom european-union",
                "Slovenia, which has been in the EU since 2004, agreed. | slovenia european-union",
                "BRICS will be joined by the new members Egypt and Iran in January. | CANDIDATE egypt brics; CANDIDATE iran brics",
                "Qatar quit OPEC after more than fifty years. | FORMER qatar opec",
                "Iran joined the SCO as an observer in 2005. | OBSERVER iran shanghai-cooperation-organisation",
                "Britain is no longer a member of the EU. | FORMER united-kingdom european-union",
                "Former EU member Britain imposed its own tariffs. | FORMER united-kingdom european-union",
            })
    void aCountryJoinsOrLeaves(String body, String expected) {
        assertMemberships(body, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ukraine will join the EU one day. | CANDIDATE ukraine european-union",
                "Turkey has applied to join BRICS. | CANDIDATE turkey brics",
                "Malaysia wants to become a member of BRICS. | CANDIDATE malaysia brics",
                "BRICS invited Saudi Arabia and Ethiopia to join. | CANDIDATE ethiopia brics; CANDIDATE saudi-arabia brics",
                "Argentina was invited to join BRICS. | CANDIDATE argentina brics",
                "Moscow objects to Ukraine's bid to join NATO. | CANDIDATE ukraine nato",
                "Budapest holds up Sweden's NATO membership bid. | CANDIDATE sweden nato",
                "If Ukraine joins NATO, the war will go on. | CANDIDATE ukraine nato",
                "EU candidate country Serbia imposed no sanctions. | CANDIDATE serbia european-union",
                "Serbia, a candidate for EU membership, imposed no sanctions. | CANDIDATE serbia european-union",
                "Moldova was granted EU candidate status in 2022. | CANDIDATE moldova european-union",
                "Six countries, including Saudi Arabia and Iran, have been invited to join BRICS. | CANDIDATE iran brics; CANDIDATE saudi-arabia brics",
                "The European Union granted candidate status to Ukraine and Moldova. | CANDIDATE moldova european-union; CANDIDATE ukraine european-union",
                "Moldova was granted candidate status by the EU. | CANDIDATE moldova european-union",
                "Iran holds observer status in the SCO. | OBSERVER iran shanghai-cooperation-organisation",
                "Mongolia is an observer state of the SCO. | OBSERVER mongolia shanghai-cooperation-organisation",
                "Sri Lanka, a dialogue partner of the SCO, sent an envoy. | OBSERVER sri-lanka shanghai-cooperation-organisation",
                "Iceland, a founding member of NATO, has no army. | iceland nato",
            })
    void whoWantsToJoinIsNoMemberYet(String body, String expected) {
        assertMemberships(body, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Envoys of OPEC met on Monday. Gabon had joined the group in 2016. | gabon opec",
                "Talks on the CPTPP ended. Peru and Chile are members of the pact. | chile cptpp; peru cptpp",
                "Talks on the CPTPP ended. Apart from Peru, the other members of the accord are Chile, Mexico and Brunei. | brunei cptpp; chile cptpp; mexico cptpp; peru cptpp",
                "The summit of ASEAN opened. Cambodia joined in 1999. | cambodia asean",
                "ASEAN has grown little since Cambodia joined in 1999. | cambodia asean",
                "The SCO met in Astana after Belarus joined as a full member. | belarus shanghai-cooperation-organisation",
                "OPEC met in Vienna. The organization of 13 states was founded in 1960 by Kuwait, Iraq and Venezuela. | iraq opec; kuwait opec; venezuela opec",
                "The SCO was founded in 2001 by the leaders of China, Russia and Tajikistan. | china shanghai-cooperation-organisation; russia shanghai-cooperation-organisation; tajikistan shanghai-cooperation-organisation",
                "The CSTO broke its word to Armenia, a member state. | armenia collective-security-treaty-organization",
                "Mali has become the first new member of the West African trade pact known as the CPTPP. | mali cptpp",
            })
    void aCommonNounOrNothingStandsForTheAllianceNamedBefore(String body, String expected) {
        assertMemberships(body, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Leaders of ASEAN met. They warmly welcomed Timor-Leste as the bloc's newest member. | timor-leste asean",
                "ASEAN met, at last admitting Timor-Leste, once a colony, into the bloc. | timor-leste asean",
                "The African Union has been made a permanent member of the G20. | african-union g20",
                "The EAC agreed to admit Somalia as a full member. | CANDIDATE somalia east-african-community",
                "NATO is stronger since the accession of Finland and Sweden to the alliance. | finland nato; sweden nato",
                "Moscow opposes the accession of Ukraine and Georgia to NATO. | CANDIDATE georgia nato; CANDIDATE ukraine nato",
                "The juntas in Mali and Niger have announced their immediate withdrawal from ECOWAS. | FORMER mali ecowas; FORMER niger ecowas",
                "The agenda names the entry of Bolivia as a full member of Mercosur alongside Brazil and Uruguay. | CANDIDATE bolivia mercosur; brazil mercosur; uruguay mercosur",
                "ASEAN grew with the admission of Timor-Leste as a member of the bloc. | timor-leste asean",
                "Mali, Niger and Burkina Faso, collectively known as the Alliance of Sahel States, signed a charter. | burkina-faso alliance-of-sahel-states; mali alliance-of-sahel-states; niger alliance-of-sahel-states",
                "Mali and Niger formed the Alliance of Sahel States in 2023. | mali alliance-of-sahel-states; niger alliance-of-sahel-states",
                "OPEC will now be comprised of three states: Iraq, Kuwait and Libya. | iraq opec; kuwait opec; libya opec",
                "Prices rose after Qatar's exit from OPEC. | FORMER qatar opec",
            })
    void whoIsTakenInOrGoesIsSaidWithANoun(String body, String expected) {
        assertMemberships(body, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Ukraine is not a member of NATO.",
        "NATO met in Brussels. The rebel group said that Mali joined the talks.",
        "Hamas met envoys of OPEC. Leaders of Hamas said Iran had joined the group.",
        "The EU fears Hungary's exit from the bloc.",
        "Serbia has been in the EU waiting room for years.",
        "The EU met. Serbia is a full member of the club of grain exporters.",
        "Ukraine has not joined NATO.",
        "Norway has refused to join the EU.",
        "China joined the G20 summit by video link.",
        "Canada joined the EU in imposing sanctions.",
        "The move left NATO divided and Turkey isolated.",
        "Neither Russia nor China is a member of NATO.",
        "Japan is a close US ally.",
        "Russia, China and India joined forces with NATO.",
        "Turkey is a candidate in the race.",
        "President Xi Jinping is a member of the Politburo.",
        "Russia is neither a NATO member nor a friend of Ukraine.",
        "Switzerland trades with EU members.",
        "Norway is a non-EU country.",
        "OPEC and its allies including Russia agreed on cuts.",
        "A member of the European Parliament visited Taiwan.",
        "China warned NATO members.",
        "South Korea, a non-member of the G7, was invited.",
        "Trump said the US would leave NATO.",
        "Relations between the EU and China are strained.",
        "Turkey met EU leaders and NATO officials.",
    })
    void whatStatesNoMembershipGivesNone(String body) {
        assertMemberships(body, "");
    }
}
