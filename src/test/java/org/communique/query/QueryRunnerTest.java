package org.communique.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.communique.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryRunnerTest {

    private final QueryRunner runner = new QueryRunner(SmallWorld.inMemory(), Iris.standard(), Duration.ofSeconds(30));

    @Test
    void aValueCannotBecomePartOfTheQuery() {
        String evil = "\") ?s ?p ?o } #";
        String answer = run(
                "# Whose name?\n# param: name (text) \"a name\"\nSELECT ?who { ?who <http://www.w3.org/2000/01/rdf-schema#label> ?name }",
                Map.of("name", evil),
                ResultFormat.CSV);
        assertEquals("who\r\n", answer);
    }

    @Test
    void aSyntaxErrorIsReportedWithLineAndColumn() {
        QuestionException e = assertThrows(
                QuestionException.class, () -> run("# Who?\nSELECT ?s {\n  ?s ?p\n}", Map.of(), ResultFormat.TABLE));
        assertTrue(e.getMessage().startsWith("test: line 4, column 1: this is not SPARQL: "), e.getMessage());
    }

    @Test
    void anUnknownParameterIsNamedWithThoseThatExist() {
        QuestionException e = assertThrows(QuestionException.class, () -> bind("events-of", "whom", "Ana Torv"));
        assertEquals("events-of: has no parameter 'whom'; it takes who; did you mean 'who'?", e.getMessage());
    }

    @Test
    void aMissingValueIsAskedFor() {
        QuestionException e = assertThrows(
                QuestionException.class,
                () -> run(
                        "# Whose?\n# param: name (text) \"a name\"\nSELECT * { ?s ?p ?name }",
                        Map.of(),
                        ResultFormat.TABLE));
        assertEquals("test: give a value, name=..., a name", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-13, period",
        "June 2022, period",
        "2022-06/2022-05, period",
    })
    void aPeriodThatIsNoneIsRefused(String value, String parameter) {
        QuestionException e = assertThrows(QuestionException.class, () -> bind("events-in-period", parameter, value));
        assertTrue(e.getMessage().contains("got '" + value + "'"), e.getMessage());
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        QuestionException e =
                assertThrows(QuestionException.class, () -> bind("organizations-together", "least", "many"));
        assertEquals("least: expected a number such as 3 or 2.5; got 'many'", e.getMessage());
    }

    @Test
    void aNameThatNothingHasIsRefused() {
        QuestionException e = assertThrows(QuestionException.class, () -> bind("events-of", "who", "Nobody Here"));
        assertTrue(e.getMessage().startsWith("who: nothing is called 'Nobody Here'"), e.getMessage());
    }

    @Test
    void aQuestionThatTakesTooLongIsStopped() {
        QueryRunner hasty = new QueryRunner(SmallWorld.inMemory(), Iris.standard(), Duration.ofMillis(1));
        NamedQuery slow = QueryHead.read(
                "slow", "# How many?\nSELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
        QuestionException e = assertThrows(
                QuestionException.class,
                () -> hasty.run(slow, Map.of(), ResultFormat.TABLE, new ByteArrayOutputStream()));
        assertTrue(e.getMessage().contains("took longer"), e.getMessage());
    }

    @Test
    void aTableHasNoTurtleForm() {
        QuestionException e = assertThrows(
                QuestionException.class, () -> run("# All?\nSELECT * { ?s ?p ?o }", Map.of(), ResultFormat.TURTLE));
        assertTrue(e.getMessage().contains("choose table"), e.getMessage());
    }

    @Test
    void yesAndNoArePrintedInEveryFormat() {
        String ask = "# Is there anything?\nASK { ?s ?p ?o }";
        assertEquals("answer\n------\nyes\n", run(ask, Map.of(), ResultFormat.TABLE));
        assertTrue(run(ask, Map.of(), ResultFormat.JSON).contains("\"boolean\" : true"));
        assertTrue(run(ask, Map.of(), ResultFormat.CSV).contains("true"));
    }

    @Test
    void rowsArePrintedAsStandardResults() {
        String select = "# Who?\nPREFIX cmq: <https://w3id.org/communique/ontology#>\n"
                + "SELECT ?who { ?who a cmq:Person } ORDER BY ?who LIMIT 1";
        String ana = "https://w3id.org/communique/id/person/ana-torv";
        assertEquals("who\r\n" + ana + "\r\n", run(select, Map.of(), ResultFormat.CSV));
        assertEquals("?who\n<" + ana + ">\n", run(select, Map.of(), ResultFormat.TSV));
        assertTrue(run(select, Map.of(), ResultFormat.XML).contains("<uri>" + ana + "</uri>"));
    }

    @Test
    void aGraphIsPrintedInItsFormats() {
        String construct = "# Who?\nPREFIX cmq: <https://w3id.org/communique/ontology#>\n"
                + "CONSTRUCT { ?who a cmq:Person } { ?who a cmq:Person }";
        String turtle = run(construct, Map.of(), ResultFormat.TURTLE);
        assertTrue(turtle.contains("<https://w3id.org/communique/id/person/ana-torv>\n"), turtle);
        assertTrue(run(construct, Map.of(), ResultFormat.JSON).contains("cmq:Person"));
        assertTrue(run(construct, Map.of(), ResultFormat.XML).contains("rdf:RDF"));
        assertTrue(run(construct, Map.of(), ResultFormat.TABLE).contains("person/ana-torv"));
    }

    @Test
    void aServiceElsewhereIsNeverCalled() {
        QuestionException e = assertThrows(
                QuestionException.class,
                () -> run(
                        "# Elsewhere?\nSELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
                        Map.of(),
                        ResultFormat.TABLE));
        assertTrue(e.getMessage().contains("cannot be answered"), e.getMessage());
    }

    private String run(String text, Map<String, String> values, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.run(QueryHead.read("test", text), values, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void bind(String name, String parameter, String value) {
        runner.bind(NamedQueries.shipped().get(name), Map.of(parameter, value));
    }
}
