package org.communique.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Releases that name their country once and then its partners, goods and rankings. */
class TradeFigurePassageTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Latvia's exports fell 3 percent in May. Exports to Norway rose 4 percent. Exports to Peru shrank 5 percent. Imports grew 2 percent. | Exports latvia>? -3 2024-05/2024-05; Exports latvia>norway +4 2024-05/2024-05; Exports latvia>peru -5 2024-05/2024-05; Imports ?>latvia +2 2024-05/2024-05",
                "Latvia's trade deficit stood at $2 billion in May. The deficit with Norway grew to $700 million. | TradeDeficit latvia 2 USD 2024-05/2024-05; TradeDeficit latvia+norway 0.7 USD 2024-05/2024-05",
                "Latvia's exports were $3 billion in May and its imports $4 billion. Exports to Norway came to $900 million. The country's trade deficit with Peru reached $80 million. | Exports latvia>? 3 USD 2024-05/2024-05; Imports ?>latvia 4 USD 2024-05/2024-05; Exports latvia>norway 0.9 USD 2024-05/2024-05; TradeDeficit latvia+peru 0.08 USD 2024-05/2024-05",
                "Latvia's exports to Norway were $3 billion in 2023 and imports $4 billion. The deficit was $1 billion. | Exports latvia>norway 3 USD 2023-01/2023-12; Imports norway>latvia 4 USD 2023-01/2023-12; TradeDeficit latvia+norway 1 USD 2023-01/2023-12",
            })
    void aReleaseNamesItsCountryOnce(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Latvia's exports to Norway rose 12 percent to $3 billion in May, while those to Peru fell 7 percent to $2 billion. | Exports latvia>norway 3 USD +12 2024-05/2024-05; Exports latvia>peru 2 USD -7 2024-05/2024-05",
                "Latvia's exports to Norway fell by 12 percent in May, to Peru by 15 percent and to Cuba by more than 20 percent. | Exports latvia>norway -12 2024-05/2024-05; Exports latvia>peru -15 2024-05/2024-05; Exports latvia>cuba -20 2024-05/2024-05",
                "Latvia's exports to Norway and Peru were $3 billion and $2 billion respectively in 2022. | Exports latvia>norway 3 USD 2022-01/2022-12; Exports latvia>peru 2 USD 2022-01/2022-12",
                "Both exports and imports of Latvia fell 3 percent in May. | Imports ?>latvia -3 2024-05/2024-05; Exports latvia>? -3 2024-05/2024-05",
            })
    void aWordOrAPlaceInAListStandsForAPartner(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Latvia's exports fell 3 percent in May. Peru was the largest buyer with $3 billion, followed by Norway with $2.5 billion and Cuba with $2 billion. | Exports latvia>? -3 2024-05/2024-05; Exports latvia>peru 3 USD 2024-05/2024-05; Exports latvia>norway 2.5 USD 2024-05/2024-05; Exports latvia>cuba 2 USD 2024-05/2024-05",
                "The three biggest export markets for Latvian timber in 2023 were Norway ($90 million), Peru ($40 million) and Cuba ($20 million). | Exports latvia>norway 0.09 USD 2023-01/2023-12; Exports latvia>peru 0.04 USD 2023-01/2023-12; Exports latvia>cuba 0.02 USD 2023-01/2023-12",
                "Latvia's main suppliers in 2023 were Norway ($90 million) and Peru ($40 million). | Imports norway>latvia 0.09 USD 2023-01/2023-12; Imports peru>latvia 0.04 USD 2023-01/2023-12",
                "Investors from Norway ($4 billion) and Peru ($3 billion) opened plants in Latvia. | ''",
            })
    void aRankingNamesPartnersWithTheirAmounts(String text, String expected) {
        assertEquals(expected, ShownFigures.read(text));
    }
}
