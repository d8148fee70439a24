package org.communique.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.claim.EntityId;
import org.communique.claim.Statement;
import org.communique.resolve.Reading;
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
            })
    void quotationsGoToTheSpeakerBesideThem(String body, String expected) {
        assertEquals(expected, said(body));
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
        return ids.stream().map(id -> id.path().replaceFirst(".*/", "")).collect(Collectors.joining("+"));
    }
}
