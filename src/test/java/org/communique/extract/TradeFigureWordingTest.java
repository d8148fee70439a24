package org.communique.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.communique.claim.TradeFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods, changes, lists and goods of trade figures in the ways that newspapers word them. */
class TradeFigureWordingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Trade between Peru and Norway reached $3 billion from January through May 2023, up 4 percent from the same period in 2022 ($2.9 billion). | TotalTrade peru+norway 3 USD +4 2023-01/2023-05; TotalTrade peru+norway 2.9 USD 2022-01/2022-05",
                "Peru's exports to Norway came to $700 million between January and April 2024, compared with $650 million in the same months of 2023. | Exports peru>norway 0.7 USD 2024-01/2024-04; Exports peru>norway 0.65 USD 2023-01/2023-04",
                "For 11 months of 2023, Peru's trade turnover with Norway made up $700 million. | TotalTrade peru+norway 0.7 USD 2023-01/2023-11",
                "Peru's exports to Norway hit $5 billion in the fiscal year that ended in June 2023. | Exports peru>norway 5 USD 2022-07/2023-06",
                "Peru recorded a deficit of $363 million in trade with Norway in 2023. | TradeDeficit peru+norway 0.363 USD 2023-01/2023-12",
                "In April, Peru bought Norwegian goods: imports rose 5 percent year-on-year to $6 million from $5.7 million. | Imports norway>peru 0.006 USD +5 2024-04/2024-04; Imports norway>peru 0.0057 USD 2023-04/2023-04",
                "Trade between Peru and Norway stood at $5 billion, $5.4 billion and $6 billion in 2021, 2022 and 2023, respectively. | TotalTrade peru+norway 5 USD 2021-01/2021-12; TotalTrade peru+norway 5.4 USD 2022-01/2022-12; TotalTrade peru+norway 6 USD 2023-01/2023-12"
            })
    void aPeriodIsThatOfTheFigureItself(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru's exports to Norway grew at around 20 percent last year and touched $84 million. | Exports peru>norway 0.084 USD +20 2023-01/2023-12",
                "Peru's exports to Norway were recorded at $61 million in May 2024 against exports of $108 million in May 2023, showing negative growth of 43.6 percent. | Exports peru>norway 0.061 USD -43.6 2024-05/2024-05; Exports peru>norway 0.108 USD 2023-05/2023-05",
                "Peruvian exports to Norway amounted to $61 million (+5.2%) and imports to $40 million (-3.1%) in 2023. | Exports peru>norway 0.061 USD +5.2 2023-01/2023-12; Imports norway>peru 0.04 USD -3.1 2023-01/2023-12",
                "Trade between Peru and Norway is expected to reach $20 billion this year, up 10 percent from 2023. | TotalTrade peru+norway 20 USD +10 2024-01/2024-12 Forecast",
                "Peru's exports to Norway are projected to grow 10 percent to $6 billion this year. | Exports peru>norway 6 USD +10 2024-01/2024-12 Forecast",
                "Peru's exports to Norway slipped for a third month, falling 3.5 percent to $61 million in May. | Exports peru>norway 0.061 USD -3.5 2024-05/2024-05",
                "Peru's exports to Norway jumped by more than a third to $5 billion in 2023. | Exports peru>norway 5 USD +33.33 2023-01/2023-12",
                "Peru's trade with Norway rose by $20 million, or 5 percent, to $420 million in 2023. | TotalTrade peru+norway 0.42 USD +5 2023-01/2023-12",
                "Peru posted a trade surplus of $1 billion in May. Exports rose 20 percent to $5 billion and imports 3 percent to $4 billion. | TradeSurplus peru 1 USD 2024-05/2024-05; Exports peru>? 5 USD +20 2024-05/2024-05; Imports ?>peru 4 USD +3 2024-05/2024-05",
                "Norway exported to Peru salmon worth $364 million, up 18 percent, timber worth $115 million, up 24 percent, and paper worth $98 million, up 4 percent. | Exports norway>peru 0.364 USD +18; Exports norway>peru 0.115 USD +24; Exports norway>peru 0.098 USD +4",
                "Peru's trade with Norway reached $6 billion in the first half of 2023. This was an increase of 13 percent. | TotalTrade peru+norway 6 USD +13 2023-01/2023-06"
            })
    void aChangeIsThatOfTheAmountItIsToldOf(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru's exports to and imports from Norway stood at $300 million and $200 million respectively in 2023. | Exports peru>norway 0.3 USD 2023-01/2023-12; Imports norway>peru 0.2 USD 2023-01/2023-12",
                "Norway was Peru's third largest trading partner with about $59 billion of bilateral trade in 2022. | TotalTrade norway+peru 59 USD About 2022-01/2022-12",
                "Peru grapples with a $4.5-billion trade gap with Norway. | TradeDeficit peru+norway 4.5 USD",
                "The trade deficit of Peru with Norway widened to $107 million in May. | TradeDeficit peru+norway 0.107 USD 2024-05/2024-05",
                "Peru's $600 million annual exports to Norway would be hit. | Exports peru>norway 0.6 USD",
                "Peru and Norway want to reach $5 billion in trade by 2025 and $10 billion by 2030. | TotalTrade peru+norway 5 USD 2025-01/2025-12 Target; TotalTrade peru+norway 10 USD 2030-01/2030-12 Target",
                "Peru's exports to Norway were $6 billion last year, $200 million more than in 2022. | Exports peru>norway 6 USD 2023-01/2023-12"
            })
    void listsAndCompoundsNameWhatIsMeasured(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru's exports rose 12 percent in May. Exports to Norway, its largest market, jumped 20 percent on the year, while shipments to Chile slid 4 percent. | Exports peru>? +12 2024-05/2024-05; Exports peru>norway +20 2024-05/2024-05; Exports peru>chile -4 2024-05/2024-05",
                "In May, Peru's exports to Chile climbed 9 percent to $1.6 billion, and those to Norway increased 17 percent to $1.8 billion. | Exports peru>chile 1.6 USD +9 2024-05/2024-05; Exports peru>norway 1.8 USD +17 2024-05/2024-05",
                "Trade between Peru and Norway in January-May amounted to $1.4 billion, including exports of $900 million (up 40 percent) and imports of $500 million (down 3 percent). | TotalTrade peru+norway 1.4 USD 2024-01/2024-05; Exports peru>norway 0.9 USD +40 2024-01/2024-05; Imports norway>peru 0.5 USD -3 2024-01/2024-05",
                "Trade turnover between Peru and Norway in 2023 totaled $1.4 billion, of which $900 million accounted for exports and $500 million for imports. | TotalTrade peru+norway 1.4 USD 2023-01/2023-12; Exports peru>norway 0.9 USD 2023-01/2023-12; Imports norway>peru 0.5 USD 2023-01/2023-12",
                "Overall, Peru exported goods worth $13 billion, 3 percent less than in April and 1 percent less than in May 2023. | Exports peru>? 13 USD -3",
                "From 2019 to 2023, the volume of trade between Peru and Norway grew from $1.4 billion to $2 billion. | TotalTrade peru+norway 1.4 USD 2019-01/2019-12; TotalTrade peru+norway 2 USD 2023-01/2023-12",
                "Peruvian imports from Norway fell to $3.2 billion in 2023 (2022: $3.4 billion). | Imports norway>peru 3.2 USD 2023-01/2023-12; Imports norway>peru 3.4 USD 2022-01/2022-12",
                "Chile was Peru's biggest trading partner in 2023 with bilateral trade of $9 billion, followed by Norway with $3 billion. | TotalTrade chile+peru 9 USD 2023-01/2023-12; TotalTrade peru+norway 3 USD 2023-01/2023-12"
            })
    void partnersKeepTheirOwnFigures(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Tanzania's imports from Kenya rose to Sh1.2 trillion in 2023, the Bank of Tanzania said. | Imports kenya>tanzania 1200 TZS 2023-01/2023-12",
                "Ugandan exports to Kenya rose to Shs2.1 trillion (Ksh75 billion) in 2023, Kenya said in Nairobi. | Exports uganda>kenya 2100 UGX 2023-01/2023-12",
                "Peru's exports to Norway totalled $1.4 billion last year, of which copper made up 60 percent. | Exports peru>norway 1.4 USD 2023-01/2023-12"
            })
    void currenciesAndSharesAreTheirOwn(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }

    @Test
    void everyItemOfAListIsOfItsOwnGoods() {
        List<TradeFigure> figures = ShownFigures.figures(
                "Peru's main exports to Norway in 2023 were copper ($300 million), fish ($50 million) and coffee ($20 million).");
        assertEquals(
                List.of("copper", "fish", "coffee"),
                figures.stream().flatMap(figure -> figure.commodity().stream()).toList());
        assertEquals(
                3,
                figures.stream()
                        .filter(figure -> figure.period().bounds().isPresent())
                        .count());
    }

    @Test
    void goodsMayStandBehindTheirAmount() {
        List<TradeFigure> figures =
                ShownFigures.figures("Peru exported $510 million worth of coffee to Norway in 2023.");
        assertEquals("coffee", figures.getFirst().commodity().orElse(""));
    }
}
