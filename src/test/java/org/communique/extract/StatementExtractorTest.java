package org.communique.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.claim.EntityId;
import org.communique.claim.Statement;
import org.communique.resolve.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementExtractorTest {

    private static final StatementExtractor EXTRACTOR = StatementExtractor.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Vladimir Putin said: “Winter is coming early.” | vladimir-putin: “Winter is coming early.”",
                "“Winter is coming early,” Vladimir Putin said. | vladimir-putin: “Winter is coming early”",
                "\"Winter is coming early,\" said Vladimir Putin. | vladimir-putin: “Winter is coming early”",
                "‘Winter is coming early,’ Vladimir Putin said. | vladimir-putin: “Winter is coming early”",
                "“Winter,” Vladimir Putin said, “is coming early.” | vladimir-putin: “Winter”; vladimir-putin: “is coming early.”",
                "“Is winter coming?” Vladimir Putin asked. | vladimir-putin: “Is winter coming?”",
                "“The harvest was poor. The winter will be long. We are ready,” Vladimir Putin said. | vladimir-putin: “The harvest was poor. The winter will be long. We are ready”",
                "Vladimir Putin spoke to farmers in Kazan. “The winter will be long,” he said. | vladimir-putin: “The winter will be long”",
                "“Nobody wins a trade war,” said German Foreign Minister Annalena Baerbock in Berlin on Tuesday. | annalena-baerbock: “Nobody wins a trade war”",
                "“Prices will fall,” said Lael Brainard, an adviser to the president, adding that wages would rise. | lael-brainard: “Prices will fall”; lael-brainard: wages would rise",
                "Asked about the harvest, Vladimir Putin told the agency Interfax: “It was poor.” | vladimir-putin > interfax: “It was poor.”",
                "“We will plant more trees,” Joko Widodo wrote on X. | joko-widodo: “We will plant more trees”",
                "“The grain deal is over”, Dmitry Peskov told reporters. | dmitry-peskov: “The grain deal is over”",
            })
    void quotationsGoToTheSpeakerBesideThem(String body, String expected) {
        assertEquals(expected, said(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“The harvest was poor,” Vladimir Putin told reporters. “The winter will be long.” | vladimir-putin: “The harvest was poor”; vladimir-putin: “The winter will be long.”",
                "Vladimir Putin described the harvest to reporters on Monday. “It was the poorest in ten years.” | vladimir-putin: “It was the poorest in ten years.”",
                "Janet Yellen told reporters in Delhi. “Prices are falling everywhere.” | janet-yellen: “Prices are falling everywhere.”",
                "“The harvest was poor,” Vladimir Putin said. He smiled. Not a “happy man” at all, he left. | vladimir-putin: “The harvest was poor”",
                "“The harvest was poor,” a farmer said. “The winter will be long.” | ``",
                "Vladimir Putin came to Kazan. The so-called “friendship bridge” was closed. | ``",
            })
    void aQuotationThatGoesOnBelongsToTheLastSpeaker(String body, String expected) {
        assertEquals(expected, said(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Xi Jinping said that the river was rising. | xi-jinping: the river was rising",
                "Xi Jinping said the river was rising. | xi-jinping: the river was rising",
                "The river was rising, Xi Jinping said. | xi-jinping: The river was rising",
                "On Monday, Xi Jinping said the river was rising. | xi-jinping: the river was rising",
                "Xi Jinping said on Monday the river was rising. | xi-jinping: the river was rising",
                "Xi Jinping said in a statement on Monday that the river was rising. | xi-jinping: the river was rising",
                "Xi Jinping said on Monday, after talks in Wuhan, that the river was rising. | xi-jinping: the river was rising",
                "The river was rising, Xi Jinping said at a news conference in Wuhan on Monday. | xi-jinping: The river was rising",
                "Xi Jinping called for calm and urged the villages to build dams. | xi-jinping: calm; xi-jinping: the villages to build dams",
                "The river was rising, Xi Jinping said, adding that the dams would hold. | xi-jinping: The river was rising; xi-jinping: the dams would hold",
                "Xi Jinping praised the engineers of the dam. | xi-jinping: the engineers of the dam",
                "Xi Jinping reiterated that the dams would hold, and pledged new ones. | xi-jinping: the dams would hold; xi-jinping: new ones",
                "Xi Jinping and Vladimir Putin stressed the need for dams. | xi-jinping+vladimir-putin: the need for dams",
                "Xi Jinping met Vladimir Putin in Wuhan. The two leaders agreed that the dams would hold. | vladimir-putin+xi-jinping: the dams would hold",
                "With Xi Jinping saying the dams would hold, the villages stayed. | xi-jinping: the dams would hold, the villages stayed",
                "Under a grey sky, Xi Jinping warned of floods. | xi-jinping: floods",
                "As Xi Jinping noted, the dams have held before. | xi-jinping: the dams have held before",
                "Beijing said the dams would hold. | china: the dams would hold",
                "China's Ministry of Commerce said on Friday that exports of dams were growing. | ministry-of-commerce-of-china: exports of dams were growing",
                "The French government said the bridge was safe. | france: the bridge was safe",
                "The Kremlin statement said the bridge was safe. | kremlin: the bridge was safe",
                "Xi Jinping and Emmanuel Macron agreed in May to reopen the dam. | xi-jinping+emmanuel-macron: to reopen the dam",
                "Calling the dam “a wonder”, Emmanuel Macron said it was safe. | emmanuel-macron: it was safe",
                "Turkey says it warned the pilots. | turkey: it warned the pilots",
                "The dams, Emmanuel Macron added, will hold for years. | emmanuel-macron: The dams, Emmanuel Macron added, will hold for years",
                "Emmanuel Macron said that was the plan. | emmanuel-macron: that was the plan",
                "NATO announced that the bridge was safe. It added that trains would run again. | nato: the bridge was safe; nato: trains would run again",
            })
    void indirectSpeechGoesToItsSubject(String body, String expected) {
        assertEquals(expected, said(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Mei Tan, an expert at the Institute of Rivers, Lakes and Seas under the Academy of Waters, told the Global Times on Wednesday that dams age. | mei-tan > global-times: dams age",
                "France's president, Emmanuel Macron, said the bridge was safe. | emmanuel-macron: the bridge was safe",
                "Emmanuel Macron, who visited the bridge on Friday, said it was safe. | emmanuel-macron: it was safe",
                "Emmanuel Macron on Friday told his Polish counterpart, Andrzej Duda, that the bridge was safe. | emmanuel-macron > andrzej-duda: the bridge was safe",
                "Andrzej Duda met Emmanuel Macron, who told reporters the bridge was safe. | emmanuel-macron: the bridge was safe",
                "The bridge is safe, French Foreign Minister Catherine Colonna said. | catherine-colonna: The bridge is safe",
                "The bridge is safe, said Catherine Colonna, the French foreign minister. | catherine-colonna: The bridge is safe",
                "French Minister for Rivers Catherine Colonna said the bridge was safe. | catherine-colonna: the bridge was safe",
                "Emmanuel Macron of France said the bridge was safe. | emmanuel-macron: the bridge was safe",
                "Speaking to the state broadcaster CCTV, Emmanuel Macron said the bridge was safe. | emmanuel-macron: the bridge was safe",
            })
    void theSpeakerIsFoundBesideAffiliations(String body, String expected) {
        assertEquals(expected, said(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "According to CCTV, Xi Jinping hailed the dam as a “wonder”. | xi-jinping @ cctv: the dam as a “wonder”",
                "Xi Jinping said the dam was a wonder, according to Xinhua. | xi-jinping @ xinhua-news-agency: the dam was a wonder",
                "Xi Jinping told Vladimir Putin that the dam was a wonder, according to the Chinese summary. | xi-jinping > vladimir-putin @ china: the dam was a wonder",
                "Xinhua quoted Xi Jinping as saying that the dam was a wonder. | xi-jinping @ xinhua-news-agency: the dam was a wonder",
                "Xi Jinping was quoted as saying the dam was a wonder. | xi-jinping: the dam was a wonder",
                "Xi Jinping said the dam was a wonder, CCTV reported. | xi-jinping @ cctv: the dam was a wonder",
                "“The dam is a wonder,” CCTV reported Xi Jinping's statement. | xi-jinping @ cctv: “The dam is a wonder”",
                "The dam is safe, according to the World Bank. | world-bank: The dam is safe",
                "According to Janet Yellen, the dam is safe. | janet-yellen: the dam is safe",
            })
    void whoeverRelaysItIsNotTheSpeaker(String body, String expected) {
        assertEquals(expected, said(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“The dam is old,” a senior official said. “It leaks,” he added. | ``",
                "Emmanuel Macron met Xi Jinping. A dam that Emmanuel Macron claims leaks was closed. | ``",
                "Analysts said the dam was old. | ``",
                "A White House official said the dam was old. | ``",
                "The dam is old, according to officials in Paris. | ``",
                "The dam is old, said experts. | ``",
                "A spokesman for Emmanuel Macron said the dam was old. | ``",
                "Emmanuel Macron did not say whether the dam was old. | ``",
                "Emmanuel Macron is expected to say that the dam is old. | ``",
                "Emmanuel Macron is said to be tired. | ``",
                "The statement praised by Emmanuel Macron was short. | ``",
                "Trade rose 4 percent, according to customs data. | ``",
            })
    void whatNobodyNamedSaysIsNoStatement(String body, String expected) {
        assertEquals(expected, said(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“The dam is old,” a Kremlin spokesman said. | kremlin: “The dam is old”",
                "“The dam is old,” a spokesperson for NATO said in Brussels. | nato: “The dam is old”",
                "Prices will fall, UK Secretary of State for International Trade Kemi Badenoch said on Friday. | kemi-badenoch: Prices will fall",
                "Prices will fall, the Minister for Sport and Culture Kemi Badenoch said. | kemi-badenoch: Prices will fall",
                "Ann Holt, spokesperson of NATO said the dam was old. | ann-holt: the dam was old",
                "A NATO spokeswoman said the dam was old. | nato: the dam was old",
                "“The dam is old,” Emmanuel Macron's spokesman said. | ``",
            })
    void aSpokespersonWithoutNameSpeaksForTheBody(String body, String expected) {
        assertEquals(expected, said(body));
    }

    @Test
    void aQuotationOverParagraphsKeepsItsSpeaker() {
        String body = "Emmanuel Macron said: “The bridge is old.\n“It must be closed at once.”";
        assertEquals(
                "emmanuel-macron: “The bridge is old.”; emmanuel-macron: “It must be closed at once.”", said(body));
    }

    @Test
    void wordsThatLostTheirQuotationMarksGoToTheStatementBesideThem() {
        String body = "We have crossed many rivers. The next one is wide, Xi Jinping told Vladimir Putin.";
        assertEquals(
                "xi-jinping > vladimir-putin: We have crossed many rivers.;"
                        + " xi-jinping > vladimir-putin: The next one is wide",
                said(body));
    }

    @Test
    void theWordsAreAStretchOfTheEvidenceAndTellWhomTheyAreAbout() {
        Reading reading = Readings.of("Xi Jinping said that Vladimir Putin was welcome in China.");
        Statement statement = EXTRACTOR.extract(reading).getFirst();
        String evidence = statement
                .grounds()
                .evidence()
                .getFirst()
                .in(reading.document().article().text());
        assertTrue(evidence.contains(statement.quote()), evidence);
        assertEquals(
                "china, vladimir-putin",
                String.join(
                        ", ",
                        statement.about().stream()
                                .map(StatementExtractorTest::key)
                                .toList()));
    }

    /** Each statement as "speakers > addressee @ via: words", direct words in quotation marks. */
    private static String said(String body) {
        Reading reading = Readings.of(body);
        return EXTRACTOR.extract(reading).stream()
                .map(StatementExtractorTest::inWords)
                .collect(Collectors.joining("; "));
    }

    private static String inWords(Statement statement) {
        String speakers = keys(statement.speakers());
        String addressee =
                statement.addressee().map(id -> " > " + keys(List.of(id))).orElse("");
        String via = statement.via().map(id -> " @ " + keys(List.of(id))).orElse("");
        String words = statement.direct() ? "“" + statement.quote() + "”" : statement.quote();
        return speakers + addressee + via + ": " + words;
    }

    private static String keys(List<EntityId> ids) {
        return ids.stream().map(StatementExtractorTest::key).collect(Collectors.joining("+"));
    }

    private static String key(EntityId id) {
        return id.path().replaceFirst(".*/", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Vladimir Putin described the harvest as a gift, adding that bread would be cheap. | vladimir-putin: the harvest as a gift; vladimir-putin: bread would be cheap",
                "Vladimir Putin called the harvest a gift. | vladimir-putin: the harvest a gift",
                "Vladimir Putin called the duties unfair. | vladimir-putin: the duties unfair",
                "Vladimir Putin called it a gift. | vladimir-putin: it a gift",
                "Vladimir Putin called a meeting of farmers. | ``",
                "Vladimir Putin called the minister home. | ``",
                "Vladimir Putin called the farmers a day later. | ``",
                "Vladimir Putin described the harvest to a farmer. | ``",
            })
    void whoGivesAThingANameSaysSomething(String body, String expected) {
        assertEquals(expected, said(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Vladimir Putin was quoted by the newspaper Izvestia as saying that bread was cheap. | vladimir-putin: bread was cheap",
                "In the words of Vladimir Putin, bread was cheap. | vladimir-putin: bread was cheap",
                "Vladimir Putin praised the bread, while Chinese Foreign Minister Wang Yi praised the tea. | vladimir-putin: the bread; wang-yi: the tea",
                "Chad, Niger and Mali said bread was cheap. | chad+niger+mali: bread was cheap",
                "The bakers of Chad, Niger and Mali said bread was cheap. | ``",
                "The Putin administration said bread was cheap. Vladimir Putin ate it. | russia: bread was cheap",
                "Vladimir Putin has often said so. | ``",
                "Vladimir Putin had a promise for bakers: “Bread will be cheap.” | vladimir-putin: “Bread will be cheap.”",
                "The sign behind Vladimir Putin had a promise: “Bread will be cheap.” | ``",
            })
    void otherWaysToTellWhoSpeaks(String body, String expected) {
        assertEquals(expected, said(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Bread will be cheap: Putin | vladimir-putin: Bread will be cheap",
                "Putin: Bread will be cheap | vladimir-putin: Bread will be cheap",
                "Putin: a baker's life | ``",
                "Russia: Three bakers fined | ``",
                "Bread to be cheap in Chad: UN | united-nations: Bread to be cheap in Chad",
            })
    void aHeadlineNamesItsSpeakerBesideAColon(String title, String expected) {
        Reading reading = Readings.titled(title, "Vladimir Putin baked bread in Kazan.");
        assertEquals(
                expected,
                EXTRACTOR.extract(reading).stream()
                        .map(StatementExtractorTest::inWords)
                        .collect(Collectors.joining("; ")));
    }
}
