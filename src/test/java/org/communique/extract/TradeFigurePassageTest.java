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
}
