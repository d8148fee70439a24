package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.S. Department of State",
                "China’s Ministry of Commerce",
                "Xi Jinping",
                "Asia-Pacific Economic Cooperation",
                "Joseph R. Biden, Jr.",
                "AT&T",
                "Côte d'Ivoire",
                "Recep Tayyip Erdoğan",
                "G20",
                "St. Petersburg",
                "Johnson & Johnson",
                "the two leaders' talks",
                "Sa'ada",
                "hold talks with",
                "Tesla Inc.",
                "N.Y. Times",
                "COVID-19",
                "al-Assad",
                "European Commission (EC)",
                "O'Brien"
            })
    void aPhraseIsCutAsTheEngineCutsIt(String phrase) {
        Article article = new Article(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                phrase + " said so",
                "phrase.txt");
        List<String> engine = NlpEngine.shared().annotate(article).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .toList();
        assertEquals(engine.subList(0, engine.size() - 2), Words.split(phrase));
    }
}
