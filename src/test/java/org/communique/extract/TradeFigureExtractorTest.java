package org.communique.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.communique.claim.TradeFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeFigureExtractorTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Two-way trade between Kenya and Ethiopia stood at KSh 14.2 billion in 2023. | TotalTrade kenya+ethiopia 14.2 KES 2023-01/2023-12",
                "Trade between Japan and Vietnam totalled $45.3 billion last year, down 5.6 percent from 2022. | TotalTrade japan+vietnam 45.3 USD -5.6 2023-01/2023-12",
                "Brazil-Argentina trade climbed to US$28bn in 2023, a 12 per cent increase year on year. | TotalTrade brazil+argentina 28 USD +12 2023-01/2023-12",
                "Bilateral trade volume between Egypt and Saudi Arabia amounted to about 22 billion dollars in the first nine months of 2023. | TotalTrade egypt+saudi-arabia 22 USD About 2023-01/2023-09",
                "Turkey's trade with Iraq was worth nearly $20 billion in 2022. | TotalTrade turkey+iraq 20 USD Nearly 2022-01/2022-12",
                "France is Morocco's top trading partner, with two-way commerce valued at €14.8 billion in 2023. | TotalTrade france+morocco 14.8 EUR 2023-01/2023-12",
                "Trade between the two nations, which grew strongly under the 2019 pact, hit a record $31 billion in 2023, Mexico and Chile said. | TotalTrade mexico+chile 31 USD 2023-01/2023-12",
                "Pakistan and Iran did business on Monday. Bilateral trade reached $2.5 billion in 2023. | TotalTrade pakistan+iran 2.5 USD 2023-01/2023-12",
                "India and Australia signed the pact in 2022. Trade between the two countries has risen 40 percent since then. | TotalTrade india+australia +40",
            })
    void totalsHaveBothParties(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana's exports to China rose 18 percent to $2.1 billion in 2023. | Exports ghana>china 2.1 USD +18 2023-01/2023-12",
                "Thailand exported goods worth 9.4 billion baht to Laos in May 2024. | Exports thailand>laos 9.4 THB 2024-05/2024-05",
                "Germany imported Kazakh oil worth €6.2 billion in 2022. | Imports kazakhstan>germany 6.2 EUR 2022-01/2022-12",
                "Imports from Norway fell by a third in 2023, Sweden's statistics office said. | Imports norway>sweden -33.33 2023-01/2023-12",
                "Malaysia's imports from Indonesia dropped 7.5 per cent to RM48.9 billion in 2023. | Imports indonesia>malaysia 48.9 MYR -7.5 2023-01/2023-12",
                "South Korean shipments to the United States surged 21 percent to $10.9 billion in April 2024. | Exports south-korea>united-states 10.9 USD +21 2024-04/2024-04",
                "China's exports fell 4.6 percent in 2023. | Exports china>? -4.6 2023-01/2023-12",
                "Cocoa exports from Ivory Coast brought in more than $3 billion in 2022. | Exports ivory-coast>? 3 USD MoreThan 2022-01/2022-12",
                "Russian exports to India doubled in 2023. | Exports russia>india +100 2023-01/2023-12",
                "Nigeria's non-oil exports came to N3.6 trillion in 2023. | Exports nigeria>? 3600 NGN 2023-01/2023-12",
                "Exports to Uganda rose to $1.1 billion and imports from it to $400 million, Kenya said. | Exports kenya>uganda 1.1 USD; Imports uganda>kenya 0.4 USD",
            })
    void flowsHaveADirection(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Britain's trade deficit with Germany widened to £38 billion in 2023. | TradeDeficit united-kingdom+germany 38 GBP 2023-01/2023-12",
                "Vietnam ran a $104 billion trade surplus with the United States in 2023. | TradeSurplus vietnam+united-states 104 USD 2023-01/2023-12",
                "Japan posted a trade deficit of 462.5 billion yen in April 2024. | TradeDeficit japan 462.5 JPY 2024-04/2024-04",
                "China's overall trade surplus exceeded $820 billion in 2023. | TradeSurplus china 820 USD MoreThan 2023-01/2023-12",
            })
    void aBalanceNamesItsHolderFirst(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Trade between India and Bangladesh jumped from $9.5 billion in 2020 to $14 billion in 2023. | TotalTrade india+bangladesh 9.5 USD 2020-01/2020-12; TotalTrade india+bangladesh 14 USD 2023-01/2023-12",
                "Kazakhstan's exports to Italy reached $14.9 billion in 2023, compared with $13.9 billion in 2022. | Exports kazakhstan>italy 14.9 USD 2023-01/2023-12; Exports kazakhstan>italy 13.9 USD 2022-01/2022-12",
                "Trade between Poland and Ukraine was worth $14.8 billion (€13.7 billion) in 2023. | TotalTrade poland+ukraine 14.8 USD 2023-01/2023-12",
                "Angola's trade with China totalled $23 billion in 2023, with exports at $18.9 billion and imports at $4.1 billion. | TotalTrade angola+china 23 USD 2023-01/2023-12; Exports angola>china 18.9 USD 2023-01/2023-12; Imports china>angola 4.1 USD 2023-01/2023-12",
            })
    void everyFigureOfASentenceIsReadOnce(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkey and Serbia aim to raise bilateral trade to $5 billion by 2027. | TotalTrade turkey+serbia 5 USD 2027-01/2027-12 Target",
                "Trade between Algeria and Italy has passed the $20 billion target. | TotalTrade algeria+italy 20 USD Target",
                "The two sides set a target of €1 billion in annual trade between Ireland and Kenya. | TotalTrade ireland+kenya 1 EUR Target",
                "Trade between Laos and Thailand is expected to reach 400 billion baht in 2025. | TotalTrade laos+thailand 400 THB 2025-01/2025-12 Forecast",
                "Indonesia's palm oil exports will rise to $30 billion in 2025. | Exports indonesia>? 30 USD 2025-01/2025-12 Forecast",
            })
    void targetsAndForecastsAreNoTradeDone(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad's trade with Sudan narrowed by $5 million to $80 million in 2023. | TotalTrade chad+sudan 0.08 USD 2023-01/2023-12",
                "Cuba's exports to Spain hit $90 million in 2023, while the $200 million terminal was built. | Exports cuba>spain 0.09 USD 2023-01/2023-12",
                "Oman's trade with Iran is worth $3 million a day. | ''",
                "Nepal's trade with partner countries rose to $9 billion in 2023. | ''",
                "Poland has a surplus in goods trade with Latvia worth €2 billion. | TradeSurplus poland+latvia 2 EUR",
                "Togo's trade with Benin hit $1 billion in 2023, with Benin recording a $200 million surplus. | TotalTrade togo+benin 1 USD 2023-01/2023-12; TradeSurplus benin+togo 0.2 USD 2023-01/2023-12",
                "Goods trade between Laos and Cambodia reached $1.1 billion from January to May 2024. | TotalTrade laos+cambodia 1.1 USD 2024-01/2024-05",
                "Trade between Fiji and Samoa will rise from its current level of $60 million. | TotalTrade fiji+samoa 0.06 USD",
                "Chinese steel imports to Mexico jumped 40 percent in 2023. | Imports china>mexico +40 2023-01/2023-12",
                "Uganda's tea exports fell 3 percent in 2023. It is the smallest figure since 2010. | Exports uganda>? -3 2023-01/2023-12",
            })
    void onlyWhatIsTradedCounts(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkey posted a trade deficit in May, hurt by slow sales in Germany and Italy. Exports fell 2 percent to $20 billion, while imports rose to $25 billion. The deficit widened to $5 billion. | Exports turkey>? 20 USD -2 2024-05/2024-05; Imports ?>turkey 25 USD 2024-05/2024-05; TradeDeficit turkey 5 USD 2024-05/2024-05",
                "With Chile, Peru ran a trade deficit of $88 million in 2023. | TradeDeficit peru+chile 0.088 USD 2023-01/2023-12",
                "In trade with Mexico, Brazil's surplus fell to $2 billion. Exports were down 13 percent and imports were up 4 percent. | TradeSurplus brazil+mexico 2 USD; Exports brazil>mexico -13; Imports mexico>brazil +4",
                "Exports to Kenya's main trading partner, Uganda, dropped 6 percent to $600 million, while imports grew to $350 million. | Exports kenya>uganda 0.6 USD -6; Imports uganda>kenya 0.35 USD",
                "Thailand earned over $6.2 billion from exporting rice to Japan in 2023. | Exports thailand>japan 6.2 USD MoreThan 2023-01/2023-12",
                "Cambodia spent $1.8 billion on imported goods from Thailand in 2023. | Imports thailand>cambodia 1.8 USD 2023-01/2023-12",
                "Colombian sales to Ecuador fell by 18.5 percent in 2023, totaling $984 million. | Exports colombia>ecuador 0.984 USD -18.5 2023-01/2023-12",
                "A Swiss firm's sales to Ecuador reached $900 million in 2023. | ''",
                "Mali's trade with Niger had a negative balance of $45 million for Mali in 2023. | TradeDeficit mali+niger 0.045 USD 2023-01/2023-12",
                "The weight of Iran's trade with Oman grew by 12 percent in 2023. | ''",
                "Nepal's exports to Qatar were $27 million during July-March (2022-23) against exports of $25 million during July-March (2021-22). | Exports nepal>qatar 0.027 USD 2022-07/2023-03; Exports nepal>qatar 0.025 USD 2021-07/2022-03",
                "Chad's exports to Mali rose to $9 million in 2023. Overall Chad's exports to other countries fell to $2 billion. | Exports chad>mali 0.009 USD 2023-01/2023-12; Exports chad>? 2 USD 2023-01/2023-12",
                "Chad's exports to Mali rose $3 million, or 7.1 percent, in 2023. | Exports chad>mali +7.1 2023-01/2023-12",
                "Trade data showed a deficit. The balance of payments recorded a surplus of $320 million, Peru said. | ''",
                "Germany was Ghana's second trading partner, accounting for 8.6 percent of exports and 8.9 percent of imports. | TradeShare ghana>germany 8.6%; TradeShare germany>ghana 8.9%",
                "Norway's surplus with the rest of Europe shrank to $3 billion in 2023. | ''",
                "Chad, Mali and Niger exported $2 billion worth of cotton in 2023. | ''",
                "Ghana's exports to Togo fell by a massive $20 million in 2023. | ''",
                "Ghana's export earnings from Togo rose 4 percent in 2023. | Exports ghana>togo +4 2023-01/2023-12",
                "Ghana's exports to Togo came to $50 million in May. Total exports fell to $2 billion. | Exports ghana>togo 0.05 USD 2024-05/2024-05; Exports ghana>? 2 USD 2024-05/2024-05",
                "India and Oman seek to double their bilateral trade to $20 billion by 2030. | TotalTrade oman+india 20 USD 2030-01/2030-12 Target",
                "Since the pact was signed in 2019, trade between Peru and Japan has passed $4 billion. | TotalTrade peru+japan 4 USD MoreThan",
                "Italy is Tunisia's top export destination, accounting for 24 percent of total exports, valued at $4 billion. | TradeShare tunisia>italy 24%; Exports tunisia>italy 4 USD",
                "Spain's trade with Cuba nearly doubled from $0.5 billion in FY21 to $0.9 billion in FY24. | TotalTrade spain+cuba 0.5 USD 2021-01/2021-12; TotalTrade spain+cuba 0.9 USD +100 2024-01/2024-12",
            })
    void whoTradesIsToldByThePassage(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }

    @Test
    void aTargetMayTakeUpTheTotalOfTheSentenceBefore() {
        assertEquals(
                "TotalTrade turkey+albania 0.9 USD; TotalTrade turkey+albania 2 USD Target",
                ShownFigures.read(
                        "Trade between Turkey and Albania has reached $900 million. We will meet our $2 billion target soon."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Jordan's exports to Kuwait rose 4 percent to $310 million in March 2024. Imports from Kuwait fell to $120 million. | Exports jordan>kuwait 0.31 USD +4 2024-03/2024-03; Imports kuwait>jordan 0.12 USD 2024-03/2024-03",
                "Oman's exports to Yemen in April rose 9.3 percent to $81.2 million. | Exports oman>yemen 0.0812 USD +9.3 2024-04/2024-04",
                "Trade between Malta and Libya exceeded $400 million by the end of 2022. | TotalTrade malta+libya 0.4 USD MoreThan 2022-01/2022-12",
                "Trade between Peru and Spain hit $4 billion in 2022. Peru's exports to Spain now stand at $3 billion. | TotalTrade peru+spain 4 USD 2022-01/2022-12; Exports peru>spain 3 USD",
                "Laos's trade with Nepal came to $9 million in 2022. It wants to sell more. Trade with Nepal was $7 million. | TotalTrade laos+nepal 0.009 USD 2022-01/2022-12; TotalTrade laos+nepal 0.007 USD",
                "Cuba's exports to Peru rose to $9 million in April and $8 million in May 2024. Imports from Peru came to $4 million and $5 million respectively. | Exports cuba>peru 0.009 USD 2024-04/2024-04; Exports cuba>peru 0.008 USD 2024-05/2024-05; Imports peru>cuba 0.004 USD; Imports peru>cuba 0.005 USD",
                "Nepal's exports to India were worth $820 million in 2022-23. | Exports nepal>india 0.82 USD 2022-07/2023-07",
                "Imports from Sri Lanka declined to $0.9 billion in the last fiscal, India said. | Imports sri-lanka>india 0.9 USD 2023-04/2024-03",
                "Trade between Georgia and Armenia reached $1.2 billion in May, a 7 percent increase compared to the $1.1 billion recorded in May 2023. | TotalTrade georgia+armenia 1.2 USD +7 2024-05/2024-05; TotalTrade georgia+armenia 1.1 USD 2023-05/2023-05",
                "Ghana's exports to Togo in 2022 were revised to $1.6 billion. | Exports ghana>togo 1.6 USD 2022-01/2022-12",
                "Finland's trade deficit with Norway was €31 million in May, after a revised €44 million deficit in April. | TradeDeficit finland+norway 0.031 EUR 2024-05/2024-05; TradeDeficit finland+norway 0.044 EUR 2024-04/2024-04",
            })
    void thePeriodIsThatOfThePassageUnlessTheFigureHasItsOwn(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "China accounts for 28 percent of Peru's exports. | TradeShare peru>china 28%",
                "In 2021 China accounted for 28 percent of Peru's exports. | TradeShare peru>china 28% 2021-01/2021-12",
                "About 40 per cent of Zambia's imports come from South Africa. | TradeShare south-africa>zambia About 40%",
            })
    void sharesNameWholeAndPart(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The United States imposed tariffs on $34 billion worth of Chinese imports.",
                "Washington will raise duties on $12 billion of imports from Canada to 25 percent.",
                "Beijing retaliated with levies on $60 billion in U.S. exports.",
                "Japanese investment in Vietnam reached $6.5 billion in 2023.",
                "Germany pledged 3 billion euros in aid for Ukraine as trade ministers met.",
                "The World Bank approved a $500 million loan to boost Kenya's exports.",
                "Saudi Arabia signed trade deals worth $10 billion with China.",
                "China agreed to buy $40 billion of American farm goods a year under the trade agreement.",
                "The new $1.3 billion port will handle trade between Peru and China.",
                "India's economy grew 7.8 percent in the first quarter of 2024.",
                "Turkey's current account deficit narrowed to $2 billion in April 2024.",
                "The US budget deficit hit $1.7 trillion in 2023 while trade with China slowed.",
                "Oil prices rose 3 percent to $85 a barrel after Iran's exports were disrupted.",
                "France sold Rafale jets worth $8 billion to the United Arab Emirates.",
                "The export-import bank of China lent Sri Lanka $4.2 billion.",
                "The company's exports earned it a fine of $900 million in the United States.",
                "A 25 percent tariff on steel imports from Mexico takes effect in July.",
                "Russia's military budget rose 70 percent to 10.8 trillion rubles in 2024.",
            })
    void otherMoneyIsNoTradeFigure(String text) {
        assertEquals("", ShownFigures.read(text));
    }

    @Test
    void aFigureRepeatedInTheArticleIsOneClaimWithAllItsEvidence() {
        List<TradeFigure> figures = ShownFigures.figures("India-Brazil trade reached $16 billion in 2023.\n"
                + "Trade between India and Brazil rose 5 percent to $16 billion in 2023, officials said.");
        assertEquals(1, figures.size());
        assertEquals(2, figures.getFirst().grounds().evidence().size());
        assertEquals("5", figures.getFirst().growth().orElseThrow().percent().toPlainString());
    }

    @Test
    void theSourceIsTheOrganizationWhoseDataItIs() {
        TradeFigure figure = ShownFigures.figures(
                        "Trade between China and Chad grew 9 percent to $1.3 billion in 2023, according to "
                                + "the General Administration of Customs.")
                .getFirst();
        assertEquals(
                "general-administration-of-customs-of-china",
                figure.dataSource().map(ShownFigures::key).orElse(""));
    }

    @Test
    void aSpeakerIsWhomTheFigureIsAttributedTo() {
        TradeFigure figure = ShownFigures.figures(
                        "\"Our trade with Serbia hit $2 billion in 2023,\" Turkish President Recep Tayyip Erdogan said.")
                .getFirst();
        assertEquals(
                "recep-tayyip-erdogan",
                figure.grounds().attributedTo().map(ShownFigures::key).orElse(""));
    }

    @Test
    void growthKeepsWhatItIsComparedWith() {
        TradeFigure figure = ShownFigures.figures(
                        "Chile's exports to China fell 8 percent year-on-year to $9 billion in the first quarter of 2024.")
                .getFirst();
        assertEquals("-8", figure.growth().orElseThrow().percent().toPlainString());
        assertEquals("year-on-year", figure.growth().orElseThrow().base().orElse(""));
    }

    @Test
    void evidenceIsTheWordsThatStateTheFigure() {
        String text =
                "After talks in Rabat, the ministers were pleased: Spain's exports to Morocco rose to €12.1 billion in 2023.";
        TradeFigure figure = ShownFigures.figures(text).getFirst();
        assertEquals(
                "Spain's exports to Morocco rose to €12.1 billion in 2023",
                figure.grounds().evidence().getFirst().in(text));
    }
}
