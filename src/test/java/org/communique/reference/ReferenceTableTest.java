package org.communique.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.communique.claim.EntityId;
import org.communique.claim.Precision;
import org.communique.knowledge.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTableTest {

    private static final Parties PARTIES = new Parties(Gazetteer.load());
    private static final String HEADER = "reporter,partner,flow,period,value,currency,source,url\n";

    @TempDir
    Path folder;

    private ReferenceTable read(String text) throws IOException {
        return ReferenceTable.read(Files.writeString(folder.resolve("table.csv"), text), PARTIES);
    }

    private ReferenceFigure one(String row) throws IOException {
        ReferenceTable table = read(HEADER + row + "\n");
        assertEquals(List.of(), table.problems());
        return table.figures().getFirst();
    }

    @Test
    void aRowIsReadWithPartiesPeriodValueAndOrigin() throws IOException {
        ReferenceFigure figure =
                one("China,Russia,total,2023,240110000000,USD,Chinese customs,https://customs.example/2023?a=b");
        assertEquals(new EntityId("country/china"), figure.reporter().id());
        assertEquals(new EntityId("country/russia"), figure.partner().id());
        assertEquals(Flow.TOTAL, figure.flow());
        assertEquals(new BigDecimal("240110000000"), figure.value());
        assertEquals(
                new EntityId("organization/general-administration-of-customs-of-china"),
                figure.origin().organization().orElseThrow().id());
        assertEquals(2, figure.origin().line());
        assertEquals("country-china-country-russia-total-2023-usd", figure.key());
    }

    @ParameterizedTest
    @CsvSource({
        "China, country/china",
        "PRC, country/china",
        "cn, country/china",
        "CHN, country/china",
        "US, country/united-states",
        "USA, country/united-states",
        "Georgia, country/georgia",
        "ASEAN, organization/asean",
        "EU, organization/european-union",
        "hkg, region/hong-kong"
    })
    void aPartyIsFoundByNameOtherNameOrCode(String name, String id) throws IOException {
        assertEquals(
                new EntityId(id),
                one(name + ",Japan,total,2023,1,USD,,").reporter().id());
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-01-01, 2023-12-31, YEAR, 2023",
        "2024-02, 2024-02-01, 2024-02-29, MONTH, 2024-02",
        "2023-Q1, 2023-01-01, 2023-03-31, QUARTER, 2023-Q1",
        "2023-q4, 2023-10-01, 2023-12-31, QUARTER, 2023-Q4",
        "2023-01/2023-06, 2023-01-01, 2023-06-30, RANGE, 2023-01/2023-06",
        "2023-01/2023-12, 2023-01-01, 2023-12-31, YEAR, 2023",
        "2023-04/2023-06, 2023-04-01, 2023-06-30, QUARTER, 2023-Q2",
        "2021/2023, 2021-01-01, 2023-12-31, RANGE, 2021-01/2023-12"
    })
    void aPeriodGivesItsDays(String written, LocalDate first, LocalDate last, Precision precision, String canonical)
            throws IOException {
        Period period = one("China,Japan,total," + written + ",1,USD,,").period();
        assertEquals(first, period.bounds().earliest());
        assertEquals(last, period.bounds().latest());
        assertEquals(precision, period.bounds().precision());
        assertEquals(canonical, period.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Atlantis,Japan,total,2023,1,USD,, | as reporter, found 'Atlantis'",
                "Japan,,total,2023,1,USD,, | as partner, found ''",
                "Japan,JPN,total,2023,1,USD,, | expected two parties, found 'Japan' twice",
                "Japan,China,both,2023,1,USD,, | expected exports, imports, total or balance as flow, found 'both'",
                "Japan,China,total,2023-13,1,USD,, | as period, found '2023-13'",
                "Japan,China,total,2023-06/2023-01,1,USD,, | as period, found '2023-06/2023-01'",
                "Japan,China,total,2023,1.5 billion,USD,, | as value, found '1.5 billion'",
                "Japan,China,total,2023,\"1,500\",USD,, | as value, found '1,500'",
                "Japan,China,total,2023,1,500,USD,, | expected 8 cells, found 9",
                "Japan,China,exports,2023,-5,USD,, | only a balance may be as value, found '-5'",
                "Japan,China,total,2023,1,dollars,, | expected an ISO 4217 code such as USD as currency, found 'DOLLARS'",
                "Japan,China,total,2023,1,USD,,nowhere | as url, found 'nowhere'",
                "\"Japan,China,total,2023,1,USD,, | expected a row with closed quotes"
            })
    void aBadRowIsToldWithFileAndLineAndTheOthersAreLoaded(String row, String message) throws IOException {
        ReferenceTable table = read("# a comment\n" + HEADER + "China,India,total,2022,3,USD,,\n\n" + row
                + "\nChina,India,total,2023,4,USD,,\n");
        assertEquals(2, table.figures().size());
        assertEquals(1, table.problems().size());
        String problem = table.problems().getFirst();
        assertTrue(problem.startsWith("table.csv:5: expected "), problem);
        assertTrue(problem.replace("DOLLARS", "dollars").contains(message.replace("DOLLARS", "dollars")), problem);
    }

    @Test
    void aSecondValueForTheSameIsABadRow() throws IOException {
        ReferenceTable table = read(HEADER + "China,India,total,2023,3,USD,,\nCN,IN,total,2023-01/2023-12,4,usd,,\n");
        assertEquals(1, table.figures().size());
        assertTrue(
                table.problems().getFirst().contains("in line 2, is kept"),
                table.problems().getFirst());
    }

    @Test
    void columnsMayStandInAnyOrderAndOthersAreLeftAlone() throws IOException {
        ReferenceTable table = read("""
                \uFEFFValue,Note,Currency,Period,Flow,Partner,Reporter\r
                -7.5,"a, b",EUR,2023-Q1,balance,"China",Germany\r
                """);
        assertEquals(List.of(), table.problems());
        assertEquals(new BigDecimal("-7.5"), table.figures().getFirst().value());
    }

    @Test
    void aTableWithoutAColumnIsRefusedByName() {
        ReferenceException refused =
                assertThrows(ReferenceException.class, () -> read("reporter,partner,flow,period,value\n"));
        assertTrue(String.valueOf(refused.getMessage()).contains("table.csv:1: expected a header"), refused::toString);
        assertTrue(String.valueOf(refused.getMessage()).contains("'currency' is missing"), refused::toString);
    }

    @Test
    void aFileThatIsNoTextOrEmptyIsRefused() throws IOException {
        Path latin = Files.write(folder.resolve("latin.csv"), "Türkiye".getBytes(StandardCharsets.ISO_8859_1));
        assertThrows(ReferenceException.class, () -> ReferenceTable.read(latin, PARTIES));
        assertThrows(ReferenceException.class, () -> read("# nothing but a comment\n"));
    }

    @Test
    void theShippedTableIsWithoutFault() {
        ReferenceTable table = ReferenceTable.read(Path.of("data", "reference", "sample-trade.csv"), PARTIES);
        assertEquals(List.of(), table.problems());
        assertTrue(table.figures().size() >= 20);
        assertTrue(table.figures().stream()
                .allMatch(figure -> figure.origin().organization().isPresent()));
    }
}
